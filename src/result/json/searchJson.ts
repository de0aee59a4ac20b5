import { read } from "../text/toJsonText.js";
import { measure, type Place } from "./JsonTree.js";

/** More matches than this are not looked for. */
const mostMatches = 10_000;

interface Frame {
	value: object;
	keys: readonly string[] | undefined;
	size: number;
	index: number;
	place: Place | undefined;
}

/** Looks for a text in every key and value, in the order of the tree. Yields now and then, so that a page can answer. */
export function* searchJson(root: unknown, matcher: RegExp): Generator<undefined, { matches: Place[]; more: boolean }> {
	const matches: Place[] = [];
	const stack: Frame[] = [];
	// A value that holds itself has no end.
	const ancestors = new Set<object>();
	const enter = (value: unknown, place: Place | undefined) => {
		if (typeof value !== "object" || value === null || ancestors.has(value)) return;
		const { keys, size = 0 } = measure(value);
		if (size === 0) return;
		stack.push({ value, keys, size, index: 0, place });
		ancestors.add(value);
	};

	let seen = 0;
	enter(root, undefined);
	for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
		if (++seen % 2000 === 0) yield;
		if (frame.index === frame.size) {
			stack.pop();
			ancestors.delete(frame.value);
			continue;
		}
		const index = frame.index++;
		const key = frame.keys?.[index];
		const value = read(frame.value, key ?? index);
		const place = { parent: frame.place, index };
		if ((key !== undefined && matcher.test(key)) || isMatch(value, matcher)) {
			if (matches.length === mostMatches) return { matches, more: true };
			matches.push(place);
		}
		enter(value, place);
	}
	return { matches, more: false };
}

function isMatch(value: unknown, matcher: RegExp): boolean {
	if (typeof value === "string") return matcher.test(value);
	return (typeof value !== "object" || value === null) && matcher.test(String(value));
}
