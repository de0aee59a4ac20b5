import { limits } from "../contract/limits.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";

interface Limit {
	readonly min: number;
	readonly max: number;
}

/** A header's value: visible ASCII of an accepted length. Anything else would throw inside `fetch`. */
export function parseHeaderValue(name: string, value: unknown, { min, max }: Limit): string {
	if (typeof value === "string" && value.length >= min && value.length <= max && /^[\x21-\x7e]+$/.test(value)) {
		return value;
	}
	throw new AkuaConfigError(`${name} must be ${min} to ${max} visible ASCII characters.`);
}

/** A token, trimmed: environment variables often end in a line break. An error never repeats it. */
export function parseToken(value: unknown): string {
	return parseHeaderValue("token", typeof value === "string" ? value.trim() : value, limits.token);
}

/** A longer timer fires at once. */
const maxTimerMs = 2 ** 31 - 1;

/** A number of at least `min`, limited to the longest timer. */
export function parseNumberOption(
	name: string,
	value: number | undefined,
	{ min, fallback }: { min: number; fallback: number },
): number {
	if (value === undefined) return fallback;
	if (typeof value === "number" && value >= min) return Math.min(value, maxTimerMs);
	throw new AkuaConfigError(`${name} must be a number of at least ${min}.`);
}
