import type { EarlyUse } from "./EarlyUse.js";
import { filterSnippets } from "./filterSnippets.js";
import type { SnippetItem } from "./useSnippetSource.js";

/** How a combobox starts after what was done before its code had loaded. */
export interface ComboboxStart {
	search: string | null;
	isOpen: boolean;
	/** The highlighted option, -1 for none. */
	index: number;
	/** The snippet that was chosen by a key. */
	chosen: SnippetItem | undefined;
}

export function startAfter(early: EarlyUse, snippets: readonly SnippetItem[], value: string): ComboboxStart {
	const { text, isOpen, moves, end } = early;
	const items = filterSnippets(snippets, text ?? "");
	const index = move(text ? 0 : items.findIndex(({ id }) => id === value), moves, items.length);
	const chosen = end && items[index];
	const closed = { search: null, isOpen: false, index: -1, chosen };
	if (chosen || end === "Tab") return closed;
	return isOpen ? { search: text, isOpen, index, chosen } : closed;
}

/** Moves a highlight by a number of options, and from one end of the list to the other. */
function move(from: number, by: number, length: number): number {
	if (length === 0) return -1;
	if (by === 0) return from;
	const start = from < 0 && by < 0 ? 0 : from;
	return (((start + by) % length) + length) % length;
}
