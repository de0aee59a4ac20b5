/** Orders the values of a column: numbers by size, texts as the locale does, then the rest, by what they are. */
export function compareCells(a: unknown, b: unknown, collator: Intl.Collator): number {
	const rank = rankOf(a) - rankOf(b);
	if (rank !== 0) return rank;
	if (isNumeric(a) && isNumeric(b)) return a < b ? -1 : a > b ? 1 : 0;
	if (typeof a === "string" && typeof b === "string") return collator.compare(a.slice(0, 500), b.slice(0, 500));
	return typeof a === "boolean" && typeof b === "boolean" ? Number(a) - Number(b) : 0;
}

function rankOf(value: unknown): number {
	if (typeof value === "number" && Number.isNaN(value)) return 4;
	if (isNumeric(value)) return 0;
	if (typeof value === "string") return 1;
	return typeof value === "boolean" ? 2 : 3;
}

function isNumeric(value: unknown): value is number | bigint {
	return typeof value === "number" || typeof value === "bigint";
}
