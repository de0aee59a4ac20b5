"use client";

import { type UseInfiniteQueryOptions, type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { type AkuaError, isAkuaError } from "../client/errors/AkuaError.js";
import type { Page } from "../contract/page.js";
import type { Snippet } from "../contract/snippet.js";
import type { OwnedQueryOption } from "../query/options.js";
import { type SnippetPages, type SnippetsKey, snippetsOptions } from "../query/snippetsOptions.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

type PagingOption = "initialPageParam" | "getNextPageParam" | "getPreviousPageParam" | "maxPages";

/** React Query's infinite query options, without `select` and those that the library sets itself. */
export interface UseSnippetsOptions
	extends Omit<
		UseInfiniteQueryOptions<Page<Snippet>, AkuaError, SnippetPages, SnippetsKey, string | undefined>,
		OwnedQueryOption | PagingOption | "select"
	> {}

/** React Query's infinite query result, with all snippets in one list. */
export type UseSnippetsReturn = UseInfiniteQueryResult<SnippetPages, AkuaError> & {
	/** The snippets of all pages loaded so far, without duplicates. Grows while `hasNextPage` is true. */
	snippets: Snippet[];
	/** After an error: loads the failed page again, and then the remaining ones. */
	retry: () => void;
};

/**
 * All snippets. Loads all pages by itself; `snippets` grows until `hasNextPage` is false. Uses {@link snippetsOptions}.
 *
 * @example
 * const { snippets, status, hasNextPage } = useSnippets();
 */
export function useSnippets(options: UseSnippetsOptions = {}): UseSnippetsReturn {
	const { client } = useAkuaContext("useSnippets");
	const own = snippetsOptions(client);
	const query = useInfiniteQuery(
		{ ...own, ...options, meta: { ...own.meta, ...options.meta } },
		useAkuaQueryClient("useSnippets"),
	);
	const { data, error, errorUpdateCount, hasNextPage, isEnabled, isFetching, isError, fetchNextPage, refetch } = query;

	// A server's prefetch that was not awaited arrives as a promise. If that rejects, with an error that is not the client's,
	// React Query does not read the pages itself.
	const isPrefetchLost = isEnabled && isError && data === undefined && errorUpdateCount === 1 && !isAkuaError(error);
	useEffect(() => {
		if (isPrefetchLost) void refetch({ cancelRefetch: false });
	}, [isPrefetchLost, refetch]);

	// A number rather than a flag: if a page arrives before React renders its loading state, a flag would stay true, and
	// the effect would not load the next page.
	const nextPage = isEnabled && hasNextPage && !isFetching && !isError ? data?.pages.length : undefined;
	useEffect(() => {
		// Several components read on together, and must not cancel each other.
		if (nextPage !== undefined) void fetchNextPage({ cancelRefetch: false });
	}, [nextPage, fetchNextPage]);

	const snippets = data ? snippetsIn(data) : noSnippets;

	const readOn = hasNextPage ? fetchNextPage : refetch;
	const retry = useCallback(() => void readOn(), [readOn]);
	return { ...query, snippets, retry };
}

const noSnippets: Snippet[] = [];

/** By pages, because many components of a dashboard read the same ones. */
const known = new WeakMap<SnippetPages, Snippet[]>();

function snippetsIn(pages: SnippetPages): Snippet[] {
	const before = known.get(pages);
	if (before) return before;
	const byId = new Map(pages.pages.flatMap((page) => page.data).map((snippet) => [snippet.id, snippet]));
	const snippets = [...byId.values()];
	known.set(pages, snippets);
	return snippets;
}
