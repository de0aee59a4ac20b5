import type { infiniteQueryOptions as InfiniteQueryOptions, queryOptions as QueryOptions } from "@tanstack/react-query";

/**
 * React Query's own helpers return their argument and only add types. Importing them would load React, which must
 * not be needed on a server, so their types are borrowed instead.
 */
const identity = (options: unknown) => options;
export const queryOptions = identity as typeof QueryOptions;
export const infiniteQueryOptions = identity as typeof InfiniteQueryOptions;
