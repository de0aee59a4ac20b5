/**
 * Does to a page what a browser's translation does: wraps each text in <font>, in place of the text node that React
 * knows, and again whenever a text changes. The texts stay the same, so that a test finds them.
 *
 * @returns the texts that were translated
 */
export function translate(root: HTMLElement): string[] {
	const page = root.ownerDocument;
	const translated: string[] = [];
	const wrapAll = () => {
		const texts: Text[] = [];
		const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const isLeft = node.parentElement?.closest('font, script, style, [translate="no"]');
			if (isText(node) && !isLeft) texts.push(node);
		}
		for (const text of texts) {
			const font = page.createElement("font");
			font.appendChild(page.createElement("font")).textContent = text.data;
			translated.push(text.data);
			text.replaceWith(font);
		}
	};
	wrapAll();
	new MutationObserver(wrapAll).observe(root, { childList: true, characterData: true, subtree: true });
	return translated;
}

function isText(node: Node): node is Text {
	return node.nodeType === Node.TEXT_NODE;
}
