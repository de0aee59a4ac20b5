import { limits } from "../contract/limits.js";
import type { Page } from "../contract/page.js";
import { httpError } from "./responses.js";

/**
 * Returns the page that a query asks for. A cursor names the last row of the previous page, so added rows shift
 * nothing.
 */
export function toPage<Row extends { id: string }>(rows: readonly Row[], query: Record<string, string>): Page<Row> {
	const { limit: text, cursor } = query;
	const limit = text === undefined ? limits.pageSize.default : Number(text);
	if (!Number.isInteger(limit) || limit < limits.pageSize.min || limit > limits.pageSize.max) {
		throw httpError(422, "Must be a whole number from 1 to 100", { path: ["query", "limit"] });
	}
	const last = cursor === undefined ? -1 : rows.findIndex(({ id }) => `after_${id}` === cursor);
	if (cursor !== undefined && last < 0) throw httpError(422, "Invalid cursor", { path: ["query", "cursor"] });
	const data = rows.slice(last + 1, last + 1 + limit);
	const has_more = last + 1 + limit < rows.length;
	return { data, has_more, next_cursor: has_more ? `after_${data.at(-1)?.id}` : null };
}
