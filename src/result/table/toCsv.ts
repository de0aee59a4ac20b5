import * as resultLimits from "../limits.js";
import type { TableShape } from "../shape/toTable.js";
import { toJsonText } from "../text/toJsonText.js";

/** Where a spreadsheet may split pasted text, quoted or not. */
const separators = String.raw`\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029,;|`;
/** What a spreadsheet skips at the start of a cell. */
const skipped = String.raw`\x20\xa0\u1680\u2000-\u200f\u202a-\u202f\u205f-\u206f\u3000\ufeff"`;
/** A number, possibly the last one of a list in JSON, and the end of its cell. */
const number = String.raw`[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[\x20"\]}]*(?:[${separators}]|$)`;
/**
 * A piece that a spreadsheet may run as a formula. Full-width characters do not prevent it, nor does quoting: in a text
 * that is split at another character, the quotes are not at the start of a cell.
 */
const formula = new RegExp(`(^|[${separators}])(?=[${skipped}]*[=+\\-@＝＋－＠])(?![${skipped}]*${number})`, "gu");
/** Only at the start of a text: further on, these are units and alternatives. */
const first = /^[|%\t\r\n]/;

/** Formats rows as CSV (RFC 4180). A leading apostrophe keeps a spreadsheet from running text as a formula. */
export function toCsv(
	labels: readonly string[],
	rows: readonly number[],
	cellAt: TableShape["cellAt"],
): { text: string; rowCount: number } {
	const lines = [labels.map((label) => toCell(label)).join(",")];
	let left: number = resultLimits.copied;
	for (const row of rows) {
		const cells: string[] = [];
		for (let column = 0; column < labels.length && left >= 0; column++) {
			const cell = toCell(cellAt(row, column), left);
			cells.push(cell);
			left -= cell.length + 1;
		}
		if (left < 0) break;
		lines.push(cells.join(","));
	}
	return { text: lines.join("\r\n"), rowCount: lines.length - 1 };
}

/** Stops soon after `limit` characters: then the row is left out. */
function toCell(value: unknown, limit: number = resultLimits.copied): string {
	if (value === null || value === undefined) return "";
	if (Number.isFinite(value) || typeof value === "bigint" || typeof value === "boolean") return String(value);
	const text =
		typeof value === "string" ? value.slice(0, limit + 1) : toJsonText(value, { lines: false, limit: limit + 1 }).text;
	const safe = (first.test(text) ? `'${text}` : text).replace(formula, "$1'");
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
