import type { DataTag, MutationOptions, QueryFunction, QueryKey, UseQueryOptions } from "@tanstack/react-query";
import type { AkuaError } from "../client/errors/AkuaError.js";

/** Options that must not come from the host's defaults. */
export const ownDefaults = {
	/** The client owns retries; a host's default would multiply them. */
	retry: false,
	/** The component that sent the request shows the error, not the host's error boundary. */
	throwOnError: false,
} as const;

/** The `meta` of queries that a host's persister must not keep: snippets hold source code, results any data at all. */
export const notPersisted = { persist: false } as const;

/** Options that the library sets itself. Its hooks do not accept them. */
export type OwnedQueryOption = "queryKey" | "queryFn" | "queryKeyHashFn" | "retry" | "retryDelay";

/**
 * What a query factory returns. Factories state it as their return type: the inferred one would reference
 * @tanstack/query-core (TS2742).
 */
export type AkuaQueryOptions<Data, Key extends QueryKey> = Required<
	Pick<UseQueryOptions<Data, AkuaError, Data, Key>, keyof typeof ownDefaults>
> & {
	queryKey: DataTag<Key, Data, AkuaError>;
	queryFn: QueryFunction<Data, Key>;
};

/**
 * Types a key with its data, for `getQueryData` and the like. React Query's own `queryOptions` does the same, but
 * importing it would load React, which servers and scripts must not need.
 */
export function tagKey<Data, Key extends QueryKey>(key: Key): DataTag<Key, Data, AkuaError> {
	return key as DataTag<Key, Data, AkuaError>;
}

/**
 * Keeps a hook's mutation out of the scope that the QueryClient's defaults set for restored ones: it would wait behind
 * all others. Defined like this because React Query's type does not permit `undefined`.
 */
export const noScope: Pick<MutationOptions, "scope"> = Object.defineProperty({}, "scope", {
	value: undefined,
	enumerable: true,
});
