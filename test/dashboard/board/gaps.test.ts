import { expect, test } from "vitest";
import { nearestGap } from "../../../src/dashboard/board/gaps.js";

/** Two rows of cards, 100 wide and high, 10 apart. */
const boxes = [0, 1, 2, 3].map((index) => {
	const [left, top] = [(index % 2) * 110, Math.floor(index / 2) * 110];
	return { left, right: left + 100, top, bottom: top + 100 };
});

test.each([
	["at the beginning", { x: 5, y: 50 }, 0],
	["between two of a row", { x: 107, y: 50 }, 1],
	["at the end of a row", { x: 400, y: 50 }, 2],
	["at the beginning of the next row", { x: -50, y: 160 }, 2],
	["at the end", { x: 205, y: 200 }, 4],
	["far below", { x: 210, y: 5000 }, 4],
])("the gap %s is the one nearest to the pointer", (_, point, index) => {
	expect(nearestGap(boxes, point, false)?.index).toBe(index);
});

test("from right to left, the gap before a widget is at its right", () => {
	expect(nearestGap(boxes, { x: 205, y: 50 }, true)?.index).toBe(1);
	expect(nearestGap(boxes, { x: 5, y: 50 }, true)?.index).toBe(1);
});

test.each([
	["above the first", -20, 0],
	["in the upper half of a card", 30, 0],
	["in its lower half", 70, 1],
	["below the last", 900, 3],
])("in a column of cards, a point %s goes above or below a card", (_, y, index) => {
	const column = [0, 1, 2].map((at) => ({ left: 0, right: 300, top: at * 110, bottom: at * 110 + 100, isRow: true }));
	const gap = nearestGap(column, { x: 10, y }, false);
	expect(gap?.index).toBe(index);
	expect(gap?.line).toMatchObject({ left: 0, right: 300 });
	expect(gap?.line.top).toBe(gap?.line.bottom);
});

test("a dashboard with no other widget has no gap", () => {
	expect(nearestGap([], { x: 0, y: 0 }, false)).toBeUndefined();
});
