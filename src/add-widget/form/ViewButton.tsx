"use client";

import type { Widget } from "../../contract/widget.js";
import type { FormMessages } from "../../messages/types.js";
import { useSlot } from "../../ui/Appearance.js";
import type { ShownUndo } from "./UndoButton.js";

interface ViewButtonProps {
	widget: Widget;
	undo: ShownUndo;
	/** Without it there is nothing to press. */
	onView: ((widget: Widget) => void) | undefined;
	messages: FormMessages;
}

/** Shows a created widget on the host's page. Not rendered once it is removed. */
export function ViewButton({ widget, undo, onView, messages }: ViewButtonProps) {
	const slot = useSlot();
	if (!onView || undo.status === "success") return null;
	return (
		<button type="button" {...slot("link")} onClick={() => onView(widget)}>
			{messages.view}
		</button>
	);
}
