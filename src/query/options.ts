import type { infiniteQueryOptions as InfiniteQueryOptions, queryOptions as QueryOptions } from "@tanstack/react-query";

/**
 * React Query's own helpers return their argument and only add types. Importing them would load React, which must
 * not be needed on a server, so their types are borrowed instead.
 */
const identity = (options: unknown) => options;
export const queryOptions = identity as typeof QueryOptions;
export const infiniteQueryOptions = identity as typeof InfiniteQueryOptions;

/** What a host's own defaults must not decide. */
export const ownDefaults = {
	/** The client owns retries: a host's default would multiply them. */
	retry: false,
	/** An error is for the part that shows it, not for the boundary that a host has for its own. */
	throwOnError: false,
} as const;
