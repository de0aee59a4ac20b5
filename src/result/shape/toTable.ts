import * as resultLimits from "../limits.js";
import { clipLabel } from "../text/clip.js";
import { findKeys, labelOf, toTyped } from "./toTyped.js";
import { unwrap } from "./unwrap.js";
import { isList, isRecord, keysOf, lengthOf, own, read, shownOf, toText } from "./values.js";

export interface TableColumn {
	/** The result's own name for the column; otherwise a generic word or a number, to be translated. */
	label: string | { word: "key" | "value" } | { position: number };
	/** The column's declared type, in a typed table. */
	kind: string | undefined;
	unit: string | undefined;
}

/** Cells are read when they are needed: a result of a few kilobytes can have hundreds of millions of them. */
export interface TableShape {
	columns: readonly TableColumn[];
	/** How many rows are shown. */
	rowCount: number;
	/** Reads a cell; `undefined` if it is missing. */
	cellAt: (row: number, column: number) => unknown;
	/** The size before the limits. */
	total: {
		rows: number;
		columns: number;
		/** Whether there may be more columns. */
		moreColumns: boolean;
	};
}

/** Parses a result as rows and columns; `undefined` if it does not fit. What is not shown is not read. */
export function toTable(result: unknown): TableShape | undefined {
	const value = unwrap(result);
	if (isList(value)) return fromList(value);
	if (!isRecord(value)) return undefined;
	const typed = toTyped(value);
	return typed ? fromTyped(typed) : fromRecord(value);
}

function fromTyped(typed: NonNullable<ReturnType<typeof toTyped>>): TableShape | undefined {
	const { columns, rows } = typed;
	const keys = findKeys(typed);
	if (!keys) return undefined;
	const count = lengthOf(columns);
	const shown = Array.from({ length: Math.min(count, resultLimits.columns) }, (_, index) => read(columns, index));
	return build(shown.map(toColumn), lengthOf(rows), count, (row, column) => {
		const item = read(rows, row);
		if (isList(item)) return read(item, column);
		if (isRecord(item)) return own(item, keys[column] ?? "");
		return column === 0 ? item : undefined;
	});
}

function toColumn(column: unknown, index: number): TableColumn {
	const position = { position: index + 1 };
	if (!isRecord(column)) return { ...word("value"), label: toLabel(column) ?? position };
	const kind = own(column, "kind") ?? own(column, "type");
	return { label: toLabel(labelOf(column)) ?? position, kind: toText(kind), unit: toLabel(own(column, "unit")) };
}

function fromRecord(value: Record<string, unknown>): TableShape {
	const keys = keysOf(value) ?? [];
	return build([word("key"), word("value")], keys.length, 2, (row, column) => {
		const key = keys[row] ?? "";
		return column === 0 ? key : own(value, key);
	});
}

function fromList(list: readonly unknown[]): TableShape | undefined {
	const length = lengthOf(list);
	const kinds = new Set<"record" | "list" | "none" | "scalar">();
	for (const item of shownOf(list)) {
		kinds.add(isRecord(item) ? "record" : isList(item) ? "list" : item == null ? "none" : "scalar");
	}
	if (kinds.has("record")) return kinds.has("list") || kinds.has("scalar") ? undefined : fromRecords(list);
	if (kinds.has("list")) return kinds.has("scalar") ? undefined : fromLists(list);
	return build(length === 0 ? [] : [word("value")], length, length === 0 ? 0 : 1, (row) => read(list, row));
}

function fromRecords(list: readonly unknown[]): TableShape {
	const { names, more } = collectNames(list);
	const shown = [...names].slice(0, resultLimits.columns);
	const columns = shown.map((name) => ({ ...word("key"), label: clipLabel(name) }));
	const cellAt: TableShape["cellAt"] = (row, column) => {
		const item = read(list, row);
		return isRecord(item) ? own(item, shown[column] ?? "") : undefined;
	};
	return build(columns, lengthOf(list), names.size, cellAt, more);
}

/** All names in the order of their first appearance, up to a limit. */
function collectNames(list: readonly unknown[]): { names: ReadonlySet<string>; more: boolean } {
	const names = new Set<string>();
	let count = 0;
	for (const item of shownOf(list)) {
		for (const name of (isRecord(item) && keysOf(item)) || []) {
			if (names.size === resultLimits.columnNames || ++count > resultLimits.names) return { names, more: true };
			names.add(name);
		}
	}
	return { names, more: false };
}

function fromLists(list: readonly unknown[]): TableShape {
	let longest = 0;
	for (const row of shownOf(list)) if (isList(row)) longest = Math.max(longest, lengthOf(row));
	const columns = Array.from({ length: Math.min(longest, resultLimits.columns) }, (_, index) => toColumn(null, index));
	return build(columns, lengthOf(list), longest, (row, column) => {
		const item = read(list, row);
		return isList(item) ? read(item, column) : undefined;
	});
}

function build(
	columns: readonly TableColumn[],
	rowCount: number,
	columnCount: number,
	cellAt: TableShape["cellAt"],
	moreColumns = false,
): TableShape {
	return {
		columns,
		rowCount: Math.min(rowCount, resultLimits.rows),
		cellAt,
		total: { rows: rowCount, columns: columnCount, moreColumns },
	};
}

function word(name: "key" | "value"): TableColumn {
	return { label: { word: name }, kind: undefined, unit: undefined };
}

function toLabel(value: unknown): string | undefined {
	const text = toText(value);
	return text === undefined ? undefined : clipLabel(text);
}
