"use client";

import type { UseComboboxReturnValue } from "downshift";
import { useState } from "react";
import type { SnippetItem } from "./useSnippetSource.js";

/**
 * Keeps the highlight on its snippet while pages arrive: downshift highlights an index, under which another snippet can
 * move, and Enter would choose that one. A new search highlights its first match.
 */
export function useStableHighlight(
	items: readonly SnippetItem[],
	query: string,
	{ highlightedIndex, setHighlightedIndex }: UseComboboxReturnValue<SnippetItem>,
): void {
	const [rendered, setRendered] = useState({ items, query });
	// While rendering and not in an effect, where a key could come first.
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
