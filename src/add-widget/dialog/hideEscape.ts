import type { KeyboardEvent } from "react";
import { isElement } from "../../ui/nodes.js";

/**
 * Hides an Escape inside a dialog from dialogs of hosts that listen natively around it, such as Bootstrap's: the event
 * passes them before it is at the root of React, where it closes ours.
 */
export function hideEscape({ key, nativeEvent, currentTarget }: KeyboardEvent): void {
	// An event that a script made may have a key of its own that cannot be hidden.
	if (key !== "Escape" || Object.getOwnPropertyDescriptor(nativeEvent, "key")?.configurable === false) return;
	const root = nativeEvent.currentTarget;
	Object.defineProperty(nativeEvent, "key", {
		configurable: true,
		get: () => {
			const at = nativeEvent.currentTarget;
			const isBetween = at !== root && isElement(at) && at !== currentTarget && at.contains(currentTarget);
			return isBetween ? "Unidentified" : key;
		},
	});
}
