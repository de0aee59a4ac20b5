import { type DehydrateOptions, defaultShouldDehydrateQuery } from "@tanstack/react-query";

export const dehydrateOptions: DehydrateOptions = {
	shouldDehydrateQuery: (query) => query.meta?.persist !== false && defaultShouldDehydrateQuery(query),
};
