"use client";

import { type UseInfiniteQueryOptions, type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Page } from "../contract/page.js";
import type { Snippet } from "../contract/snippet.js";
import type { OwnedQueryOption } from "../query/options.js";
import { type SnippetPages, type SnippetsKey, snippetsOptions } from "../query/snippetsOptions.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

type PagingOption = "initialPageParam" | "getNextPageParam" | "getPreviousPageParam" | "maxPages";

/** React Query's infinite query options, without those that the library sets itself and without `select`. */
export interface UseSnippetsOptions
	extends Omit<
		UseInfiniteQueryOptions<Page<Snippet>, AkuaError, SnippetPages, SnippetsKey, string | undefined>,
		OwnedQueryOption | PagingOption | "select"
	> {}

/** React Query's infinite query result, and the snippets in it. */
export type UseSnippetsReturn = UseInfiniteQueryResult<SnippetPages, AkuaError> & {
	/** The snippets of all pages loaded so far, each once. More are to come while `hasNextPage` is true. */
	snippets: Snippet[];
	/** After an `error`: loads the failed page again, and then the rest. */
	retry: () => void;
};

/**
 * All snippets. Loads page after page by itself; `snippets` grows until `hasNextPage` is false. Uses
 * {@link snippetsOptions}.
 *
 * @example
 * const { snippets, status, hasNextPage } = useSnippets();
 */
export function useSnippets(options: UseSnippetsOptions = {}): UseSnippetsReturn {
	const { client } = useAkuaContext("useSnippets");
	const query = useInfiniteQuery({ ...snippetsOptions(client), ...options }, useAkuaQueryClient("useSnippets"));
	const { data, hasNextPage, isEnabled, isFetching, isError, fetchNextPage, refetch } = query;

	// A number instead of a flag: a page can arrive before React renders that it is being read. A flag would then stay
	// true, and the effect would not run for the page after it.
	const nextPage = isEnabled && hasNextPage && !isFetching && !isError ? data?.pages.length : undefined;
	useEffect(() => {
		if (nextPage !== undefined) void fetchNextPage();
	}, [nextPage, fetchNextPage]);

	const snippets = useMemo(() => {
		const byId = new Map(data?.pages.flatMap((page) => page.data).map((snippet) => [snippet.id, snippet]));
		return [...byId.values()];
	}, [data]);

	const readOn = hasNextPage ? fetchNextPage : refetch;
	const retry = useCallback(() => void readOn(), [readOn]);
	return { ...query, snippets, retry };
}
