import type { Gap } from "./gaps.js";

export interface DragVisuals {
	/** Moves the chip to a point of the window, and the line to a gap of the page. */
	show: (point: { x: number; y: number }, gap: Gap) => void;
	remove: () => void;
}

/**
 * The chip that a pointer carries, and the insertion line. They are outside of React, since they move with each event of
 * the pointer, and are placed through the CSSOM, because a strict CSP forbids style attributes.
 */
export function createDragVisuals(handle: HTMLElement, name: string): DragVisuals {
	const page = handle.ownerDocument;
	const root = handle.closest(".akua-dashboard") ?? page.body;
	const make = (className: string, text: string) => {
		const element = page.createElement("div");
		element.className = className;
		element.textContent = text;
		element.setAttribute("aria-hidden", "true");
		element.translate = false;
		root.append(element);
		return element;
	};
	const chip = make("akua-dashboard-chip", name);
	const line = make("akua-dashboard-line", "");
	return {
		show({ x, y }, { line: { left, right, top, bottom } }) {
			const view = page.defaultView ?? window;
			chip.style.setProperty("translate", `${x + 12}px ${y + 12}px`);
			line.style.setProperty("translate", `${left - view.scrollX}px ${top - view.scrollY}px`);
			line.style.setProperty("width", `${right - left}px`);
			line.style.setProperty("height", `${bottom - top}px`);
		},
		remove() {
			chip.remove();
			line.remove();
		},
	};
}
