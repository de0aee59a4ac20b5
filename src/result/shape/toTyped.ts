import * as resultLimits from "../limits.js";
import { isList, isRecord, keysOf, lengthOf, own, read, shownOf, toText } from "./values.js";

interface Typed {
	columns: readonly unknown[];
	rows: readonly unknown[];
}

/**
 * The columns and rows of a table that declares both, as we document it or as databases and grids write it: Trino calls
 * the rows `data`, Kusto capitalises the names, and Log Analytics has a list of tables.
 */
export function toTyped(value: unknown): Typed | undefined {
	if (!isRecord(value)) return undefined;
	const tables = own(value, "tables") ?? own(value, "Tables");
	// The first of several tables is not the whole result.
	if (isList(tables)) return lengthOf(tables) === 1 ? ofTable(read(tables, 0)) : undefined;
	return ofTable(value);
}

function ofTable(value: unknown): Typed | undefined {
	if (!isRecord(value)) return undefined;
	const columns = own(value, "columns") ?? own(value, "Columns");
	const rows = own(value, "rows") ?? own(value, "Rows") ?? own(value, "data");
	return isList(columns) && isList(rows) ? { columns, rows } : undefined;
}

const keyNames = "name key field id ColumnName".split(" ");
const labelNames = ["label", "title", ...keyNames];

export function labelOf(column: Record<string, unknown>): unknown {
	return labelNames.map((name) => own(column, name)).find((label) => toText(label) !== undefined);
}

/**
 * The property of each column in rows that are objects. `undefined` if heads and rows do not meet, so that a table would
 * hide a part of the result: a row or a value without a column, next to a column without a value.
 */
export function findKeys({ columns, rows }: Typed): readonly string[] | undefined {
	const count = lengthOf(columns);
	const found = new Set<string>();
	let namesRead = 0;
	for (const row of shownOf(rows)) {
		for (const name of namesOf(row)) {
			found.add(name);
			if (found.size > resultLimits.columnNames || ++namesRead > resultLimits.names) return undefined;
		}
		if (isRecord(row)) continue;
		if (isList(row) ? lengthOf(row) > count : row != null && count !== 1) return undefined;
	}
	const keys = Array.from({ length: Math.min(count, resultLimits.columnNames) }, (_, index) => {
		const column = read(columns, index);
		const names = isRecord(column) ? keyNames.map((name) => toText(own(column, name))) : [toText(column)];
		return names.find((name) => name !== undefined && found.has(name)) ?? names.find(Boolean) ?? `${index}`;
	});
	const used = new Set(keys);
	const isHidden = (name: string) => !used.has(name);
	if ([...found].some(isHidden) && keys.some((key) => !found.has(key))) return undefined;
	for (const row of shownOf(rows)) {
		const names = namesOf(row);
		if (names.length > 0 && names.every(isHidden)) return undefined;
	}
	return keys;
}

function namesOf(row: unknown): readonly string[] {
	return isRecord(row) ? (keysOf(row) ?? []) : [];
}
