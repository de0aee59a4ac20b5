import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortRows } from "../../../src/result/table/sortRows.js";

const collator = new Intl.Collator("en", { numeric: true });

/** Sorts to the end, and returns the most cells that were read at one step. */
function sort(cells: readonly unknown[], order: "asc" | "desc" = "asc") {
	let reads = 0;
	const table = {
		rowCount: cells.length,
		cellAt: (row: number) => {
			reads++;
			return cells[row];
		},
	};
	const task = sortRows(table, { column: 0, order }, collator);
	let most = 0;
	for (;;) {
		reads = 0;
		const { done, value } = task.next();
		most = Math.max(most, reads);
		if (done) return { rows: value, most };
	}
}

const cell = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(null, undefined));

test("rows are in the order of Array.sort, and equal ones keep their own", () => {
	fc.assert(
		fc.property(fc.array(cell, { maxLength: 60 }), fc.constantFrom("asc", "desc"), (cells, order) => {
			const sign = order === "asc" ? 1 : -1;
			const rows = cells.map((_, row) => row);
			const isMissing = (row: number) => Number(cells[row] == null);
			const expected = rows.sort(
				(a, b) => isMissing(a) - isMissing(b) || sign * ((cells[a] ?? 0) - (cells[b] ?? 0)) || a - b,
			);
			expect(sort(cells, order).rows).toEqual(expected);
		}),
	);
});

describe("a long column is sorted a little at each step", () => {
	const length = 20_000;
	const scattered = (index: number) => (index * 7919) % length;

	test.for([
		["numbers", scattered],
		["texts", (index: number) => `pod-${scattered(index)}`],
		["amounts", (index: number) => `${scattered(index)} MB`],
		["durations", (index: number) => `${scattered(index)}m30s`],
	] as const)("%s", ([, make]) => {
		const cells = Array.from({ length }, (_, index) => make(index));
		const { rows, most } = sort(cells);
		expect(most).toBeLessThanOrEqual(1000);
		expect(rows.map((row) => scattered(row))).toEqual(Array.from({ length }, (_, index) => index));
	});

	test("texts are compared a hundred at a step", () => {
		let compared = 0;
		const counting = {
			compare: (a: string, b: string) => {
				compared++;
				return collator.compare(a, b);
			},
		};
		const cells = Array.from({ length }, (_, index) => `pod ${scattered(index)} of shop`);
		const task = sortRows({ rowCount: length, cellAt: (row) => cells[row] }, { column: 0, order: "asc" }, counting);
		let most = 0;
		for (let step = task.next(); !step.done; step = task.next()) {
			most = Math.max(most, compared);
			compared = 0;
		}
		expect(most).toBeGreaterThan(0);
		expect(most).toBeLessThanOrEqual(100);
	});
});
