/** All strings, keys and plain values inside a value, and the source of functions. */
export function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
	if (typeof value !== "object" || value === null) return [String(value)];
	if (seen.has(value) || value instanceof Node) return [];
	seen.add(value);
	return Object.entries(value).flatMap(([key, held]) => [key, ...textsIn(held, seen)]);
}
