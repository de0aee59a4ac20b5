import { clampSpan } from "./clampSpan.js";

interface Cell {
	row: number;
	/** The first column, from 0. */
	start: number;
	/** The column after the last one. */
	end: number;
}

/** The cells of widgets in a grid: as the browser places them, in order and without filling gaps. */
function layOut(spans: readonly number[], columns: number): Cell[] {
	let [row, start] = [0, 0];
	return spans.map((wanted) => {
		const span = clampSpan(wanted, columns);
		if (start + span > columns) {
			row++;
			start = 0;
		}
		const cell = { row, start, end: start + span };
		start += span;
		return cell;
	});
}

/** The index of the widget in the same column one row up or down, or the same index in the first or last row. */
export function indexInRow(spans: readonly number[], columns: number, index: number, direction: 1 | -1): number {
	const cells = layOut(spans, columns);
	const own = cells[index];
	if (!own) return index;
	const row = cells.flatMap((cell, at) => (cell.row === own.row + direction ? [{ ...cell, at }] : []));
	const found = row.find(({ start, end }) => start <= own.start && own.start < end) ?? row.at(-1);
	return found?.at ?? index;
}
