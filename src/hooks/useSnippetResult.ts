"use client";

import {
	type DistributiveOmit,
	skipToken,
	type UseQueryOptions,
	type UseQueryResult,
	useQuery,
} from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { ExecutionResult } from "../contract/executionResult.js";
import { runSnippet } from "../query/runSnippet.js";
import { type SnippetResultKey, snippetResultOptions } from "../query/snippetResultOptions.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

/**
 * React Query's query options, without those that the library sets itself and those that would fetch automatically.
 */
export interface UseSnippetResultOptions<Data = ExecutionResult>
	extends Pick<
		UseQueryOptions<ExecutionResult, AkuaError, Data, SnippetResultKey>,
		"gcTime" | "notifyOnChangeProps" | "select" | "structuralSharing" | "subscribed" | "throwOnError"
	> {
	/** The snippet's version. Results of other versions are not shown. */
	etag?: string | null | undefined;
}

/**
 * React Query's result, with `run` instead of `refetch`. Before the first run, `status` is `pending` and `fetchStatus`
 * is `idle`. A run whose snippet failed is still a `success`: see `data.error`.
 */
export type UseSnippetResultReturn<Data = ExecutionResult> = DistributiveOmit<
	UseQueryResult<Data, AkuaError>,
	"refetch"
> & {
	/** Runs the snippet once. Does nothing while it is already running. */
	run: () => void;
	/** Stops waiting for the run. Changes that the snippet has already made remain. */
	cancel: () => void;
};

interface Press {
	snippetId: string;
	/** The version when the run started. It is part of the key of the run's query. */
	etag: string | undefined;
	/** The latest known version. */
	latestEtag: string | undefined;
}

/**
 * Runs a snippet on request: `POST /snippets/{id}:execute`, never automatically and never retried. Uses
 * {@link snippetResultOptions}.
 *
 * @example
 * const { data, isFetching, run } = useSnippetResult(snippet.id, { etag: snippet.etag });
 */
export function useSnippetResult<Data = ExecutionResult>(
	snippetId: string,
	{ etag: version, ...options }: UseSnippetResultOptions<Data> = {},
): UseSnippetResultReturn<Data> {
	const { client } = useAkuaContext("useSnippetResult");
	const queryClient = useAkuaQueryClient("useSnippetResult");
	const etag = version ?? undefined;
	const [lastPress, setLastPress] = useState<Press>();
	const press = lastPress?.snippetId === snippetId ? lastPress : undefined;
	const shownEtag = press ? press.etag : etag;
	const shown = useMemo(() => snippetResultOptions(client, snippetId, shownEtag), [client, snippetId, shownEtag]);
	const { queryKey } = shown;
	// With a function here, `refetchQueries()` would run the snippet even after this component has unmounted.
	const { refetch: _, ...query } = useQuery({ ...shown, ...options, queryFn: skipToken }, queryClient);

	// If the version changes during a run, or becomes known, the run keeps its query: under the new key it would look
	// idle, and could be started again. A version that changes after the run has no result yet.
	if (press && etag !== undefined && etag !== press.latestEtag) {
		const keeps = press.latestEtag === undefined || query.fetchStatus === "fetching";
		setLastPress(keeps ? { ...press, latestEtag: etag } : undefined);
	}

	const run = useCallback(() => {
		if (queryClient.isFetching({ queryKey, exact: true }) > 0) return;
		setLastPress({ snippetId, etag, latestEtag: etag });
		void runSnippet(queryClient, client, snippetId, etag);
	}, [client, queryClient, queryKey, snippetId, etag]);

	const cancel = useCallback(() => void queryClient.cancelQueries({ queryKey, exact: true }), [queryClient, queryKey]);
	return { ...query, run, cancel };
}
