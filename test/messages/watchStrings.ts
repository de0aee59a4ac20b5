const attributes = [
	"aria-label",
	"aria-description",
	"aria-roledescription",
	"aria-valuetext",
	"title",
	"placeholder",
	"alt",
];

/** A string that was visible or announced, and its place. */
export interface Shown {
	text: string;
	where: string;
}

/** Records every string that the library's parts show from now on, however briefly. */
export function watchStrings() {
	const shown = new Map<string, Shown>();
	const note = (text: string | null, element: Element | null, where: string) => {
		// Times are formatted by the platform.
		if (!text?.trim() || !element?.closest("[class*='akua-']") || element.closest("time, style, script")) return;
		shown.set(`${where} ${text}`, { text, where: `${where} of ${pathOf(element)}` });
	};
	const noteAttributes = (element: Element) => {
		for (const name of attributes) note(element.getAttribute(name), element, name);
	};
	const noteTree = (root: Node) => {
		// A marked match is a piece of a text, and so is a name in a sentence.
		const marked = root.parentElement?.closest(":has(> mark, > bdi)") ?? null;
		if (root instanceof Text) note(marked ? marked.textContent : root.data, root.parentElement, "text");
		if (!(root instanceof Element)) return;
		noteAttributes(root);
		for (const child of root.childNodes) noteTree(child);
	};
	const observer = new MutationObserver((records) => {
		for (const { type, target, addedNodes } of records) {
			if (type === "childList") for (const node of addedNodes) noteTree(node);
			if (type === "characterData") noteTree(target);
			if (type === "attributes" && target instanceof Element) noteAttributes(target);
		}
	});
	observer.observe(document.body, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true,
		attributeFilter: attributes,
	});
	return {
		end(): Shown[] {
			observer.disconnect();
			return [...shown.values()];
		},
	};
}

function pathOf(element: Element): string {
	const part = element.closest("[class*='akua-']");
	return `<${element.localName}> in .${part?.classList[0]}`;
}
