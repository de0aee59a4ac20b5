import { toJsonText } from "../text/toJsonText.js";

/** A cell that a spreadsheet may run as a formula: leading spaces and full-width characters do not prevent it. */
const formula = /^[\s\u200b\ufeff]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;
const plainNumber = /^[+-]?\d+(\.\d+)?$/;

/** Formats rows as CSV (RFC 4180). Text that a spreadsheet would run as a formula gets a leading apostrophe. */
export function toCsv(labels: readonly string[], rows: readonly (readonly unknown[])[]): string {
	const lines = rows.map((row) => labels.map((_, index) => cell(row[index])).join(","));
	return [labels.map(cell).join(","), ...lines].join("\r\n");
}

function cell(value: unknown): string {
	if (value === null || value === undefined) return "";
	if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
	const text = typeof value === "string" ? value : toJsonText(value, { lines: false }).text;
	const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
