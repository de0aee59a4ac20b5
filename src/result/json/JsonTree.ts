import { read } from "../text/toJsonText.js";
import { isOpenAtFirst } from "./openAtFirst.js";

/** How many children are listed at a time: a browser limits the height of an element. */
export const pageSize = 1000;

export interface JsonNode {
	readonly id: number;
	readonly parent: JsonNode | undefined;
	/** A property name or an array index; `undefined` at the root. */
	readonly key: string | number | undefined;
	readonly value: unknown;
	readonly depth: number;
	/** Its index among its siblings. */
	readonly position: number;
	readonly keys: readonly string[] | undefined;
	/** How many children it has; `undefined` for a scalar. */
	readonly size: number | undefined;
	/** Created lazily, in order, once the node has been open. */
	children: JsonNode[];
	isOpen: boolean;
	/** How many children are listed while it is open. */
	listed: number;
	/** The node at the same path of the previous tree. New children take over the open state of its children. */
	previous: JsonNode | undefined;
}

export interface JsonRow {
	readonly id: number;
	readonly node: JsonNode;
	/** How many children are not listed yet. Above 0, this is the row that lists more of them. */
	readonly rest: number;
}

/** A path as a linked list from the leaf to the root: thousands of matches share their ancestors. */
export interface TreePath {
	readonly parent: TreePath | undefined;
	readonly index: number;
}

/** A value as a tree that creates its nodes when they become visible. It changes in place. */
export class JsonTree {
	#nextId: number;
	readonly root: JsonNode;

	/** Nodes that are also in the `previous` tree stay as open as they were there. */
	constructor(value: unknown, previous?: JsonTree) {
		this.#nextId = previous ? previous.#nextId : 0;
		this.root = this.#create(value, undefined, undefined, 0, previous?.root);
	}

	/** The visible rows, from top to bottom. Not recursive: a value may be deeper than the stack. */
	rows(): JsonRow[] {
		const rows: JsonRow[] = [{ id: this.root.id, node: this.root, rest: 0 }];
		const stack = [{ node: this.root, index: 0 }];
		for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
			const { node } = frame;
			const child = node.isOpen ? this.#child(node, frame.index) : undefined;
			if (child) {
				frame.index++;
				rows.push({ id: child.id, node: child, rest: 0 });
				if (child.isOpen) stack.push({ node: child, index: 0 });
				continue;
			}
			const rest = node.isOpen && node.size ? node.size - node.listed : 0;
			// Negative, so that it collides with no node's id.
			if (rest > 0) rows.push({ id: -1 - node.id, node, rest });
			stack.pop();
		}
		return rows;
	}

	setOpen(node: JsonNode, isOpen: boolean): void {
		if (node.size) node.isOpen = isOpen;
	}

	listMore(node: JsonNode): void {
		node.listed = Math.min(node.size ?? 0, node.listed + pageSize);
	}

	/** Opens all ancestors of a path and returns its node. */
	reveal(path: TreePath | undefined): JsonNode {
		const indexes: number[] = [];
		for (let step = path; step; step = step.parent) indexes.push(step.index);
		let node = this.root;
		for (const index of indexes.reverse()) {
			this.setOpen(node, true);
			while (index >= node.listed && node.listed < (node.size ?? 0)) this.listMore(node);
			const child = this.#child(node, index);
			if (!child) break;
			node = child;
		}
		return node;
	}

	#child(node: JsonNode, index: number): JsonNode | undefined {
		if (index >= node.listed) return undefined;
		while (node.children.length <= index) {
			const position = node.children.length;
			const key = node.keys ? node.keys[position] : position;
			if (key === undefined || typeof node.value !== "object" || node.value === null) return undefined;
			const previous = node.previous?.children[position];
			const kept = previous?.key === key ? previous : undefined;
			node.children.push(this.#create(read(node.value, key), node, key, position, kept));
		}
		return node.children[index];
	}

	#create(
		value: unknown,
		parent: JsonNode | undefined,
		key: JsonNode["key"],
		position: number,
		previous: JsonNode | undefined,
	): JsonNode {
		const depth = parent ? parent.depth + 1 : 0;
		const { keys, size } = measure(value);
		const length = size ?? 0;
		const isOpen = length > 0 && (previous?.size ? previous.isOpen : isOpenAtFirst(depth, length, parent?.size ?? 0));
		const listed = Math.min(length, Math.max(pageSize, previous?.listed ?? 0));
		// Otherwise each tree would keep all previous trees in memory.
		if (previous) previous.previous = undefined;
		const id = previous?.id ?? this.#nextId++;
		return { id, parent, key, value, depth, position, keys, size, children: [], isOpen, listed, previous };
	}
}

/** An object's keys, and how many children a value has. */
export function measure(value: unknown): Pick<JsonNode, "keys" | "size"> {
	if (typeof value !== "object" || value === null) return { keys: undefined, size: undefined };
	if (Array.isArray(value)) return { keys: undefined, size: value.length };
	const keys = Object.keys(value);
	return { keys, size: keys.length };
}

/** A node's path as a JavaScript expression: `$.pools[0]["max surge"]`. */
export function pathOf(node: JsonNode): string {
	const steps: string[] = [];
	for (let at = node; at.parent; at = at.parent) {
		const { key } = at;
		const isName = typeof key === "string" && /^[A-Za-z_$][\w$]*$/.test(key);
		steps.push(isName ? `.${key}` : `[${JSON.stringify(key)}]`);
	}
	return `$${steps.reverse().join("")}`;
}
