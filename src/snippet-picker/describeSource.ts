import type { MessagesAndCount } from "../hooks/useMessageTable.js";
import { describeReadFailure } from "../messages/describeFailure.js";
import { joinSentences } from "../messages/joinSentences.js";
import type { SnippetItem, SnippetSource } from "./useSnippetSource.js";

export interface SnippetResults {
	/** The snippets that match the query. */
	items: readonly SnippetItem[];
	source: SnippetSource;
	query: string;
}

export function isLoading({ status, isLoadingMore }: SnippetSource): boolean {
	return status === "pending" || isLoadingMore;
}

/** Explains why snippets are missing, and what to do about it. */
export function describeFailure({ items, error }: SnippetSource, { messages, count }: MessagesAndCount): string {
	const loaded = count(items.length);
	const title = loaded.value > 0 ? messages.snippetFailedPart(loaded) : messages.snippetFailed;
	return joinSentences(title, error ? describeReadFailure(error, messages, count) : messages.errorConnection);
}

/** Explains why the list is empty or incomplete; `undefined` if it is neither. */
export function describeResults(
	{ items, source, query }: SnippetResults,
	localized: MessagesAndCount,
): string | undefined {
	const { messages, count } = localized;
	const loaded = count(source.items.length);
	if (source.status === "pending") return messages.snippetLoading;
	// Never "no match": the snippet may be one of the missing ones.
	if (source.status === "error") return describeFailure(source, localized);
	if (items.length === 0 && loaded.value > 0) {
		return source.isLoadingMore ? messages.snippetNoMatchYet(loaded) : messages.snippetNoMatch(query);
	}
	if (source.isLoadingMore) return messages.snippetLoadingMore(loaded);
	return items.length === 0 ? messages.snippetEmpty : undefined;
}
