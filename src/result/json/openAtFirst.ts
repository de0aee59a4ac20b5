import { read } from "../text/toJsonText.js";

/** The most children that a container may have, and its parent too, to be open initially. */
const maxOpenChildren = 12;

/** Whether a container is open initially: the root, and a small one directly inside a small root. */
export function isOpenAtFirst(depth: number, size: number, parentSize: number): boolean {
	return depth === 0 || (depth === 1 && size <= maxOpenChildren && parentSize <= maxOpenChildren);
}

/** How many rows are visible initially, up to a limit. */
export function countFirstRows(value: unknown, limit: number): number {
	const children = childrenOf(value);
	let rows = 1 + children.length;
	for (const child of children.slice(0, maxOpenChildren)) {
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
