/** The page or the shadow tree that a node stands in. Ask it what has the focus: outside a shadow tree, its host seems to. */
export function rootOf(node: Node | null): Document | ShadowRoot | undefined {
	const root = node?.getRootNode();
	return root instanceof Document || root instanceof ShadowRoot ? root : undefined;
}

/** Whether nothing on the page has the focus, as when the element that had it is gone. */
export function isFocusLost(node: Node): boolean {
	const page = node instanceof Document ? node : node.ownerDocument;
	return page?.activeElement === page?.body;
}
