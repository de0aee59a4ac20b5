import type { UseQueryOptions } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { ExecutionResult } from "../contract/executionResult.js";
import { akuaKeys } from "./akuaKeys.js";
import { type AkuaQueryOptions, ownDefaults, tagKey } from "./options.js";

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
		>
	>;

/**
 * The result of running a snippet. Running can have side effects, so nothing but a call runs it, and each set of options
 * runs it once: to run it again, make new options. A result belongs to the snippet's version.
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
		// Although these options are disabled, `refetchQueries()` calls this again while no component shows the result.
		// Without the signal: React Query would abort the run when StrictMode unmounts its component for a moment.
		queryFn: () => {
			run ??= client.snippets.execute(snippetId);
			return run;
		},
		enabled: false,
		staleTime: "static",
		retryOnMount: false,
		refetchOnWindowFocus: false,
		refetchOnReconnect: false,
		// A host that keeps previous data must not show one snippet's result under another's name.
		placeholderData: () => undefined,
		// Otherwise a paused run would start by itself once the network is back.
		networkMode: "always",
	};
}
