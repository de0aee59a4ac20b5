import { unwrap } from "./unwrap.js";
import { isRecord, own } from "./values.js";

/** A longer text cannot be read at a glance. */
export const maxStatLength = 200;
/** More points cannot be told apart in a line as wide as a card. */
const maxPoints = 500;

export interface StatShape {
	value: number | bigint | string | boolean;
	unit: string | undefined;
	/** Earlier values, oldest first. */
	history: readonly number[];
}

/** Parses a result as one number or word, bare or as `{ value, unit?, history? }`; `undefined` if it does not fit. */
export function toStat(result: unknown): StatShape | undefined {
	const value = unwrap(result);
	if (isStatValue(value)) return { value, unit: undefined, history: [] };
	if (!isRecord(value)) return undefined;
	const inner = own(value, "value");
	const unit = own(value, "unit");
	if (!isStatValue(inner)) return undefined;
	return {
		value: inner,
		unit: typeof unit === "string" && unit.length <= maxStatLength ? unit : undefined,
		history: toHistory(own(value, "history")),
	};
}

function isStatValue(value: unknown): value is StatShape["value"] {
	if (typeof value === "string") return value.length <= maxStatLength && value.trim() !== "";
	return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

function toHistory(value: unknown): number[] {
	if (!Array.isArray(value)) return [];
	return value
		.slice(-maxPoints)
		.map((point: unknown) => (isRecord(point) ? own(point, "value") : point))
		.filter((point): point is number => typeof point === "number" && Number.isFinite(point));
}
