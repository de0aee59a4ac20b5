import * as resultLimits from "../limits.js";

/*
 * Results are read through these functions only. A host can pass any value: a getter or proxy may throw, or lie about its
 * length, and an array may have four thousand million holes.
 */

/** Stands for what cannot be read. */
export const unreadable = "[unreadable]";

/** Writing out more digits takes seconds. */
const maxBigint = 10n ** 1000n;

/** Whether a value is an array, typed ones included. */
export function isList(value: unknown): value is readonly unknown[] {
	try {
		return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
	} catch {
		// A revoked proxy.
		return false;
	}
}

/** Whether a value is an object but not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !isList(value);
}

/** Whether a value is neither an object nor an array. */
export function isScalar(value: unknown): boolean {
	return value === null || typeof value !== "object";
}

/** The length of an array, whatever it claims. */
export function lengthOf(list: readonly unknown[]): number {
	const length = read(list, "length");
	return typeof length === "number" && length > 0 ? Math.min(Math.floor(length), Number.MAX_SAFE_INTEGER) : 0;
}

/** Reads a property or an item. */
export function read(value: object, key: string | number): unknown {
	try {
		return readable(Reflect.get(value, key));
	} catch {
		return unreadable;
	}
}

/** Reads an own property, so that `__proto__` and `constructor` are names like any other. */
export function own(record: Record<string, unknown>, key: string): unknown {
	try {
		return Object.hasOwn(record, key) ? readable(record[key]) : undefined;
	} catch {
		return unreadable;
	}
}

export function readable(value: unknown): unknown {
	return typeof value === "bigint" && (value > maxBigint || value < -maxBigint) ? unreadable : value;
}

const known = new WeakMap<object, readonly string[]>();
/** Listing the keys of an object with millions of them takes a second: from this size on they are kept. */
const keptSize = 1000;

/** An object's own keys; `undefined` if they cannot be read. */
export function keysOf(value: object): readonly string[] | undefined {
	const kept = known.get(value);
	if (kept) return kept;
	try {
		// The keys of a boxed string are the indexes of all its characters.
		const keys = value instanceof String ? [] : Object.keys(value);
		if (keys.length >= keptSize) known.set(value, keys);
		return keys;
	} catch {
		return undefined;
	}
}

/** The items of a list that a table shows. */
export function* shownOf(list: readonly unknown[]): Generator<unknown> {
	const count = Math.min(lengthOf(list), resultLimits.rows);
	for (let index = 0; index < count; index++) yield read(list, index);
}

/** A name that a result gives. */
export function toText(value: unknown): string | undefined {
	return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
