import { read } from "../shape/values.js";
import { measure } from "../text/toJsonText.js";

/** The most children that a container may have, and its parent too, to be open initially. */
const maxOpenChildren = 12;

/** Whether a container is open initially: the root, and a small one directly inside a small root. */
export function isOpenAtFirst(depth: number, size: number, parentSize: number): boolean {
	return depth === 0 || (depth === 1 && size <= maxOpenChildren && parentSize <= maxOpenChildren);
}

/** How many rows are visible initially, up to a limit. */
export function countFirstRows(value: unknown, limit: number): number {
	const { keys, size = 0 } = measure(value);
	let rows = 1 + size;
	if (rows < limit && typeof value === "object" && value !== null) {
		for (let index = 0; index < size; index++) {
			const child = measure(read(value, keys ? (keys[index] ?? "") : index)).size ?? 0;
			if (isOpenAtFirst(1, child, size)) rows += child;
		}
	}
	return Math.min(rows, limit);
}
