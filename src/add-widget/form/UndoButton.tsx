"use client";

import type { UndoStatus, UseUndoCreateResult } from "../../hooks/useUndoCreate.js";
import type { FirstMessages } from "../../messages/types.js";
import { useSlot } from "../../ui/Appearance.js";

interface UndoButtonProps extends Pick<UseUndoCreateResult, "status" | "undo"> {
	messages: FirstMessages;
}

/** The way back from a create, as long as there is one. */
export function UndoButton({ status, undo, messages }: UndoButtonProps) {
	const slot = useSlot();
	const pending = status === "pending";
	if (hasEnded(status)) return null;
	return (
		<button type="button" {...slot("link")} aria-disabled={pending} aria-busy={pending} onClick={undo}>
			{messages.undo}
		</button>
	);
}

/** Whether there is nothing to undo any more, and so no button, which may have had the focus. */
export function hasEnded(status: UndoStatus): boolean {
	return status === "undone" || status === "changed";
}
