import type { InfiniteData } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { AkuaError } from "../client/errors/AkuaError.js";
import { nextCursor } from "../client/paginate.js";
import { limits } from "../contract/limits.js";
import type { Page } from "../contract/page.js";
import type { Snippet } from "../contract/snippet.js";
import { akuaKeys } from "./akuaKeys.js";
import { infiniteQueryOptions } from "./options.js";

/**
 * The snippets, page by page: the API cannot search, so finding one needs them all. Usable without React:
 *
 * @example
 * await queryClient.prefetchInfiniteQuery(snippetsOptions(akua));
 */
export function snippetsOptions(client: AkuaClient) {
	return infiniteQueryOptions<
		Page<Snippet>,
		AkuaError,
		InfiniteData<Page<Snippet>, string | undefined>,
		ReturnType<typeof akuaKeys.snippets>,
		string | undefined
	>({
		queryKey: akuaKeys.snippets(),
		queryFn: ({ pageParam: cursor, signal }) => client.snippets.list({ cursor, limit: limits.pageSize.max, signal }),
		initialPageParam: undefined,
		getNextPageParam: (last, _pages, _cursor, cursors) =>
			nextCursor(last, new Set(cursors.filter((cursor) => cursor !== undefined))),
		retry: false,
		staleTime: 60_000,
	});
}
