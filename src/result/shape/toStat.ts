import * as resultLimits from "../limits.js";
import { clipLabel } from "../text/clip.js";
import { unwrap } from "./unwrap.js";
import { isList, isRecord, lengthOf, own, read } from "./values.js";

export interface StatShape {
	value: number | bigint | string | boolean;
	unit: string | undefined;
	/** The last of the earlier values, oldest first. */
	history: readonly number[];
	/** The number of earlier values before the limit. */
	total: number;
}

/** Parses a result as one number or word, bare or as `{ value, unit?, history? }`; `undefined` if it does not fit. */
export function toStat(result: unknown): StatShape | undefined {
	const value = unwrap(result);
	if (isStatValue(value)) return { value, unit: undefined, history: [], total: 0 };
	if (!isRecord(value)) return undefined;
	const inner = own(value, "value");
	const unit = own(value, "unit");
	if (!isStatValue(inner)) return undefined;
	const history = own(value, "history");
	return {
		value: inner,
		unit: typeof unit === "string" ? clipLabel(unit) : undefined,
		history: isList(history) ? toHistory(history) : [],
		total: isList(history) ? lengthOf(history) : 0,
	};
}

function isStatValue(value: unknown): value is StatShape["value"] {
	// Several lines, or the codes of a terminal, are no single word.
	if (typeof value === "string")
		return value.length <= resultLimits.stat && value.trim() !== "" && !/\p{Cc}/u.test(value.trim());
	return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

function toHistory(list: readonly unknown[]): number[] {
	const end = lengthOf(list);
	const numbers: number[] = [];
	for (let index = Math.max(0, end - resultLimits.points); index < end; index++) {
		const point = read(list, index);
		const value = isRecord(point) ? own(point, "value") : point;
		if (typeof value === "number" && Number.isFinite(value)) numbers.push(value);
	}
	return numbers;
}
