/** All texts, keys and plain values that a value holds; of a function, what it is written as. */
export function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
	if (typeof value !== "object" || value === null) return [String(value)];
	if (seen.has(value) || value instanceof Node) return [];
	seen.add(value);
	return Object.entries(value).flatMap(([key, held]) => [key, ...textsIn(held, seen)]);
}
