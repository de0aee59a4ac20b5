import { fill } from "./fill.js";

const shown = new WeakSet<HTMLElement>();

/** Popovers open and close with their events. A closed one is not hidden, and `:popover-open` matches none. */
export function fillPopover(prototype: HTMLElement): void {
	if (Reflect.has(prototype, "showPopover")) return;
	fill(prototype, "showPopover", function (this: HTMLElement) {
		toggle(this, true);
	});
	fill(prototype, "hidePopover", function (this: HTMLElement) {
		toggle(this, false);
	});
	fill(prototype, "togglePopover", function (this: HTMLElement, options) {
		const force = typeof options === "object" ? options.force : options;
		toggle(this, force ?? !shown.has(this));
		return shown.has(this);
	});
}

function toggle(element: HTMLElement, open: boolean): void {
	if (open === shown.has(element)) return;
	const states = { oldState: open ? "closed" : "open", newState: open ? "open" : "closed" };
	const before = Object.assign(new Event("beforetoggle", { cancelable: open }), states);
	if (!element.dispatchEvent(before)) return;
	if (open) shown.add(element);
	else shown.delete(element);
	queueMicrotask(() => element.dispatchEvent(Object.assign(new Event("toggle"), states)));
}
