import { useQuery } from "@tanstack/react-query";
import { SnippetResult, snippetResultOptions, useAkuaClient, useSnippets } from "akua-react";
import { isSnippetWidget, type Widget } from "akua-react/client";
import { withoutSnippet } from "./withoutSnippet.ts";

export function WidgetCard({ widget, isNew }: { widget: Widget; isNew: boolean }) {
	const akua = useAkuaClient();
	const { snippets, status, hasNextPage } = useSnippets();
	const snippetId = isSnippetWidget(widget) ? widget.snippet_id : undefined;
	const snippet = snippets.find(({ id }) => id === snippetId);
	// A prepared action may change things when it is run, so it never runs by itself.
	const runs = snippet?.purpose != null && snippet.purpose !== "prepared_action";
	const { data, error, isLoading } = useQuery({
		...snippetResultOptions(akua, snippetId ?? "", snippet?.etag),
		enabled: runs,
	});
	const name = snippet?.name ?? snippetId ?? `A ${widget.widget_type} widget`;

	return (
		<li className="card" data-widget={widget.id} data-span={widget.col_span} data-new={isNew || undefined}>
			<h2 className="card-name">{name}</h2>
			<div className="card-body">
				{isLoading ? <p className="muted">Running…</p> : null}
				{error ? <p className="muted">This result could not be loaded. {error.message}</p> : null}
				{data ? (
					<SnippetResult
						label={name}
						result={data}
						displayType={widget.display_type ?? null}
						snippetDisplayType={snippet?.display_type}
					/>
				) : null}
				{snippet && !runs && !data ? (
					<p className="muted">This snippet may change things, so it only runs when asked.</p>
				) : null}
				{snippetId && !snippet ? <p className="muted">{withoutSnippet({ status, hasNextPage })}</p> : null}
				{snippetId ? null : <p className="muted">This type of widget is newer than this page.</p>}
			</div>
		</li>
	);
}
