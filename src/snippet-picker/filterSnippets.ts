import { foldText } from "./foldText.js";
import type { SnippetItem } from "./useSnippetSource.js";

interface SearchText {
	name: string;
	id: string;
	all: string;
	/** The name without its spaces. */
	joined: string;
}

/** Each snippet is folded only once: folding ten thousand on each key press would be noticeable. */
const searchTexts = new WeakMap<SnippetItem, SearchText>();

function searchTextOf(item: SnippetItem): SearchText {
	const known = searchTexts.get(item);
	if (known) return known;
	const [name, id] = [foldText(item.name), foldText(item.id)];
	const all = `${name}\n${foldText(item.description ?? "")}\n${id}`;
	const searchText = { name, id, all, joined: join(name) };
	searchTexts.set(item, searchText);
	return searchText;
}

function join(text: string): string {
	return text.replaceAll(" ", "");
}

/** Matches words that begin here and may be written in one, as "email" and "e-mail". */
function createJoinedMatcher(joined: string): RegExp {
	const characters = Array.from(joined, (character) => character.replace(/[$*+^]/, "\\$&"));
	return new RegExp(`(?:^| )${characters.join(" ?")}`);
}

/** Whether this is exactly the name or id. Others may differ only in what a search ignores. */
function isWrittenAs({ name, id }: SnippetItem, query: string): boolean {
	return name === query.trim() || id === query.trim();
}

/**
 * The snippets whose name, description or id contain every word of the query. Exact names and ids come first, then
 * names that start with the query.
 */
export function filterSnippets(items: readonly SnippetItem[], query: string): SnippetItem[] {
	const text = foldText(query);
	if (text === "") return [...items];
	const words = text.split(" ");
	const joinedText = join(text);
	const joinedWords = createJoinedMatcher(joinedText);
	const exact: SnippetItem[] = [];
	const starting: SnippetItem[] = [];
	const others: SnippetItem[] = [];
	for (const item of items) {
		const { name, id, all, joined } = searchTextOf(item);
		const isMatch =
			words.every((word) => all.includes(word)) || (joined.includes(joinedText) && joinedWords.test(name));
		if (!isMatch) continue;
		if (isWrittenAs(item, query)) exact.unshift(item);
		else if (name === text || id === text) exact.push(item);
		else if (name.startsWith(text)) starting.push(item);
		else others.push(item);
	}
	return [...exact, ...starting, ...others];
}

/** The snippet with this name or id, if it is the only one. */
export function exactMatch(items: readonly SnippetItem[], query: string): SnippetItem | undefined {
	const text = foldText(query);
	const folded = items.filter((item) => {
		const { name, id } = searchTextOf(item);
		return text !== "" && (name === text || id === text);
	});
	const written = folded.filter((item) => isWrittenAs(item, query));
	const [match, ...others] = written.length > 0 ? written : folded;
	return others.length === 0 ? match : undefined;
}
