/** Records the texts of the live regions inside an element, in the order in which a screen reader announces them. */
export function listen(root: Element) {
	const said: string[] = [];
	const last = new Map<Element, string>();
	for (const region of root.querySelectorAll("[role=status]")) last.set(region, textOf(region));
	const observer = new MutationObserver((records) => {
		const regions = new Set(records.map(({ target }) => regionOf(target)).filter((region) => region !== null));
		for (const region of regions) {
			const text = textOf(region);
			if (text !== "" && text !== last.get(region)) said.push(text);
			last.set(region, text);
		}
	});
	observer.observe(root, { subtree: true, childList: true, characterData: true });
	return said;
}

function regionOf(node: Node): Element | null {
	return (node instanceof Element ? node : node.parentElement)?.closest("[role=status]") ?? null;
}

function textOf(element: Element): string {
	return element.textContent?.replace(/\s+/g, " ").trim() ?? "";
}
