"use client";

import type { Widget } from "../../contract/widget.js";
import type { FormMessages } from "../../messages/types.js";
import type { SlotProps } from "../../ui/Appearance.js";
import type { ShownUndo } from "./renderUndoButton.js";

interface ViewButton {
	widget: Widget;
	undo: ShownUndo;
	/** Without it there is nothing to press. */
	onView: ((widget: Widget) => void) | undefined;
	messages: FormMessages;
}

/** Shows a created widget on the host's page. Not rendered once it is removed. */
export function renderViewButton({ widget, undo, onView, messages }: ViewButton, slot: SlotProps) {
	if (!onView || undo.status === "success") return null;
	return (
		<button type="button" {...slot("link")} onClick={() => onView(widget)}>
			{messages.view}
		</button>
	);
}
