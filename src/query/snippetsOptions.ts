import type { DataTag, InfiniteData, UnusedSkipTokenInfiniteOptions } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { AkuaError } from "../client/errors/AkuaError.js";
import { nextCursor } from "../client/paginate.js";
import { limits } from "../contract/limits.js";
import type { Page } from "../contract/page.js";
import type { Snippet } from "../contract/snippet.js";
import { akuaKeys } from "./akuaKeys.js";
import { infiniteQueryOptions, ownDefaults } from "./options.js";

type SnippetsKey = ReturnType<typeof akuaKeys.snippets>;
type SnippetPages = InfiniteData<Page<Snippet>, string | undefined>;
// Named, since what TypeScript would write down by itself points into a package that is not a dependency.
export type SnippetsOptions = UnusedSkipTokenInfiniteOptions<
	Page<Snippet>,
	AkuaError,
	SnippetPages,
	SnippetsKey,
	string | undefined
> & { queryKey: DataTag<SnippetsKey, InfiniteData<Page<Snippet>>, AkuaError> };

/**
 * The snippets, page by page: the API cannot search, so finding one needs them all. Usable without React:
 *
 * @example
 * await queryClient.prefetchInfiniteQuery(snippetsOptions(akua));
 */
export function snippetsOptions(client: AkuaClient): SnippetsOptions {
	return infiniteQueryOptions<Page<Snippet>, AkuaError, SnippetPages, SnippetsKey, string | undefined>({
		...ownDefaults,
		queryKey: akuaKeys.snippets(),
		queryFn: ({ pageParam: cursor, signal }) => client.snippets.list({ cursor, limit: limits.pageSize.max, signal }),
		initialPageParam: undefined,
		getNextPageParam: (last, _pages, _cursor, cursors) =>
			nextCursor(last, new Set(cursors.filter((cursor) => cursor !== undefined))),
		staleTime: 60_000,
	});
}
