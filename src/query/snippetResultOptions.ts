import type { DataTag, UnusedSkipTokenOptions } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { ExecutionResult } from "../contract/executionResult.js";
import { akuaKeys } from "./akuaKeys.js";
import { ownDefaults, queryOptions } from "./options.js";

type SnippetResultKey = ReturnType<typeof akuaKeys.snippetResult>;
// Named, since what TypeScript would write down by itself points into a package that is not a dependency.
export type SnippetResultOptions = UnusedSkipTokenOptions<
	ExecutionResult,
	AkuaError,
	ExecutionResult,
	SnippetResultKey
> & { queryKey: DataTag<SnippetResultKey, ExecutionResult, AkuaError> };

/**
 * What running a snippet returned. Running may change things, so nothing runs it by itself: no mounting, no focus, no
 * reconnecting, no retry. A result belongs to the version of the snippet that it came from.
 *
 * @example
 * const result = await queryClient.fetchQuery(snippetResultOptions(akua, snippet.id, snippet.etag)); // runs it
 */
export function snippetResultOptions(client: AkuaClient, snippetId: string, etag?: string): SnippetResultOptions {
	return queryOptions<ExecutionResult, AkuaError, ExecutionResult, SnippetResultKey>({
		...ownDefaults,
		queryKey: akuaKeys.snippetResult(snippetId, etag),
		queryFn: ({ signal }) => client.snippets.execute(snippetId, { signal }),
		enabled: false,
		staleTime: Number.POSITIVE_INFINITY,
		// A host that keeps previous data on the page must not see one snippet's result under another's name.
		placeholderData: () => undefined,
		// Waiting for the network would run it at a time that nobody chose.
		networkMode: "always",
	});
}
