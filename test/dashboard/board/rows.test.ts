import { expect, test } from "vitest";
import { clampSpan } from "../../../src/dashboard/board/clampSpan.js";
import { indexInRow } from "../../../src/dashboard/board/rows.js";

test.each([
	["down to the same column", [1, 1, 1, 1, 1], 4, 0, 1, 4],
	["down to the widget over that column", [1, 1, 2, 4], 4, 1, 1, 3],
	["down to the last one, if the row is shorter", [1, 1, 1, 1, 1], 4, 3, 1, 4],
	["up to the same column", [2, 2, 1, 1, 2], 4, 4, -1, 1],
	["nowhere from the last row", [1, 1], 4, 1, 1, 1],
	["nowhere from the first row", [1, 1, 1], 2, 1, -1, 1],
	["past a widget that did not fit beside another", [3, 2, 1], 4, 0, 1, 1],
	["one by one in a single column", [2, 4, 1], 1, 1, 1, 2],
] as const)("a step in the grid goes %s", (_, spans, columns, index, direction, wanted) => {
	expect(indexInRow(spans, columns, index, direction)).toBe(wanted);
});

test.each([
	[6, 4, 4],
	[3, 2, 2],
	[0, 4, 1],
	[-2, 4, 1],
	[2.7, 4, 2],
	[Number.NaN, 4, 1],
])("a span of %d takes %d columns at most: %d", (span, columns, wanted) => {
	expect(clampSpan(span, columns)).toBe(wanted);
});
