import * as resultLimits from "../limits.js";
import { isList, keysOf, lengthOf, read, readable, unreadable } from "../shape/values.js";
import { clip } from "./clip.js";

interface Frame {
	value: object;
	/** `undefined` for an array. */
	keys: readonly string[] | undefined;
	size: number;
	index: number;
}

export interface JsonTextOptions {
	/** Whether each value gets its own line. @default true */
	lines?: boolean;
	/** Stops after this many characters. @default what is copied at most */
	limit?: number;
}

/** Deeper levels are not indented further; otherwise a very deep value would take quadratic space. */
const maxIndent = 40;

/**
 * Formats any value as JSON and never throws. `JSON.stringify` overflows the stack on deep values, and throws on cycles
 * and bigints. `cut` says that a limit was reached.
 */
export function toJsonText(root: unknown, { lines = true, limit = resultLimits.copied }: JsonTextOptions = {}) {
	const parts: string[] = [];
	const stack: Frame[] = [];
	const ancestors = new Set<object>();
	let length = 0;
	let isTooDeep = false;

	const write = (text: string) => {
		parts.push(text);
		length += text.length;
	};
	const breakLine = () => {
		if (lines) write(`\n${"  ".repeat(Math.min(stack.length, maxIndent))}`);
	};
	const begin = (value: unknown) => {
		if (typeof value !== "object" || value === null) write(scalarText(value, limit - length + 1));
		else if (ancestors.has(value)) write('"[circular]"');
		else {
			const { keys, size } = measure(value);
			if (size === undefined) write(`"${unreadable}"`);
			else if (size === 0) write(keys ? "{}" : "[]");
			else if (stack.length === resultLimits.depth) {
				isTooDeep = true;
				write(keys ? "{…}" : "[…]");
			} else {
				write(keys ? "{" : "[");
				stack.push({ value, keys, size, index: 0 });
				ancestors.add(value);
			}
		}
	};

	begin(root);
	for (let frame = stack.at(-1); frame && length <= limit; frame = stack.at(-1)) {
		if (frame.index === frame.size) {
			stack.pop();
			ancestors.delete(frame.value);
			breakLine();
			write(frame.keys ? "}" : "]");
			continue;
		}
		if (frame.index > 0) write(",");
		breakLine();
		const key = frame.keys?.[frame.index];
		if (key !== undefined) write(`${scalarText(key, limit - length + 1)}:${lines ? " " : ""}`);
		begin(read(frame.value, key ?? frame.index));
		frame.index++;
	}
	return { text: parts.join("").slice(0, limit), cut: isTooDeep || length > limit };
}

/** How many children a value has, and an object's keys. A scalar has no size, nor has what cannot be read. */
export function measure(value: unknown): { keys: readonly string[] | undefined; size: number | undefined } {
	if (typeof value !== "object" || value === null) return { keys: undefined, size: undefined };
	if (isList(value)) return { keys: undefined, size: lengthOf(value) };
	const keys = keysOf(value);
	return { keys, size: keys?.length };
}

/** Formats a value without children, up to a number of characters. */
export function scalarText(value: unknown, limit: number): string {
	const scalar = readable(value);
	switch (typeof scalar) {
		case "string":
			return JSON.stringify(clip(scalar, Math.max(0, limit)));
		case "number":
		case "boolean":
			return JSON.stringify(scalar);
		case "bigint":
			return String(scalar);
		case "object":
			return scalar === null ? "null" : `"${unreadable}"`;
		default:
			return "null";
	}
}
