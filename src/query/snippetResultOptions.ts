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
 * What running a snippet returns. Running can change things, so these options run it only when asked, and once: to run
 * it again, call this function again. A result belongs to the version of the snippet that returned it.
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
		// `refetchQueries()` calls this again for a result that no component shows, whatever the options below say.
		queryFn: ({ signal }) => {
			run ??= client.snippets.execute(snippetId, { signal });
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
