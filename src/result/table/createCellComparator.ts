const decimal = /^[+-]?\d+(\.\d+)?$/;
const maxComparedLength = 500;

/**
 * Orders the cells of one column: numbers by size, then strings by locale, booleans, and anything else. A column of
 * decimal strings is ordered by size too.
 */
export function createCellComparator(cells: readonly unknown[], collator: Intl.Collator) {
	const bySize = areDecimals(cells.filter((cell) => typeof cell === "string"));
	return (a: unknown, b: unknown): number => {
		const rank = rankOf(a) - rankOf(b);
		if (rank !== 0) return rank;
		if (isNumeric(a) && isNumeric(b)) return compare(a, b);
		if (typeof a === "string" && typeof b === "string") {
			return (
				(bySize && compare(Number(a), Number(b))) ||
				collator.compare(a.slice(0, maxComparedLength), b.slice(0, maxComparedLength))
			);
		}
		return typeof a === "boolean" && typeof b === "boolean" ? Number(a) - Number(b) : 0;
	};
}

/** Excludes version numbers such as 1.9 and 1.10: only they have trailing zeros at varying lengths. */
function areDecimals(texts: readonly string[]): boolean {
	if (!texts.every((text) => decimal.test(text))) return false;
	const fractions = texts.flatMap((text) => decimal.exec(text)?.[1] ?? []);
	const isPadded = fractions.some((fraction) => fraction.endsWith("0"));
	return !isPadded || new Set(fractions.map(({ length }) => length)).size === 1;
}

function rankOf(cell: unknown): number {
	if (typeof cell === "number" && Number.isNaN(cell)) return 4;
	if (isNumeric(cell)) return 0;
	if (typeof cell === "string") return 1;
	return typeof cell === "boolean" ? 2 : 3;
}

function isNumeric(cell: unknown): cell is number | bigint {
	return typeof cell === "number" || typeof cell === "bigint";
}

function compare(a: number | bigint, b: number | bigint): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
