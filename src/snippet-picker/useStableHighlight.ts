"use client";

import type { UseComboboxReturnValue } from "downshift";
import { useState } from "react";
import type { SnippetItem } from "./useSnippetSource.js";

/**
 * Keeps the highlight on its snippet while pages load. Downshift highlights an index: if the options moved, Enter would
 * choose the snippet that is now at that index. A new search highlights its first match.
 */
export function useStableHighlight(
	items: readonly SnippetItem[],
	query: string,
	{ highlightedIndex, setHighlightedIndex }: UseComboboxReturnValue<SnippetItem>,
): void {
	const [rendered, setRendered] = useState({ items, query });
	// During render: before an effect runs, a key press could still choose the wrong snippet.
	if (rendered.items !== items) {
		setRendered({ items, query });
		const hasFirstMatch = query !== "" && (query !== rendered.query || rendered.items.length === 0);
		const highlighted = hasFirstMatch
			? items[0]
			: query === rendered.query
				? rendered.items[highlightedIndex]
				: undefined;
		const index = highlighted ? items.findIndex(({ id }) => id === highlighted.id) : -1;
		if (index !== highlightedIndex) setHighlightedIndex(index);
	}
}
