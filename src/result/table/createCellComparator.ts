import * as resultLimits from "../limits.js";
import { toSizes } from "./toSizes.js";

/** More of a text is compared by character code: by locale, long numbers and accents of many rows take seconds. */
const maxCompared = 500;

/**
 * Orders the cells of one column: by size, then texts by locale, booleans, and anything else. Texts have a size where
 * all of a column stand for one.
 */
export function* createCellComparator(
	cells: readonly unknown[],
	collator: Pick<Intl.Collator, "compare">,
): Generator<undefined, (a: unknown, b: unknown) => number> {
	const texts = new Set(cells.filter((cell) => typeof cell === "string"));
	const sizes = yield* toSizes([...texts]);
	const compared = Math.min(maxCompared, Math.floor(resultLimits.compared / cells.length));
	const compareTexts = (a: string, b: string) =>
		collator.compare(a.slice(0, compared), b.slice(0, compared)) || compare(a, b);
	const sizeOf = (cell: unknown) => (typeof cell === "string" ? sizes?.get(cell) : isNumeric(cell) ? cell : undefined);
	return (a: unknown, b: unknown): number => {
		const sizeA = sizeOf(a);
		const sizeB = sizeOf(b);
		const rank = rankOf(a, sizeA) - rankOf(b, sizeB);
		if (rank !== 0) return rank;
		const order = sizeA !== undefined && sizeB !== undefined ? compare(sizeA, sizeB) : 0;
		if (order !== 0) return order;
		if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
		// Otherwise the order of "5" and "5.0" would depend on a 5 between them.
		if (rankOf(a, sizeA) === 0) return Number(typeof a === "string") - Number(typeof b === "string");
		return typeof a === "boolean" && typeof b === "boolean" ? Number(a) - Number(b) : 0;
	};
}

function rankOf(cell: unknown, size: number | bigint | undefined): number {
	if (size !== undefined) return Number.isNaN(size) ? 4 : 0;
	if (typeof cell === "string") return 1;
	return typeof cell === "boolean" ? 2 : 3;
}

function isNumeric(cell: unknown): cell is number | bigint {
	return typeof cell === "number" || typeof cell === "bigint";
}

function compare<Value extends number | bigint | string>(a: Value, b: Value): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
