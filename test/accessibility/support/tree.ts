import { expect } from "vitest";
import { cdp } from "vitest/browser";

interface AxValue {
	value?: unknown;
}

interface AxNode {
	nodeId: string;
	parentId?: string;
	childIds?: string[];
	ignored: boolean;
	role?: AxValue;
	name?: AxValue;
	value?: AxValue;
	description?: AxValue;
	properties?: { name: string; value: AxValue }[];
	backendDOMNodeId?: number;
}

interface FrameTree {
	frame: { id: string; url: string };
	childFrames?: FrameTree[];
}

/** Roles without meaning. Their children take their place. */
const silent = new Set(["generic", "none", "InlineTextBox", "LineBreak", "ListMarker", "SVGRoot"]);
/** Roles that are named by their content, whose text would be repeated. */
const named = new Set(["button", "link", "option", "treeitem", "heading", "cell", "columnheader"]);
/** Roles whose text is the name of another element. */
const labels = new Set(["LabelText", "Legend"]);
const states = ["focused", "disabled", "invalid", "required", "readonly", "expanded", "checked", "selected", "pressed"];
const facts = ["busy", "modal", "hasPopup", "autocomplete"];

/** Chromium's accessibility tree of an element, a line for each node: `role "name" = value (states) — description`. */
async function readTree(element: Element): Promise<string> {
	const frameId = await findFrame();
	const { nodes }: { nodes: AxNode[] } = await cdp().send("Accessibility.getFullAXTree", { frameId });
	const wanted = await nodeOf(element, frameId);
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === wanted);
	return root ? lines(root, byId, 0).join("\n") : "";
}

async function findFrame(): Promise<string> {
	const { frameTree }: { frameTree: FrameTree } = await cdp().send("Page.getFrameTree");
	const all = (tree: FrameTree): FrameTree[] => [tree, ...(tree.childFrames ?? []).flatMap(all)];
	const frame = all(frameTree).find(({ frame }) => frame.url === location.href.replace(/#.*/, ""));
	if (!frame) throw new Error(`There is no frame of ${location.href}.`);
	return frame.frame.id;
}

async function nodeOf(element: Element, frameId: string): Promise<number> {
	const mark = "data-tree-root";
	element.setAttribute(mark, "");
	try {
		const { root } = await cdp().send("DOM.getDocument", { depth: -1, pierce: true });
		const found = find(root, frameId, mark);
		if (found === undefined) throw new Error("The element is not in the document.");
		return found;
	} finally {
		element.removeAttribute(mark);
	}
}

interface DomNode {
	backendNodeId: number;
	attributes?: string[];
	children?: DomNode[];
	contentDocument?: DomNode;
}

function find(node: DomNode, frameId: string, mark: string): number | undefined {
	if (node.attributes?.includes(mark)) return node.backendNodeId;
	for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
		const found = find(child, frameId, mark);
		if (found !== undefined) return found;
	}
	return undefined;
}

function lines(node: AxNode, byId: ReadonlyMap<string, AxNode>, depth: number): string[] {
	const role = String(node.role?.value ?? "");
	const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
	const below = (at: number) => children.flatMap((child) => lines(child, byId, at));
	const indent = "  ".repeat(depth);
	const isText = (line: string) => line.trimStart().startsWith("text ");
	if (labels.has(role)) return below(depth).filter((line) => !isText(line));
	const isFocused = node.properties?.some(({ name, value }) => name === "focused" && value.value === true);
	if ((node.ignored || silent.has(role)) && !isFocused) return below(depth);
	if (role === "StaticText") {
		// The space between two texts can be at either's end, or a text of its own: nobody hears it.
		const text = String(node.name?.value ?? "").trim();
		return text ? [`${indent}text ${JSON.stringify(text)}`] : [];
	}
	const inner = below(depth + 1);
	const told = named.has(role) ? inner.filter((line) => !isText(line)) : inner;
	// A field's text is its value.
	return [`${indent}${lineOf(role, node)}`, ...(node.value?.value === undefined ? told : [])];
}

function lineOf(role: string, { name, value, description, properties = [] }: AxNode): string {
	const values = new Map(properties.map((property) => [property.name, property.value.value]));
	const has = [
		...states.flatMap((state) => {
			const held = values.get(state);
			if (held === undefined || (held === false && state !== "expanded")) return [];
			if (state === "pressed" && held === "false") return ["not pressed"];
			if (["invalid", "checked", "pressed"].includes(state)) return held === "false" ? [] : [state];
			if (state === "expanded") return [held ? "expanded" : "collapsed"];
			return [state];
		}),
		...facts.flatMap((fact) => (values.get(fact) ? [`${fact} ${values.get(fact)}`.replace(/ (true|1)$/, "")] : [])),
	];
	return [
		role,
		name?.value ? JSON.stringify(name.value) : "",
		value?.value === undefined || value.value === "" ? "" : `= ${JSON.stringify(value.value)}`,
		has.length > 0 ? `(${has.join(", ")})` : "",
		description?.value ? `— ${description.value}` : "",
	]
		.filter(Boolean)
		.join(" ");
}

/** Waits until an element has this accessibility tree. The indentation of the whole text does not count. */
export async function expectTree(element: () => Element | null, expected: string): Promise<void> {
	const rows = expected.split("\n").filter((row) => row.trim() !== "");
	const margin = Math.min(...rows.map((row) => row.length - row.trimStart().length));
	const wanted = rows.map((row) => row.slice(margin).replaceAll("\t", "  ")).join("\n");
	const now = async () => {
		const at = element();
		return at ? await readTree(at) : "";
	};
	await expect.poll(now).toBe(wanted);
}
