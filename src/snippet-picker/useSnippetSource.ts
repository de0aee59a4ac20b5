"use client";

import { useMemo } from "react";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Snippet } from "../contract/snippet.js";
import { useSnippets } from "../hooks/useSnippets.js";
import { useStableObject } from "../ui/useStableObject.js";

/** The fields of a snippet that the picker needs. A whole {@link Snippet} is also accepted. */
export type SnippetItem = Pick<Snippet, "id" | "name" | "description"> &
	Partial<Pick<Snippet, "html_url" | "display_type" | "purpose" | "etag">>;

/** The snippets to choose from, and whether some are missing. */
export interface SnippetSource {
	items: readonly SnippetItem[];
	/** `pending` before the first page. `error` if a page could not be loaded, including for lack of a network. */
	status: "pending" | "error" | "success";
	/** Whether more pages are loading. */
	isLoadingMore: boolean;
	/** Whether listing snippets is forbidden (403), so that an id has to be typed. The status is then `error`. */
	isForbidden: boolean;
	/** Why a page could not be loaded. `null` if there is no network. */
	error: AkuaError | null;
	/** Loads the failed page again, and then the remaining ones. */
	retry: () => void;
	find: (id: string) => SnippetItem | undefined;
}

/** The given snippets, or else those that the API lists. */
export function useSnippetSource(given: readonly SnippetItem[] | undefined): SnippetSource {
	const { snippets, status, error, hasNextPage, isFetching, isPaused, retry } = useSnippets({
		enabled: given === undefined,
	});
	const source = useStaticSource(given ?? snippets);
	const hasFailed = status === "error" && !isFetching;
	const isOffline = isPaused && (status === "pending" || hasNextPage);
	const isIncomplete = hasFailed || isOffline;
	const isLoadingMore = hasNextPage && !isIncomplete;
	const failure = hasFailed ? error : null;
	const listed = useStableObject<SnippetSource>({
		...source,
		status: isIncomplete ? "error" : status === "pending" ? "pending" : "success",
		isLoadingMore,
		isForbidden: failure?.code === "forbidden" && source.items.length === 0,
		error: failure,
		retry,
	});
	return given ? source : listed;
}

/** A source whose snippets are all given. */
export function useStaticSource(items: readonly SnippetItem[]): SnippetSource {
	return useMemo(
		() => ({
			items,
			status: "success",
			isLoadingMore: false,
			isForbidden: false,
			error: null,
			retry: () => {},
			find: (id) => byIdOf(items).get(id),
		}),
		[items],
	);
}

/** Keyed by the list, because all widgets of a dashboard look up their snippets in the same one. */
const known = new WeakMap<readonly SnippetItem[], Map<string, SnippetItem>>();

function byIdOf(items: readonly SnippetItem[]): Map<string, SnippetItem> {
	const byId = known.get(items) ?? new Map(items.map((item) => [item.id, item]));
	known.set(items, byId);
	return byId;
}
