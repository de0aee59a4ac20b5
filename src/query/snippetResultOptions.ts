import type { UseQueryOptions } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { ExecutionResult } from "../contract/executionResult.js";
import { akuaKeys } from "./akuaKeys.js";
import { type AkuaQueryOptions, notPersisted, ownDefaults, tagKey } from "./options.js";

export type SnippetResultKey = ReturnType<typeof akuaKeys.snippetResult>;
export type SnippetResultQueryOptions = AkuaQueryOptions<ExecutionResult, SnippetResultKey> &
	Required<
		Pick<
			UseQueryOptions<ExecutionResult, AkuaError, ExecutionResult, SnippetResultKey>,
			| "enabled"
			| "staleTime"
			| "retryOnMount"
			| "refetchOnWindowFocus"
			| "refetchOnReconnect"
			| "placeholderData"
			| "networkMode"
			| "structuralSharing"
		>
	> & { meta: typeof notPersisted };

/**
 * The result of running a snippet. Running can have side effects, so it only happens on request, and once for each set
 * of options: to run it again, create new options. A result belongs to one version of the snippet.
 *
 * @example
 * const result = await queryClient.fetchQuery(snippetResultOptions(akua, snippet.id, snippet.etag)); // runs it
 */
export function snippetResultOptions(
	client: AkuaClient,
	snippetId: string,
	etag?: string | null,
): SnippetResultQueryOptions {
	let run: Promise<ExecutionResult> | undefined;
	return {
		...ownDefaults,
		queryKey: tagKey(akuaKeys.snippetResult(snippetId, etag)),
		// `run` is kept because `refetchQueries()` calls this again, although the query is disabled, while no component
		// shows it. The signal is not passed on: StrictMode's simulated unmount would abort the run.
		queryFn: () => {
			run ??= client.snippets.execute(snippetId);
			return run;
		},
		enabled: false,
		staleTime: "static",
		retryOnMount: false,
		refetchOnWindowFocus: false,
		refetchOnReconnect: false,
		// A host's `keepPreviousData` must not show one snippet's result under another's name.
		placeholderData: () => undefined,
		// Otherwise a paused run would start by itself once the network is back.
		networkMode: "always",
		// Comparing two results of many megabytes would block the page.
		structuralSharing: false,
		meta: notPersisted,
	};
}
