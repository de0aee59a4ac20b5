import { displayTypes } from "../../contract/limits.js";
import type { DisplayType } from "../../contract/widget.js";
import * as resultLimits from "../limits.js";
import { suitsSeries } from "./suitsSeries.js";
import { type LogsShape, toLogs } from "./toLogs.js";
import { type StatShape, toStat } from "./toStat.js";
import { type TableShape, toTable } from "./toTable.js";
import { toTyped } from "./toTyped.js";
import { unwrap } from "./unwrap.js";
import { isList, isRecord, isScalar, keysOf, own, readable } from "./values.js";

/** A parsed result, ready for its renderer. */
export type Shape =
	| { type: "table"; table: TableShape }
	| { type: "stat"; stat: StatShape }
	| { type: "logs"; logs: LogsShape }
	| { type: "json"; value: unknown };

/** Finding the names in a big result takes a while, and both its suggested type and its renderer need them. */
const known = new WeakMap<object, Partial<Record<DisplayType, Shape>>>();

/** Parses a result for a display type. Falls back to JSON, which fits every value. */
export function shapeAs(type: DisplayType, result: unknown): Shape {
	if (typeof result !== "object" || result === null) return parseAs(type, result);
	const shapes = known.get(result) ?? {};
	known.set(result, shapes);
	shapes[type] ??= parseAs(type, result);
	return shapes[type];
}

function parseAs(type: DisplayType, result: unknown): Shape {
	const value = readable(result);
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

const resultKinds: Readonly<Record<string, DisplayType>> = {
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
		return suitsSeries(value) ?? shapeAs(guessDisplayType(value), value).type;
	} catch {
		return "json";
	}
}

function guessDisplayType(value: unknown): DisplayType {
	if (typeof value === "string") return value.length > resultLimits.stat || lines.test(value) ? "logs" : "stat";
	if (isList(value)) return "table";
	if (!isRecord(value)) return "stat";
	const type = own(value, "type");
	const typed = typeof type === "string" && Object.hasOwn(resultKinds, type) ? resultKinds[type] : undefined;
	if (typed && shapeAs(typed, value).type === typed) return typed;
	const keys = keysOf(value);
	if (!keys) return "json";
	// Also true of `{}`, which `shapeAs` then turns into JSON.
	if (keys.every((key) => key === "value" || key === "unit" || key === "history")) return "stat";
	if (toTyped(value)) return "table";
	return keys.slice(0, resultLimits.rows).every((key) => isScalar(own(value, key))) ? "table" : "json";
}

/** Text to read rather than a figure: lines or terminal codes, five words, or a timestamp followed by a word. */
const lines = /\p{Cc}|(\S+\s+){4}\S|-\d\d.\d\d:.*[a-z]{2}/u;

/** Whether this version of the library knows a display type. The API may add more. */
export function isDisplayType(type: string): type is DisplayType {
	return displayTypes.some((known) => known === type);
}
