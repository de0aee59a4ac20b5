/** @param {readonly number[]} values */
export function median(values) {
	return quantile(values, 0.5);
}

/**
 * @param {readonly number[]} values
 * @param {number} part from 0 to 1
 */
export function quantile(values, part) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * part;
	const [below = 0, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
	return below + (above - below) * (at - Math.floor(at));
}

/**
 * @param {string} title
 * @param {readonly string[]} heads
 * @param {readonly (readonly (string | number)[])[]} rows the first cell of each says what it is
 */
export function printTable(title, heads, rows) {
	const lines = [[title, ...heads], ...rows.map((row) => row.map(toText))];
	const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
	console.log("");
	for (const line of lines) {
		const cells = line.map((cell, column) =>
			column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
		);
		console.log(cells.join("  "));
	}
}

/**
 * A row with a figure, its lower limit and their ratio.
 *
 * @param {string} name
 * @param {number} ours
 * @param {number} limit
 */
export function compared(name, ours, limit) {
	return [name, ours, limit, ratio(ours, limit)];
}

/**
 * @param {number} of
 * @param {number} to
 */
export function ratio(of, to) {
	return to === 0 ? "" : `${(of / to).toFixed(1)} ×`;
}

/** @param {string | number} cell */
function toText(cell) {
	return typeof cell === "number" ? cell.toFixed(1) : cell;
}
