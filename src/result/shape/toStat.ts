import { unwrap } from "./unwrap.js";
import { isRecord, own } from "./values.js";

/** A text longer than this is nothing to read at a glance. */
export const longestStat = 200;
/** More points than this are not to be told apart in a line as wide as a card. */
const mostPoints = 500;

export interface StatShape {
	value: number | bigint | string | boolean;
	unit: string | undefined;
	/** Earlier values, the oldest first. */
	history: readonly number[];
}

/** Reads a result as one number or word: alone, or as `{ value, unit?, history? }`; `undefined` when it is neither. */
export function toStat(result: unknown): StatShape | undefined {
	const value = unwrap(result);
	if (isStatValue(value)) return { value, unit: undefined, history: [] };
	if (!isRecord(value)) return undefined;
	const inner = own(value, "value");
	const unit = own(value, "unit");
	if (!isStatValue(inner)) return undefined;
	return {
		value: inner,
		unit: typeof unit === "string" && unit.length <= longestStat ? unit : undefined,
		history: toHistory(own(value, "history")),
	};
}

function isStatValue(value: unknown): value is StatShape["value"] {
	if (typeof value === "string") return value.length <= longestStat && value.trim() !== "";
	return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

function toHistory(value: unknown): number[] {
	if (!Array.isArray(value)) return [];
	return value
		.slice(-mostPoints)
		.map((point: unknown) => (isRecord(point) ? own(point, "value") : point))
		.filter((point): point is number => typeof point === "number" && Number.isFinite(point));
}
