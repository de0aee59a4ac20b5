import * as z from "zod/mini";

/** One page of a list, read tolerantly. `next_cursor` leads to the next page; it is `null` on the last. */
export function pageSchema<Item extends z.ZodMiniType>(item: Item) {
	return z.looseObject({
		data: z.array(item),
		has_more: z.boolean(),
		next_cursor: z.nullable(z.string()),
	});
}

export interface Page<Item> {
	data: Item[];
	has_more: boolean;
	next_cursor: string | null;
}
