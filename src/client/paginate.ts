import type { Page } from "../contract/page.js";

/**
 * Iterates over all pages of a list. Also stops at a repeated cursor, because a list that leads back to itself would
 * never end.
 *
 * @example
 * for await (const page of paginate((cursor) => akua.snippets.list({ cursor, limit: 100 }))) use(page.data);
 */
export async function* paginate<Item>(
	readPage: (cursor: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Page<Item>, void, undefined> {
	const seen = new Set<string>();
	let cursor: string | undefined;
	do {
		const page = await readPage(cursor);
		yield page;
		cursor = nextCursor(page, seen);
	} while (cursor !== undefined);
}

/** The cursor of the next page, added to `seen`; `undefined` on the last page, or if it was seen before. */
export function nextCursor(page: Page<unknown>, seen: Set<string>): string | undefined {
	const next = page.has_more ? page.next_cursor : null;
	if (!next || seen.has(next)) return undefined;
	seen.add(next);
	return next;
}

/**
 * Collects the items of all pages.
 *
 * @example
 * const snippets = await collect((cursor) => akua.snippets.list({ cursor, limit: 100 }));
 */
export async function collect<Item>(readPage: (cursor: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
	const items: Item[] = [];
	for await (const page of paginate(readPage)) items.push(...page.data);
	return items;
}
