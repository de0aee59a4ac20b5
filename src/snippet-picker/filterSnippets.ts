import { foldText } from "./foldText.js";
import type { SnippetItem } from "./useSnippetSource.js";

interface SearchText {
	name: string;
	id: string;
	all: string;
}

/** Each snippet is folded only once: folding ten thousand on each key press would be noticeable. */
const searchTexts = new WeakMap<SnippetItem, SearchText>();

function searchTextOf(item: SnippetItem): SearchText {
	const known = searchTexts.get(item);
	if (known) return known;
	const [name, id] = [foldText(item.name), foldText(item.id)];
	const searchText = { name, id, all: `${name}\n${foldText(item.description ?? "")}\n${id}` };
	searchTexts.set(item, searchText);
	return searchText;
}

function wordsOf(query: string): string[] {
	return foldText(query).split(/\s+/).filter(Boolean);
}

/**
 * The snippets whose name, description or id contain every word of the query. Exact names and ids come first, then
 * names that start with the query.
 */
export function filterSnippets(items: readonly SnippetItem[], query: string): SnippetItem[] {
	const words = wordsOf(query);
	if (words.length === 0) return [...items];
	const text = words.join(" ");
	const exact: SnippetItem[] = [];
	const starting: SnippetItem[] = [];
	const others: SnippetItem[] = [];
	for (const item of items) {
		const { name, id, all } = searchTextOf(item);
		if (!words.every((word) => all.includes(word))) continue;
		if (name === text || id === text) exact.push(item);
		else if (name.startsWith(text)) starting.push(item);
		else others.push(item);
	}
	return [...exact, ...starting, ...others];
}

/** The snippet with exactly this name or id, if it is the only one. */
export function exactMatch(items: readonly SnippetItem[], query: string): SnippetItem | undefined {
	const text = wordsOf(query).join(" ");
	if (text === "") return undefined;
	const [match, ...others] = items.filter((item) => {
		const { name, id } = searchTextOf(item);
		return name === text || id === text;
	});
	return others.length === 0 ? match : undefined;
}
