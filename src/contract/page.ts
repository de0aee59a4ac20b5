import * as z from "zod/mini";
import { unneeded } from "./fields.js";
import { type Parser, parseItems, parserOf } from "./parser.js";

/** One page of a list. `next_cursor` leads to the next page; it is `null` on the last. */
export interface Page<Item> {
	data: Item[];
	has_more: boolean;
	next_cursor: string | null;
}

const parseFrame = parserOf(
	z.looseObject({
		data: z.unknown(),
		has_more: unneeded(z.boolean()),
		next_cursor: unneeded(z.string()),
	}),
);

/**
 * Reads a page. If all of its items are malformed, so is the page: showing an empty list would be wrong. Without
 * `has_more` or `next_cursor` it is the last page.
 */
export function pageOf<Item>(parseItem: Parser<Item>): Parser<Page<Item>> {
	return (input) => {
		const frame = parseFrame(input);
		if (!frame.success) return frame;
		const page = frame.value;
		const items = parseItems("data", page.data, parseItem);
		if (!items.success) return items;
		const { value: data, skipped } = items;
		if (data.length === 0 && skipped.length > 0) return { success: false, fields: ["data"] };
		const next_cursor = page.next_cursor || null;
		const has_more = page.has_more === true && next_cursor !== null;
		return { success: true, value: { ...page, data, has_more, next_cursor }, skipped };
	};
}
