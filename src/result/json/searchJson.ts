import * as resultLimits from "../limits.js";
import { read } from "../shape/values.js";
import { measure, scalarText } from "../text/toJsonText.js";
import type { Found } from "../text/useSearch.js";
import type { TreePath } from "./JsonTree.js";

interface Frame {
	value: object;
	keys: readonly string[] | undefined;
	size: number;
	index: number;
	path: TreePath | undefined;
}

/** Finds the paths of all keys and values that match, in the order of the tree. */
export function* searchJson(root: unknown, matcher: RegExp): Generator<undefined, Found<TreePath>> {
	const matches: TreePath[] = [];
	const stack: Frame[] = [];
	// Guards against cycles.
	const ancestors = new Set<object>();
	let isTooDeep = false;
	const enter = (value: unknown, path: TreePath | undefined) => {
		if (typeof value !== "object" || value === null || ancestors.has(value)) return;
		const { keys, size = 0 } = measure(value);
		if (size === 0) return;
		if (stack.length === resultLimits.depth) {
			isTooDeep = true;
			return;
		}
		stack.push({ value, keys, size, index: 0, path });
		ancestors.add(value);
	};

	let seen = 0;
	enter(root, undefined);
	for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
		if (++seen % 2000 === 0) yield;
		if (seen > resultLimits.searched) return { matches, more: true };
		if (frame.index === frame.size) {
			stack.pop();
			ancestors.delete(frame.value);
			continue;
		}
		const index = frame.index++;
		const key = frame.keys?.[index];
		const value = read(frame.value, key ?? index);
		const path = { parent: frame.path, index };
		if ((key !== undefined && matcher.test(key)) || isMatch(value, matcher)) {
			if (matches.length === resultLimits.matches) return { matches, more: true };
			matches.push(path);
		}
		enter(value, path);
	}
	return { matches, more: isTooDeep };
}

function isMatch(value: unknown, matcher: RegExp): boolean {
	if (typeof value === "string") return matcher.test(value);
	return (typeof value !== "object" || value === null) && matcher.test(scalarText(value, resultLimits.label));
}
