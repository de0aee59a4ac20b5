import { read } from "../text/toJsonText.js";
import { isOpenAtFirst } from "./openAtFirst.js";

/** So many children are listed at a time: with all of a long list a browser runs out of height. */
export const pageSize = 1000;

export interface JsonNode {
	readonly id: number;
	readonly parent: JsonNode | undefined;
	/** What its parent calls it: a name, a place in a list, or nothing at the root. */
	readonly key: string | number | undefined;
	readonly value: unknown;
	readonly depth: number;
	/** Among its siblings, from 0. */
	readonly position: number;
	readonly keys: readonly string[] | undefined;
	/** How many children it has; `undefined` where it can have none. */
	readonly size: number | undefined;
	/** Those made so far: the first ones, once it was open. */
	children: JsonNode[];
	isOpen: boolean;
	/** How many children are listed when it is open. */
	listed: number;
	/** The node that stood here in the tree before, whose children are to be as open as they were. */
	before: JsonNode | undefined;
}

export interface JsonRow {
	readonly id: number;
	readonly node: JsonNode;
	/** How many children of the node are not listed yet: the row that lists more of them. */
	readonly rest: number;
}

/** A place in a value, from the inside out; short to keep for each of many matches. */
export interface Place {
	readonly parent: Place | undefined;
	readonly index: number;
}

/** A value as a tree whose nodes are made when they are looked at. It changes in place. */
export class JsonTree {
	#nextId: number;
	readonly root: JsonNode;

	/** A tree that takes the place of another keeps its nodes open where they are still to be found. */
	constructor(value: unknown, before?: JsonTree) {
		this.#nextId = before ? before.#nextId : 0;
		this.root = this.#create(value, undefined, undefined, 0, before?.root);
	}

	/** What is to be seen, from top to bottom. No recursion: a value may be deeper than the stack. */
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
			// Below zero, so that it is the id of no node.
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

	/** Opens the way to a place, and returns its node. */
	reveal(place: Place | undefined): JsonNode {
		const way: number[] = [];
		for (let step = place; step; step = step.parent) way.push(step.index);
		let node = this.root;
		for (const index of way.reverse()) {
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
			const before = node.before?.children[position];
			const kept = before?.key === key ? before : undefined;
			node.children.push(this.#create(read(node.value, key), node, key, position, kept));
		}
		return node.children[index];
	}

	#create(
		value: unknown,
		parent: JsonNode | undefined,
		key: JsonNode["key"],
		position: number,
		before: JsonNode | undefined,
	): JsonNode {
		const depth = parent ? parent.depth + 1 : 0;
		const { keys, size } = measure(value);
		const length = size ?? 0;
		const isOpen = length > 0 && (before?.size ? before.isOpen : isOpenAtFirst(depth, length, parent?.size ?? 0));
		const listed = Math.min(length, Math.max(pageSize, before?.listed ?? 0));
		// Or else each tree would keep all trees before it.
		if (before) before.before = undefined;
		const id = before?.id ?? this.#nextId++;
		return { id, parent, key, value, depth, position, keys, size, children: [], isOpen, listed, before };
	}
}

/** The names of an object's children, and how many children a value has. */
export function measure(value: unknown): Pick<JsonNode, "keys" | "size"> {
	if (typeof value !== "object" || value === null) return { keys: undefined, size: undefined };
	if (Array.isArray(value)) return { keys: undefined, size: value.length };
	const keys = Object.keys(value);
	return { keys, size: keys.length };
}

/** Where a node stands, as JavaScript writes it: `$.pools[0]["max surge"]`. */
export function pathOf(node: JsonNode): string {
	const steps: string[] = [];
	for (let at = node; at.parent; at = at.parent) {
		const { key } = at;
		const isName = typeof key === "string" && /^[A-Za-z_$][\w$]*$/.test(key);
		steps.push(isName ? `.${key}` : `[${JSON.stringify(key)}]`);
	}
	return `$${steps.reverse().join("")}`;
}
