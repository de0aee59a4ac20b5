import { foldText } from "./foldText.js";
import type { SnippetItem } from "./useSnippetSource.js";

/** Stands between the parts of a text that is searched, and in none of them. */
const boundary = "\0";

interface SearchText {
	/** The name, the description and the id. */
	all: string;
	/** The name without its spaces. */
	joined: string;
}

/** The texts of a list, each kind for itself: a search reads little memory, and that in order. */
type SearchTexts = { readonly [Kind in keyof SearchText]: readonly string[] };

/** Each snippet is folded only once: folding ten thousand on each key press would be noticeable. */
const textByItem = new WeakMap<SnippetItem, SearchText>();
const textsByList = new WeakMap<readonly SnippetItem[], SearchTexts>();

function searchTextOf(item: SnippetItem): SearchText {
	const known = textByItem.get(item);
	if (known) return known;
	const parts = [item.name, item.description ?? "", item.id];
	const all = foldText(parts.join(boundary)).replace(/ ?\0 ?/g, boundary);
	const text = { all, joined: nameIn(all).replace(/ /g, "") };
	textByItem.set(item, text);
	return text;
}

function searchTextsOf(items: readonly SnippetItem[]): SearchTexts {
	const known = textsByList.get(items);
	if (known) return known;
	const all = items.map((item) => searchTextOf(item).all);
	const texts = { all, joined: items.map((item) => searchTextOf(item).joined) };
	textsByList.set(items, texts);
	return texts;
}

/** Prepares snippets for a search, one at each step. */
export function* prepareSearch(items: readonly SnippetItem[]): Generator<void, void> {
	for (const item of items) {
		searchTextOf(item);
		yield;
	}
	searchTextsOf(items);
}

function nameIn(all: string): string {
	return all.slice(0, all.indexOf(boundary));
}

/** Whether a text is all of a name or an id. */
function createWholeMatcher(text: string): (all: string) => boolean {
	const [name, id] = [text + boundary, boundary + text];
	return (all) => all.startsWith(name) || all.endsWith(id);
}

/** Matches words that begin here and may be written in one, as "email" and "e-mail". */
function createJoinedMatcher(joined: string): RegExp {
	const characters = Array.from(joined, (character) => character.replace(/[$*+^]/, "\\$&"));
	return new RegExp(`(?:^| )${characters.join(" ?")}`);
}

/** Whether this is exactly the name or id. Others may differ only in what a search ignores. */
function isWrittenAs({ name, id }: SnippetItem, query: string): boolean {
	return name === query || id === query;
}

/**
 * The snippets whose name, description or id contain every word of the query. Exact names and ids come first, then
 * names that start with the query.
 */
export function filterSnippets(items: readonly SnippetItem[], query: string): SnippetItem[] {
	const text = foldText(query);
	if (text === "") return [...items];
	const [word = "", ...moreWords] = text.split(" ");
	const joinedText = text.replace(/ /g, "");
	const joinedWords = createJoinedMatcher(joinedText);
	const isWhole = createWholeMatcher(text);
	const written = query.trim();
	const exact: SnippetItem[] = [];
	const starting: SnippetItem[] = [];
	const others: SnippetItem[] = [];
	const texts = searchTextsOf(items);
	texts.all.forEach((all, index) => {
		const item = items[index];
		const isMatch =
			(all.includes(word) && moreWords.every((more) => all.includes(more))) ||
			(texts.joined[index]?.includes(joinedText) && joinedWords.test(nameIn(all)));
		if (!item || !isMatch) return;
		if (isWhole(all)) {
			if (isWrittenAs(item, written)) exact.unshift(item);
			else exact.push(item);
		} else if (all.startsWith(text)) starting.push(item);
		else others.push(item);
	});
	return exact.concat(starting, others);
}

/** The snippet with this name or id, if it is the only one. */
export function exactMatch(items: readonly SnippetItem[], query: string): SnippetItem | undefined {
	const text = foldText(query);
	if (text === "") return undefined;
	const { all } = searchTextsOf(items);
	const isWhole = createWholeMatcher(text);
	const folded = items.filter((_, index) => isWhole(all[index] ?? ""));
	const written = folded.filter((item) => isWrittenAs(item, query.trim()));
	const [match, ...others] = written.length > 0 ? written : folded;
	return others.length === 0 ? match : undefined;
}
