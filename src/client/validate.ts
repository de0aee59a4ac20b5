import { limits } from "../contract/limits.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";

interface Limit {
	readonly min: number;
	readonly max: number;
}

/** A header's value: visible ASCII of a length that the API accepts. Anything else would throw inside `fetch`. */
export function headerValue(name: string, value: unknown, { min, max }: Limit): string {
	if (typeof value === "string" && value.length >= min && value.length <= max && /^[\x21-\x7e]+$/.test(value)) {
		return value;
	}
	throw new AkuaConfigError(`${name} must be ${min} to ${max} visible ASCII characters.`);
}

/** A credential, trimmed: environment variables often end in a line break. Its value is never repeated. */
export function credential(value: unknown): string {
	return headerValue("token", typeof value === "string" ? value.trim() : value, limits.token);
}

/** A timer that is set for longer fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/** An option that is a number: the given one, cut to what a timer can take, or the default. */
export function atLeast(least: number, name: string, value: number | undefined, byDefault: number): number {
	if (value === undefined) return byDefault;
	if (value >= least) return Math.min(value, longestTimerMs);
	throw new AkuaConfigError(`${name} must be a number of at least ${least}.`);
}
