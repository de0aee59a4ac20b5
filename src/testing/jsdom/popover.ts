import { fill } from "./fill.js";

const shown = new WeakSet<HTMLElement>();

/**
 * Popovers open and close with their events. `:popover-open` matches none, and only jsdom 27 and newer hide a closed one.
 */
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
	if (open) {
		shown.add(element);
		// The rule of newer versions of jsdom, `[popover]:not(:popover-open)`, would hide an open one, too.
		element.style.display = "block";
	} else {
		shown.delete(element);
		element.style.removeProperty("display");
	}
	queueMicrotask(() => element.dispatchEvent(Object.assign(new Event("toggle"), states)));
}
