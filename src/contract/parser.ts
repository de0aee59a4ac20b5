import type * as z from "zod/mini";

/** An item of a list that was left out because it is not what the API promises. */
export interface SkippedItem {
	/** Where it was in the answer, such as `["data", 3]`. */
	path: readonly (string | number)[];
	/** The fields that are missing or wrong; none where the item is no object at all. */
	fields: readonly string[];
}

type Parsed<Output> =
	| { success: true; value: Output; skipped: readonly SkippedItem[] }
	| { success: false; fields: readonly string[] };

/** Reads an answer, or a part of one. */
export type Parser<Output> = (input: unknown) => Parsed<Output>;

export function parserOf<Output>(schema: z.ZodMiniType<Output>): Parser<Output> {
	return (input) => {
		const parsed = schema.safeParse(input);
		return parsed.success
			? { success: true, value: parsed.data, skipped: [] }
			: { success: false, fields: fieldsOf(parsed.error.issues) };
	};
}

/** Reads the items of a list one by one, so that a bad one costs only itself. */
export function parseItems<Item>(name: string, items: readonly unknown[], parse: Parser<Item>) {
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
	return { value, skipped };
}

/** The names of wrong fields. They come from the schema: an answer's content must not reach an event. */
function fieldsOf(issues: readonly z.core.$ZodIssue[]): string[] {
	const fields = issues.flatMap((issue) => {
		if (issue.code !== "invalid_union") return issue.path.slice(0, 1).map(String);
		// Of a union's branches, the one with the fewest problems is the one that was meant.
		const [closest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
		return fieldsOf(closest);
	});
	return [...new Set(fields)];
}
