/** The two orders in which browsers report the key that ends a composition: during it, and, in Safari, after it. */
export const composingKeys = [
	["during a composition", { isComposing: true, keyCode: 229 }],
	["after a composition that it ended", { isComposing: false, keyCode: 229 }],
] as const satisfies [string, KeyboardEventInit][];

/** Presses a key, of an input method for instance. Returns whether a handler prevented its default. */
export function press(target: Element, key: string, init: KeyboardEventInit = {}): boolean {
	return !target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
}
