"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { ExecutionResult } from "../contract/executionResult.js";
import { snippetResultOptions } from "../query/snippetResultOptions.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

export interface UseSnippetResultOptions {
	/** The version of the snippet: a result of an earlier one is not shown. */
	etag?: string | undefined;
}

export interface UseSnippetResultResult {
	/** What the last run returned, from the query cache where another part of the page ran it. */
	result: ExecutionResult | undefined;
	status: "idle" | "running" | "done" | "failed";
	/** Why it could not be run. A snippet that failed by itself is `done`: its `result.error` says why. */
	error: AkuaError | null;
	/** Runs the snippet once. While it runs, does nothing. */
	run: () => void;
	/** Stops waiting for it. What it has changed by then stays changed. */
	cancel: () => void;
}

/**
 * Runs a snippet when asked to, and only then: `POST /snippets/{id}:execute`, never repeated.
 *
 * @example
 * const { result, run } = useSnippetResult(snippet.id, { etag: snippet.etag });
 */
export function useSnippetResult(snippetId: string, { etag }: UseSnippetResultOptions = {}): UseSnippetResultResult {
	const { client } = useAkuaContext("useSnippetResult");
	const queryClient = useAkuaQueryClient("useSnippetResult");
	const options = useMemo(() => snippetResultOptions(client, snippetId, etag), [client, snippetId, etag]);
	const { data, error, isFetching, refetch } = useQuery(options, queryClient);
	const { queryKey } = options;

	useEffect(
		() => () =>
			// `refetchQueries()` runs anew what nobody shows any more, whether or not it is enabled. In a microtask, since this
			// observer leaves its query only after the effects of the last render are cleaned up.
			queueMicrotask(() => {
				const query = queryClient.getQueryCache().find({ queryKey });
				if (query?.getObserversCount() === 0) query.setOptions({ ...query.options, queryFn: skipToken });
			}),
		[queryClient, queryKey],
	);

	const run = useCallback(() => void refetch({ cancelRefetch: false }), [refetch]);
	const cancel = useCallback(() => void queryClient.cancelQueries({ queryKey }), [queryClient, queryKey]);
	return {
		result: data,
		status: isFetching ? "running" : error ? "failed" : data ? "done" : "idle",
		error: isFetching ? null : error,
		run,
		cancel,
	};
}
