import { useQuery } from "@tanstack/react-query";
import { SnippetResult, useAkuaClient, useSnippets } from "akua-react";
import { isSnippetWidget, snippetResultOptions, type Widget } from "akua-react/client";
import { useEffect, useRef } from "react";

/** A widget of the dashboard with its snippet's current result. */
export function WidgetCard({ widget, isNew }: { widget: Widget; isNew: boolean }) {
	const akua = useAkuaClient();
	const { snippets, isError, isPending, hasNextPage } = useSnippets();
	const id = isSnippetWidget(widget) ? widget.snippet_id : undefined;
	const snippet = snippets.find((one) => one.id === id);
	// A prepared action can make changes, and so may a snippet of no stated purpose: neither runs by itself.
	const runs = snippet?.purpose != null && snippet.purpose !== "prepared_action";
	const { data, error, refetch } = useQuery({ ...snippetResultOptions(akua, id ?? "", snippet?.etag), enabled: runs });
	const name = snippet?.name ?? id ?? `A ${widget.widget_type} widget`;

	const card = useRef<HTMLLIElement>(null);
	useEffect(() => {
		if (!isNew) return;
		const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
		card.current?.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
	}, [isNew]);
	const runAgain = () => {
		// The button disappears while the snippet runs.
		card.current?.focus();
		void refetch();
	};

	return (
		<li
			className="dashboard-card"
			data-widget={widget.id}
			data-span={widget.col_span}
			data-new={isNew || undefined}
			ref={card}
			tabIndex={-1}
		>
			<h2>{name}</h2>
			{data ? (
				<SnippetResult
					label={name}
					result={data}
					displayType={widget.display_type ?? null}
					snippetDisplayType={snippet?.display_type}
				/>
			) : (
				<p className="muted">{reason()}</p>
			)}
			{error && !data ? (
				<button type="button" className="button" onClick={runAgain}>
					Run again
				</button>
			) : null}
		</li>
	);

	function reason() {
		if (id === undefined) return "This page can’t show this type of widget yet.";
		if (snippet === undefined && isError) return "Couldn’t load this widget’s snippet.";
		if (snippet === undefined && (isPending || hasNextPage)) return "Loading…";
		if (snippet === undefined) return "This widget’s snippet no longer exists, or you don’t have access to it.";
		if (!runs) return "This snippet can make changes, so it doesn’t run by itself.";
		return error ? `Couldn’t load this result. ${error.message}` : "Running…";
	}
}
