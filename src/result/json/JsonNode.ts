import * as resultLimits from "../limits.js";
import { measure } from "../text/toJsonText.js";
import { isOpenAtFirst } from "./openAtFirst.js";

/** A value in the tree. It is measured once it is shown: counting the keys of a thousand big objects takes seconds. */
export class JsonNode {
	readonly id: number;
	readonly parent: JsonNode | undefined;
	/** A property name or an array index; `undefined` at the root. */
	readonly key: string | number | undefined;
	readonly value: unknown;
	readonly depth: number;
	/** Its index among its siblings. */
	readonly position: number;
	/** Created lazily, by position, once the node has been open. */
	readonly children = new Map<number, JsonNode>();
	/** The node at the same path of the previous tree. New children take over the open state of its children. */
	previous: JsonNode | undefined;
	isOpen: boolean;
	#listed: { from: number; to: number };
	#measured: ReturnType<typeof measure> | undefined;

	constructor(
		{ id, parent, key, value, position }: Pick<JsonNode, "id" | "parent" | "key" | "value" | "position">,
		previous: JsonNode | undefined,
	) {
		this.id = id;
		this.parent = parent;
		this.key = key;
		this.value = value;
		this.position = position;
		this.previous = previous;
		this.depth = parent ? parent.depth + 1 : 0;
		this.#listed = previous ? previous.#listed : { from: 0, to: resultLimits.children };
		const parentSize = parent?.size ?? 0;
		this.isOpen =
			(previous?.isOpen || isOpenAtFirst(this.depth, 0, parentSize)) &&
			Boolean(this.size) &&
			(previous?.size ? previous.isOpen : isOpenAtFirst(this.depth, this.size ?? 0, parentSize));
		// Otherwise each tree would keep all previous trees in memory.
		if (previous) previous.previous = undefined;
	}

	get keys(): readonly string[] | undefined {
		return this.#measure().keys;
	}

	/** How many children it has; `undefined` for a scalar. */
	get size(): number | undefined {
		return this.#measure().size;
	}

	/** The children that are listed while it is open: from one position up to, but not including, another. */
	get listed(): { from: number; to: number } {
		const { size = 0 } = this;
		const from = this.#listed.from < size ? this.#listed.from : 0;
		return { from, to: Math.min(size, this.#listed.to) };
	}

	set listed({ from, to }) {
		this.#listed = { from: Math.max(0, from), to };
	}

	#measure() {
		this.#measured ??= measure(this.value);
		return this.#measured;
	}
}

/** A node's path as a JavaScript expression: `$.pools[0]["max surge"]`. Of a longer one the end, which identifies it. */
export function pathOf(node: JsonNode, limit: number): string {
	const steps: string[] = [];
	let length = 0;
	let at = node;
	for (; at.parent && length <= limit; at = at.parent) {
		const step = stepOf(at.key, limit);
		steps.push(step);
		length += step.length;
	}
	if (!at.parent) steps.push("$");
	const path = steps.reverse().join("");
	return at.parent || path.length > limit ? `…${path.slice(-limit)}` : path;
}

function stepOf(key: JsonNode["key"], limit: number): string {
	if (typeof key !== "string") return `[${key}]`;
	const end = key.slice(-limit);
	return /^[A-Za-z_$][\w$]*$/.test(end) ? `.${end}` : `[${JSON.stringify(end)}]`;
}
