import * as resultLimits from "../limits.js";
import { read } from "../shape/values.js";
import { JsonNode } from "./JsonNode.js";

export interface JsonRow {
	readonly id: number;
	readonly node: JsonNode;
	/** How many children before or after the listed ones are not listed. Above 0, this is the row that lists more of them. */
	readonly rest: number;
	readonly isBefore: boolean;
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
		const rows: JsonRow[] = [];
		const stack: { node: JsonNode; position: number; to: number }[] = [];
		const enter = (node: JsonNode) => {
			rows.push({ id: node.id, node, rest: 0, isBefore: false });
			if (!node.isOpen || !node.size) return;
			// Negative, so that they collide with no node's id.
			const { from, to } = node.listed;
			if (from > 0) rows.push({ id: -1 - 2 * node.id, node, rest: from, isBefore: true });
			stack.push({ node, position: from, to });
		};
		enter(this.root);
		for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
			const { node, position, to } = frame;
			if (position < to) {
				frame.position++;
				enter(this.#child(node, position));
				continue;
			}
			const rest = (node.size ?? 0) - to;
			if (rest > 0) rows.push({ id: -2 - 2 * node.id, node, rest, isBefore: false });
			stack.pop();
		}
		return rows;
	}

	setOpen(node: JsonNode, isOpen: boolean): void {
		if (node.size) node.isOpen = isOpen;
	}

	/** Lists more children, and returns the one that takes the place of the row that was pressed. */
	listMore({ node, isBefore }: JsonRow): JsonNode {
		const { from, to } = node.listed;
		node.listed = isBefore ? { from: from - resultLimits.children, to } : { from, to: to + resultLimits.children };
		return this.#child(node, isBefore ? from - 1 : to);
	}

	/** Opens all ancestors of a path and returns its node. Lists only the page of each that holds the path. */
	reveal(path: TreePath | undefined): JsonNode {
		const indexes: number[] = [];
		for (let step = path; step; step = step.parent) indexes.push(step.index);
		// So that the rows of all levels together stay within a browser's limits.
		const span = Math.min(resultLimits.children, Math.max(1, Math.floor(resultLimits.revealedRows / indexes.length)));
		let node = this.root;
		for (const index of indexes.reverse()) {
			if (index >= (node.size ?? 0)) break;
			const { from, to } = node.listed;
			const isListed = node.isOpen && index >= from && index < to;
			const start = index - (index % span);
			if (!isListed) node.listed = { from: start, to: start + span };
			this.setOpen(node, true);
			node = this.#child(node, index);
		}
		return node;
	}

	#child(node: JsonNode, position: number): JsonNode {
		const made = node.children.get(position);
		if (made) return made;
		const key = node.keys ? (node.keys[position] ?? "") : position;
		const value = typeof node.value === "object" && node.value !== null ? read(node.value, key) : undefined;
		const previous = node.previous?.children.get(position);
		const child = this.#create(value, node, key, position, previous?.key === key ? previous : undefined);
		node.children.set(position, child);
		return child;
	}

	#create(
		value: unknown,
		parent: JsonNode | undefined,
		key: JsonNode["key"],
		position: number,
		previous: JsonNode | undefined,
	): JsonNode {
		const id = previous?.id ?? this.#nextId++;
		return new JsonNode({ id, parent, key, value, position }, previous);
	}
}
