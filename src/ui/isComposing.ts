import type { KeyboardEvent } from "react";

/**
 * Whether a key belongs to an input method, such as the Enter that accepts a Japanese word. Safari ends the composition
 * before it reports that key, which is then recognisable only by its key code, 229.
 */
export function isComposing({ nativeEvent }: Pick<KeyboardEvent, "nativeEvent">): boolean {
	return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
