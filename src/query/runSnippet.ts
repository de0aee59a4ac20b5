import type { QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { ExecutionResult } from "../contract/executionResult.js";
import { snippetResultOptions } from "./snippetResultOptions.js";

/**
 * Runs a snippet once, for everything that shows its result. Joins a run that is under way. Resolves when the run has
 * ended, however it did.
 */
export async function runSnippet(
	queryClient: QueryClient,
	client: AkuaClient,
	snippetId: string,
	etag: string | null | undefined,
): Promise<void> {
	let run: Promise<ExecutionResult> | undefined;
	await queryClient
		.fetchQuery({
			...snippetResultOptions(client, snippetId, etag),
			// Kept, because the cache keeps this function: `refetchQueries()` calls it once nothing shows the result.
			queryFn: ({ signal }) => {
				run ??= client.snippets.execute(snippetId, { signal });
				return run;
			},
			staleTime: 0,
		})
		.catch(() => {});
}
