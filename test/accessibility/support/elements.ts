/** What can be pressed, typed into or moved to. */
const interactive =
	"a[href], button, input, select, textarea, summary, [tabindex], [role=option], [role=treeitem], [role=menuitem]";

/** Where the keyboard can be now: the dialog that makes the rest of the page inert, or else the whole page. */
export function scopeOf(page: Document): HTMLElement {
	return [...page.querySelectorAll<HTMLElement>("dialog:modal")].at(-1) ?? page.body;
}

export function isUsable(element: Element): boolean {
	return (
		element.checkVisibility({ visibilityProperty: true }) &&
		!element.matches(":disabled, [data-sentinel]") &&
		!element.closest("[inert], [aria-hidden=true]")
	);
}

/** Everything that a person can use, in the order of the document. */
export function usableElements(scope: Element): HTMLElement[] {
	return [...scope.querySelectorAll<HTMLElement>(interactive)].filter(isUsable);
}

/** Whether something is focused by code alone, such as a region whose words are to be read: nobody presses it. */
export function isMessage(element: HTMLElement): boolean {
	return element.tabIndex < 0 && !element.matches("a, button, input, select, textarea, summary, [role]");
}

/** All that stands for one stop of the Tab key: the radios of a group are one, and so are the items of a tree. */
export function stopOf(element: Element): Element {
	if (element instanceof HTMLInputElement && element.type === "radio") {
		return document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]`) ?? element;
	}
	return element.closest("[role=tree], [role=listbox]") ?? element;
}

export function describeElement(element: Element): string {
	const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 30) ?? "";
	return `<${element.localName} class="${element.className}"> ${name}`.trim();
}

/** The part of an element that its scrolling and clipping ancestors and the window let through. */
export function visiblePart(element: Element): DOMRect {
	const box = element.getBoundingClientRect();
	let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
	const cut = (edge: { left: number; top: number; right: number; bottom: number }) => {
		left = Math.max(left, edge.left);
		top = Math.max(top, edge.top);
		right = Math.min(right, edge.right);
		bottom = Math.min(bottom, edge.bottom);
	};
	cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
	for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
		const { overflowX, position } = getComputedStyle(at);
		if (overflowX !== "visible") cut(at.getBoundingClientRect());
		if (position === "fixed" || at.matches(":popover-open, :modal")) break;
	}
	return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
