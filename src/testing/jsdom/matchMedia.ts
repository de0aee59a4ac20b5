import { fill } from "./fill.js";

/** There is no medium: no query matches, and none ever changes. */
export function fillMatchMedia(view: typeof globalThis): void {
	fill(view, "matchMedia", (media) =>
		Object.assign(new EventTarget(), {
			media,
			matches: false,
			onchange: null,
			addListener() {},
			removeListener() {},
		}),
	);
}
