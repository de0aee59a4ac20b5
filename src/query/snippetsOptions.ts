import type { DataTag, InfiniteData, QueryFunction, UseInfiniteQueryOptions } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { AkuaError } from "../client/errors/AkuaError.js";
import { nextCursor } from "../client/paginate.js";
import { limits } from "../contract/limits.js";
import type { Page } from "../contract/page.js";
import type { Snippet } from "../contract/snippet.js";
import { akuaKeys } from "./akuaKeys.js";
import { notPersisted, ownDefaults, tagKey } from "./options.js";

export type SnippetsKey = ReturnType<typeof akuaKeys.snippets>;
export type SnippetPages = InfiniteData<Page<Snippet>>;
type Cursor = string | undefined;
export type SnippetsQueryOptions = Required<
	Pick<
		UseInfiniteQueryOptions<Page<Snippet>, AkuaError, SnippetPages, SnippetsKey, Cursor>,
		keyof typeof ownDefaults | "initialPageParam" | "getNextPageParam" | "staleTime"
	>
> & {
	queryKey: DataTag<SnippetsKey, SnippetPages, AkuaError>;
	queryFn: QueryFunction<Page<Snippet>, SnippetsKey, Cursor>;
	meta: typeof notPersisted;
};

/**
 * All snippets, page by page: the API has no search, so finding one requires all of them. Usable without React:
 *
 * @example
 * await queryClient.prefetchInfiniteQuery(snippetsOptions(akua));
 */
export function snippetsOptions(client: AkuaClient): SnippetsQueryOptions {
	return {
		...ownDefaults,
		queryKey: tagKey(akuaKeys.snippets()),
		queryFn: ({ pageParam: cursor, signal }) => client.snippets.list({ cursor, limit: limits.pageSize.max, signal }),
		initialPageParam: undefined,
		getNextPageParam: (last, _pages, _cursor, cursors) =>
			nextCursor(last, new Set(cursors.filter((cursor) => cursor !== undefined))),
		staleTime: 60_000,
		meta: notPersisted,
	};
}
