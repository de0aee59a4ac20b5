import type * as z from "zod/mini";

/** An item of a list that was skipped because it does not match the API's schema. */
export interface SkippedItem {
	/** Its path in the response, such as `["data", 3]`. */
	path: readonly (string | number)[];
	/** The names of its missing or malformed fields; none if it is not an object. */
	fields: readonly string[];
}

type Parsed<Output> =
	| { success: true; value: Output; skipped: readonly SkippedItem[] }
	| { success: false; fields: readonly string[] };

/** Reads a response, or a part of one. */
export type Parser<Output> = (input: unknown) => Parsed<Output>;

export function parserOf<Output>(schema: z.ZodMiniType<Output>): Parser<Output> {
	return (input) => {
		const parsed = schema.safeParse(input);
		return parsed.success
			? { success: true, value: parsed.data, skipped: [] }
			: { success: false, fields: fieldsOf(parsed.error.issues) };
	};
}

/** Reads the items of a list one by one, and skips those that are malformed. */
export function parseItems<Item>(name: string, items: unknown, parse: Parser<Item>): Parsed<Item[]> {
	if (!Array.isArray(items)) return { success: false, fields: [name] };
	const value: Item[] = [];
	const skipped: SkippedItem[] = [];
	for (const [index, item] of items.entries()) {
		const path = [name, index];
		const parsed = parse(item);
		if (!parsed.success) {
			skipped.push({ path, fields: parsed.fields });
			continue;
		}
		value.push(parsed.value);
		for (const inner of parsed.skipped) skipped.push({ ...inner, path: [...path, ...inner.path] });
	}
	return { success: true, value, skipped };
}

/** Field names come from the schema alone, since the content of a response must not reach an event. */
function fieldsOf(issues: readonly z.core.$ZodIssue[]): string[] {
	const fields = issues.flatMap((issue) => {
		if (issue.code !== "invalid_union") return issue.path.slice(0, 1).map(String);
		// The branch with the fewest problems is probably the intended one.
		const [closest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
		return fieldsOf(closest);
	});
	return [...new Set(fields)];
}
