import type { Query, QueryClient } from "@tanstack/react-query";
import type { Widget } from "../../contract/widget.js";
import { akuaKeys } from "../../query/akuaKeys.js";
import { type Entry, notesOf, type Tone } from "./entry.js";

/** The versions of widgets and results that a cache holds. */
export function readEtags(queryClient: QueryClient): Entry[] {
	const cache = queryClient.getQueryCache();
	const widgets = cache.findAll({ queryKey: akuaKeys.dashboards() }).flatMap((query) => {
		const [, , dashboardId] = query.queryKey;
		if (typeof dashboardId !== "string") return [];
		const list = queryClient.getQueryData<Widget[]>(akuaKeys.widgets(dashboardId)) ?? [];
		return list.map(({ id, etag, position }) =>
			toEntry(query, id, notesOf(`etag ${etag}`, dashboardId, `position ${position}`)),
		);
	});
	const results = cache.findAll({ queryKey: akuaKeys.snippetResult("").slice(0, 2) }).map((query) => {
		const [, , snippetId, etag] = query.queryKey;
		return toEntry(query, String(snippetId), notesOf(typeof etag === "string" && `etag ${etag}`, "result"));
	});
	return [...widgets, ...results];
}

function toEntry({ queryHash, state }: Query, name: string, notes: readonly string[]): Entry {
	return { ...statusOf(state), id: `${queryHash} ${name}`, name, at: state.dataUpdatedAt, notes };
}

function statusOf({ fetchStatus, status, isInvalidated }: Query["state"]): { status: string; tone: Tone } {
	if (fetchStatus === "fetching") return { status: "fetching", tone: "busy" };
	if (fetchStatus === "paused") return { status: "waiting", tone: "busy" };
	if (status === "error") return { status: "failed", tone: "bad" };
	return isInvalidated ? { status: "outdated", tone: "plain" } : { status: "read", tone: "plain" };
}
