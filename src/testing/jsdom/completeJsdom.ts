import { fillDialog } from "./dialog.js";
import { fillElement } from "./element.js";
import { fillMatchMedia } from "./matchMedia.js";
import { fillObservers } from "./observers.js";
import { fillPopover } from "./popover.js";

/** Adds what jsdom and its like lack to the window of a test. */
export function completeJsdom(): void {
	// Some set-ups copy the window's names to a global object of its own.
	for (const view of new Set([globalThis, document.defaultView ?? globalThis])) {
		fillMatchMedia(view);
		fillObservers(view);
	}
	fillElement(globalThis);
	fillDialog(HTMLDialogElement.prototype);
	fillPopover(HTMLElement.prototype);
}
