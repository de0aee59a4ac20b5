"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Snippet } from "../contract/snippet.js";
import { snippetsOptions } from "../query/snippetsOptions.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

export interface UseSnippetsOptions {
	/** Whether to load them. @default true */
	enabled?: boolean | undefined;
}

export interface UseSnippetsResult {
	/** Those that are loaded so far, each once. */
	snippets: Snippet[];
	/** `pending` until the first page is there; `complete` when no page is missing. */
	status: "pending" | "loading-more" | "complete" | "error";
	/** Why a page could not be read; `null` while it is read again. Those before it stay in `snippets`. */
	error: AkuaError | null;
	/** Whether the next page waits for the network. It is read by itself once that is back. */
	isPaused: boolean;
	/** Reads on where the reading failed. */
	retry: () => void;
}

/**
 * All snippets, loaded page after page in the background: use those that are there, and `status` to be honest about
 * the rest. Made of {@link snippetsOptions}.
 */
export function useSnippets({ enabled = true }: UseSnippetsOptions = {}): UseSnippetsResult {
	const { client } = useAkuaContext("useSnippets");
	const query = useInfiniteQuery({ ...snippetsOptions(client), enabled }, useAkuaQueryClient("useSnippets"));
	const { data, error, hasNextPage, isFetching, isPaused, fetchNextPage, refetch } = query;

	// The page to read next. A mere "read on" would stay true where a page comes before React has rendered that it is
	// being read, and the reading would end there.
	const nextPage = enabled && hasNextPage && !isFetching && !error ? data?.pages.length : undefined;
	useEffect(() => {
		if (nextPage !== undefined) void fetchNextPage();
	}, [nextPage, fetchNextPage]);

	const snippets = useMemo(() => {
		const byId = new Map(data?.pages.flatMap((page) => page.data).map((snippet) => [snippet.id, snippet]));
		return [...byId.values()];
	}, [data]);

	const readOn = hasNextPage ? fetchNextPage : refetch;
	const retry = useCallback(() => void readOn(), [readOn]);
	const failure = isFetching ? null : error;
	return {
		snippets,
		status: failure ? "error" : !data ? "pending" : hasNextPage ? "loading-more" : "complete",
		error: failure,
		isPaused,
		retry,
	};
}
