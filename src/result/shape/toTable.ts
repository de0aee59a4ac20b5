import { unwrap } from "./unwrap.js";
import { isRecord, isScalar, own } from "./values.js";

/** More rows or columns would make the page unresponsive. */
const tableLimits = { rows: 100_000, columns: 100 };

export interface TableColumn {
	/** The result's own name for the column; otherwise a generic word or a number, to be translated. */
	label: string | { word: "key" | "value" } | { position: number };
	/** The column's declared type, in a typed table. */
	kind: string | undefined;
	unit: string | undefined;
}

export interface TableShape {
	columns: readonly TableColumn[];
	/** Cells by column. A missing cell is `undefined`. */
	rows: readonly (readonly unknown[])[];
	/** The size before the limits. */
	total: { rows: number; columns: number };
}

/** Parses a result as rows and columns; `undefined` if it does not fit. */
export function toTable(result: unknown): TableShape | undefined {
	const value = unwrap(result);
	if (isRecord(value)) return fromTyped(value) ?? fromRecord(value);
	if (!Array.isArray(value)) return undefined;
	const list: readonly unknown[] = value;
	if (list.some(isRecord)) return list.every((item) => item == null || isRecord(item)) ? fromRecords(list) : undefined;
	if (list.some(Array.isArray)) return list.every((item) => Array.isArray(item)) ? fromArrays(list) : undefined;
	if (!list.every(isScalar)) return undefined;
	return build(
		list.length === 0 ? [] : [word("value")],
		list.map((item) => [item]),
	);
}

function fromTyped(value: Record<string, unknown>): TableShape | undefined {
	const columns = own(value, "columns");
	const rows = own(value, "rows");
	if (!Array.isArray(columns) || !Array.isArray(rows)) return undefined;
	const keys = columns.map(
		(column: unknown, index) => toText(isRecord(column) ? own(column, "key") : column) ?? `${index}`,
	);
	return build(
		columns.map((column: unknown, index) => toColumn(column, index)),
		rows.map((row: unknown) => (isRecord(row) ? keys.map((key) => own(row, key)) : Array.isArray(row) ? row : [row])),
	);
}

function toColumn(column: unknown, index: number): TableColumn {
	if (!isRecord(column)) return { ...word("value"), label: toText(column) ?? { position: index + 1 } };
	return {
		label: toText(own(column, "label")) ?? toText(own(column, "key")) ?? { position: index + 1 },
		kind: toText(own(column, "kind")) ?? toText(own(column, "type")),
		unit: toText(own(column, "unit")),
	};
}

function fromRecord(value: Record<string, unknown>): TableShape {
	return build([word("key"), word("value")], Object.entries(value));
}

function fromRecords(list: readonly unknown[]): TableShape {
	const keys = new Set<string>();
	for (const row of list) if (isRecord(row)) for (const key of Object.keys(row)) keys.add(key);
	const shown = [...keys].slice(0, tableLimits.columns);
	return build(
		shown.map((label) => ({ label, kind: undefined, unit: undefined })),
		list.slice(0, tableLimits.rows).map((row) => (isRecord(row) ? shown.map((key) => own(row, key)) : [])),
		{ rows: list.length, columns: keys.size },
	);
}

function fromArrays(list: readonly unknown[][]): TableShape {
	const length = list.reduce((longest, row) => Math.max(longest, row.length), 0);
	const shown = Math.min(length, tableLimits.columns);
	const columns = Array.from({ length: shown }, (_, index) => ({ ...word("value"), label: { position: index + 1 } }));
	return build(columns, list, { rows: list.length, columns: length });
}

function build(
	columns: readonly TableColumn[],
	rows: readonly (readonly unknown[])[],
	total = { rows: rows.length, columns: columns.length },
): TableShape {
	return { columns: columns.slice(0, tableLimits.columns), rows: rows.slice(0, tableLimits.rows), total };
}

function word(name: "key" | "value"): TableColumn {
	return { label: { word: name }, kind: undefined, unit: undefined };
}

function toText(value: unknown): string | undefined {
	return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
