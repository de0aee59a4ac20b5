import type { KeyboardEvent } from "react";
import { isElement } from "../../ui/nodes.js";

/** Whether a key press means undo or redo, outside of a field, which has its own. */
export function isUndoKey(event: KeyboardEvent): "undo" | "redo" | undefined {
	const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
	if (event.defaultPrevented || altKey || ctrlKey === metaKey) return undefined;
	if (isElement(target) && target.closest("input:not([type=radio]), textarea, select, [contenteditable]"))
		return undefined;
	if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
	return key.toLowerCase() === "y" && ctrlKey ? "redo" : undefined;
}
