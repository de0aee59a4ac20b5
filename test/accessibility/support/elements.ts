/** Matches everything that can be pressed, typed into or focused. */
const interactive =
	"a[href], button, input, select, textarea, summary, [tabindex], [role=option], [role=treeitem], [role=menuitem]";

/** The part of the page that the keyboard can reach: an open modal dialog, or else the whole page. */
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

/** Everything usable inside an element, in document order. */
export function usableElements(scope: Element): HTMLElement[] {
	return [...scope.querySelectorAll<HTMLElement>(interactive)].filter(isUsable);
}

/** Whether only code focuses an element, such as a region that is to be read. */
export function isMessage(element: HTMLElement): boolean {
	return element.tabIndex < 0 && !element.matches("a, button, input, select, textarea, summary, [role]");
}

/** The tab stop of an element. The radios of a group share one, and so do the items of a tree or a list. */
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

/** The part of an element that its ancestors and the window do not clip. */
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
