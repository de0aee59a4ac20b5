import type { KeyboardEvent } from "react";

/**
 * Whether a key belongs to an input method, such as the Enter that accepts a Japanese word. Safari ends the composition
 * before it reports that key, so only the key code 229 tells.
 */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
	return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
