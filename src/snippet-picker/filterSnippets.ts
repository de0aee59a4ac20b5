import type { SnippetItem } from "./useSnippetSource.js";

/** Folds case and accents away: "Coûts" is found by "couts". */
function fold(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Folding ten thousand snippets at each key would be felt; a snippet that did not change keeps its text. */
const haystacks = new WeakMap<SnippetItem, string>();

function haystackOf(item: SnippetItem): string {
	let haystack = haystacks.get(item);
	if (haystack === undefined) {
		haystack = fold(`${item.name}\n${item.description ?? ""}\n${item.id}`);
		haystacks.set(item, haystack);
	}
	return haystack;
}

/** The snippets whose name, description or id hold every word of the query. Those named so come first. */
export function filterSnippets(items: readonly SnippetItem[], query: string): readonly SnippetItem[] {
	const words = fold(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return items;
	const found = items.filter((item) => words.every((word) => haystackOf(item).includes(word)));
	const starts = words.join(" ");
	const isNamed = (item: SnippetItem) => haystackOf(item).startsWith(starts);
	return [...found.filter(isNamed), ...found.filter((item) => !isNamed(item))];
}
