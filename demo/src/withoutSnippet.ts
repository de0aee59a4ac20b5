import type { UseSnippetsReturn } from "akua-react";

/** What a card says while it has no snippet. */
export function withoutSnippet({ status, hasNextPage }: Pick<UseSnippetsReturn, "status" | "hasNextPage">): string {
	if (status === "error") return "The snippet of this widget could not be loaded.";
	if (status === "pending" || hasNextPage) return "Loading…";
	return "The snippet of this widget no longer exists, or you don’t have access to it.";
}
