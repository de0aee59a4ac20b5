import { useQuery } from "@tanstack/react-query";
import { SnippetResult, snippetResultOptions, useAkuaClient, useSnippets } from "akua-react";
import { isSnippetWidget, type Widget } from "akua-react/client";
import { withoutSnippet } from "../../../demo/src/withoutSnippet.js";

/** A widget of the dashboard: what its snippet returns now. */
export function WidgetCard({ widget, isNew }: { widget: Widget; isNew: boolean }) {
	const akua = useAkuaClient();
	const { snippets, status, hasNextPage } = useSnippets();
	const id = isSnippetWidget(widget) ? widget.snippet_id : "";
	const snippet = snippets.find((one) => one.id === id);
	// A prepared action may change things when it is run, so it never runs by itself.
	const runs = snippet?.purpose != null && snippet.purpose !== "prepared_action";
	const { data, error, refetch } = useQuery({ ...snippetResultOptions(akua, id, snippet?.etag), enabled: runs });
	const name = snippet?.name ?? id;
	return (
		<li className="playground-card" data-span={widget.col_span} data-new={isNew || undefined} tabIndex={-1}>
			<h2>{name}</h2>
			{data ? (
				<SnippetResult
					label={name}
					result={data}
					displayType={widget.display_type ?? null}
					snippetDisplayType={snippet?.display_type}
				/>
			) : error ? (
				<>
					<p className="playground-note">This result could not be loaded.</p>
					<button
						type="button"
						className="button"
						onClick={({ currentTarget }) => {
							// The button goes away while the snippet runs.
							currentTarget.closest("li")?.focus();
							void refetch();
						}}
					>
						Run again
					</button>
				</>
			) : (
				<p className="playground-note">
					{snippet === undefined
						? withoutSnippet({ status, hasNextPage })
						: runs
							? "Running…"
							: "This snippet may change things, so it only runs when asked."}
				</p>
			)}
		</li>
	);
}
