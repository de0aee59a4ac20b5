import type { TableShape } from "../shape/toTable.js";
import { createCellComparator } from "./createCellComparator.js";

export interface Sorting {
	column: number;
	order: "asc" | "desc";
}

/** Steps between two yields. Comparing two texts can take as long as reading a hundred cells. */
const readPerStep = 1000;
const comparedPerStep = 100;

/** Sorts the indexes of a table's rows, a little at each step. Rows that compare as equal keep their order. */
export function* sortRows(
	{ rowCount, cellAt }: Pick<TableShape, "rowCount" | "cellAt">,
	{ column, order }: Sorting,
	collator: Pick<Intl.Collator, "compare">,
): Generator<undefined, number[]> {
	const cells: unknown[] = [];
	for (let row = 0; row < rowCount; row++) {
		cells.push(cellAt(row, column) ?? undefined);
		if (row % readPerStep === 0) yield;
	}
	const compareCells = yield* createCellComparator(cells, collator);
	const compareRows = (rowA: number, rowB: number) => {
		const a = cells[rowA];
		const b = cells[rowB];
		// Missing values come last in both orders.
		if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
		return order === "asc" ? compareCells(a, b) : compareCells(b, a);
	};
	return yield* mergeSort(rowCount, compareRows);
}

/** `Array.prototype.sort` cannot stop in between. */
function* mergeSort(count: number, compare: (a: number, b: number) => number): Generator<undefined, number[]> {
	let sorted = Array.from({ length: count }, (_, index) => index);
	let merged = [...sorted];
	let compared = 0;
	for (let size = 1; size < count; size *= 2) {
		for (let start = 0; start < count; start += 2 * size) {
			const middle = Math.min(count, start + size);
			const end = Math.min(count, middle + size);
			let left = start;
			let right = middle;
			for (let at = start; at < end; at++) {
				const [a = 0, b = 0] = [sorted[left], sorted[right]];
				const takesLeft = left < middle && (right === end || compare(a, b) <= 0);
				merged[at] = takesLeft ? a : b;
				if (takesLeft) left++;
				else right++;
				if (++compared % comparedPerStep === 0) yield;
			}
		}
		[sorted, merged] = [merged, sorted];
	}
	return sorted;
}
