import { read } from "../text/toJsonText.js";

/** Lists and objects with more than this are closed at first, and so is what they hold. */
const fewChildren = 12;

/** Whether a list or object is open before anybody touches it: the outermost, and small ones right below a small one. */
export function isOpenAtFirst(depth: number, size: number, parentSize: number): boolean {
	return depth === 0 || (depth === 1 && size <= fewChildren && parentSize <= fewChildren);
}

/** How many rows a value shows at first, up to a limit. */
export function countFirstRows(value: unknown, limit: number): number {
	const children = childrenOf(value);
	let rows = 1 + children.length;
	for (const child of children.slice(0, fewChildren)) {
		if (rows >= limit) return limit;
		const { length } = childrenOf(child);
		if (isOpenAtFirst(1, length, children.length)) rows += length;
	}
	return Math.min(rows, limit);
}

function childrenOf(value: unknown): readonly unknown[] {
	if (typeof value !== "object" || value === null) return [];
	if (Array.isArray(value)) return value;
	return Object.keys(value).map((key) => read(value, key));
}
