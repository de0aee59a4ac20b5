import { displayTypes } from "../../contract/limits.js";
import type { DisplayType } from "../../contract/widget.js";
import { type LogsShape, toLogs } from "./toLogs.js";
import { longestStat, type StatShape, toStat } from "./toStat.js";
import { type TableShape, toTable } from "./toTable.js";
import { unwrap } from "./unwrap.js";
import { isRecord, isScalar, own } from "./values.js";

/** A result as its renderer takes it. */
export type Shape =
	| { type: "table"; table: TableShape }
	| { type: "stat"; stat: StatShape }
	| { type: "logs"; logs: LogsShape }
	| { type: "json"; value: unknown };

/** Reads a result in the way of a display type. One that does not fit it is read as JSON, which fits everything. */
export function shapeAs(type: DisplayType, value: unknown): Shape {
	const json = {
		type: "json",
		value: isRecord(value) && own(value, "type") === "json" ? unwrap(value) : value,
	} as const;
	switch (type) {
		case "table": {
			const table = toTable(value);
			return table ? { type, table } : json;
		}
		case "stat": {
			const stat = toStat(value);
			return stat ? { type, stat } : json;
		}
		case "logs": {
			const logs = toLogs(value);
			return logs ? { type, logs } : json;
		}
		case "json":
			return json;
	}
}

const typedForms: Readonly<Record<string, DisplayType>> = {
	table: "table",
	scalar: "stat",
	logs: "logs",
	json: "json",
};

/**
 * The display type that suits a result best. Takes any value, and never throws.
 *
 * @example
 * suggestDisplayType([{ name: "prod-1", nodes: 6 }]); // "table"
 */
export function suggestDisplayType(value: unknown): DisplayType {
	try {
		const guess = guessDisplayType(value);
		return shapeAs(guess, value).type;
	} catch {
		return "json";
	}
}

function guessDisplayType(value: unknown): DisplayType {
	if (typeof value === "string") return value.length > longestStat || lines.test(value) ? "logs" : "stat";
	if (Array.isArray(value)) return "table";
	if (!isRecord(value)) return "stat";
	const type = own(value, "type");
	const typed = typeof type === "string" && Object.hasOwn(typedForms, type) ? typedForms[type] : undefined;
	if (typed && shapeAs(typed, value).type === typed) return typed;
	const keys = Object.keys(value);
	// Also of no keys, which is no stat in the end.
	if (keys.every((key) => key === "value" || key === "unit" || key === "history")) return "stat";
	if (Array.isArray(own(value, "columns")) && Array.isArray(own(value, "rows"))) return "table";
	return keys.every((key) => isScalar(value[key])) ? "table" : "json";
}

/** Several lines, or one to be read rather than seen at a glance: of five words, or a time with a word after it. */
const lines = /\n|(\S+\s+){4}\S|-\d\d.\d\d:.*[a-z]{2}/;

/** Whether this library knows a display type, which the API may have more of. */
export function isDisplayType(type: string): type is DisplayType {
	return displayTypes.some((known) => known === type);
}
