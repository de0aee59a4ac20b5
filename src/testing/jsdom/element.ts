import { fill } from "./fill.js";

/** What needs a layout does nothing, and no pointer is ever captured. */
export function fillElement({ Element }: typeof globalThis): void {
	const { prototype } = Element;
	fill(prototype, "scrollIntoView", () => {});
	fill(prototype, "scrollTo", () => {});
	fill(prototype, "scrollBy", () => {});
	fill(prototype, "setPointerCapture", () => {});
	fill(prototype, "releasePointerCapture", () => {});
	fill(prototype, "hasPointerCapture", () => false);
}
