import { failureWords, toFailure } from "../add-widget/form/failure.js";
import type { Words } from "../hooks/useMessages.js";
import type { SnippetItem, SnippetSource } from "./useSnippetSource.js";

export interface ListState extends Pick<Words, "messages" | "count"> {
	/** What the search has left. */
	items: readonly SnippetItem[];
	source: SnippetSource;
	query: string;
}

/** Whether snippets are still on their way. */
export function isLoading({ status, isLoadingMore }: SnippetSource): boolean {
	return status === "pending" || isLoadingMore;
}

/** That and why snippets are missing, and what to do about it. */
export function sourceFailure({ items, error }: SnippetSource, messages: Words["messages"], count: Words["count"]) {
	const loaded = count(items.length);
	const what = loaded.value > 0 ? messages.snippetFailedPart(loaded) : messages.snippetFailed;
	return `${what} ${error ? failureWords(toFailure(error), messages, count, true) : messages.errorConnection}`;
}

/** What there is to say when the list is empty or not whole. */
export function listNote({ items, source, query, messages, count }: ListState): string | undefined {
	const { status } = source;
	const loaded = count(source.items.length);
	const loading = isLoading(source);
	if (status === "pending") return messages.snippetLoading;
	// Of what is not there nobody can say that it matches nothing.
	if (status === "error") return sourceFailure(source, messages, count);
	if (items.length === 0 && loaded.value > 0) {
		return loading ? messages.snippetNoMatchYet(query, loaded) : messages.snippetNoMatch(query);
	}
	if (loading) return messages.snippetLoadingMore(loaded);
	return items.length === 0 ? messages.snippetEmpty : undefined;
}
