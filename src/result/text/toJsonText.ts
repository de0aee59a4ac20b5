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
	/** Stops after about this many characters. @default 20 million */
	limit?: number;
}

/** Deeper levels are not indented further; otherwise a very deep value would take quadratic space. */
const maxIndent = 40;

/**
 * Formats any value as JSON and never throws. `JSON.stringify` overflows the stack on deep values, and throws on cycles
 * and bigints. `cut` says that the limit was reached.
 */
export function toJsonText(root: unknown, { lines = true, limit = 20_000_000 }: JsonTextOptions = {}) {
	const parts: string[] = [];
	const stack: Frame[] = [];
	const ancestors = new Set<object>();
	let length = 0;

	const write = (text: string) => {
		parts.push(text);
		length += text.length;
	};
	const breakLine = () => {
		if (lines) write(`\n${"  ".repeat(Math.min(stack.length, maxIndent))}`);
	};
	const begin = (value: unknown) => {
		if (typeof value !== "object" || value === null) write(scalarText(value, limit - length));
		else if (ancestors.has(value)) write('"[circular]"');
		else {
			const frame = toFrame(value);
			if (frame === undefined) write('"[unreadable]"');
			else if (frame.size === 0) write(frame.keys ? "{}" : "[]");
			else {
				write(frame.keys ? "{" : "[");
				stack.push(frame);
				ancestors.add(value);
			}
		}
	};

	begin(root);
	for (let frame = stack.at(-1); frame && length < limit; frame = stack.at(-1)) {
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
		if (key !== undefined) write(`${JSON.stringify(key)}:${lines ? " " : ""}`);
		begin(read(frame.value, key ?? frame.index));
		frame.index++;
	}
	return { text: parts.join(""), cut: length >= limit };
}

function toFrame(value: object): Frame | undefined {
	try {
		const keys = Array.isArray(value) ? undefined : Object.keys(value);
		return { value, keys, size: keys?.length ?? Number(Reflect.get(value, "length")), index: 0 };
	} catch {
		return undefined;
	}
}

/** A getter or proxy may throw. Values parsed from JSON have none, but a host can pass any value. */
export function read(value: object, key: string | number): unknown {
	try {
		return Reflect.get(value, key);
	} catch {
		return "[unreadable]";
	}
}

export function scalarText(value: unknown, limit: number): string {
	if (typeof value === "string") return JSON.stringify(clip(value, Math.max(0, limit)));
	if (typeof value === "bigint") return String(value);
	return JSON.stringify(value) ?? "null";
}
