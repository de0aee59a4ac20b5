"use client";

import { isAkuaError } from "../../client/errors/AkuaError.js";
import type { UseUndoCreateReturn } from "../../hooks/useUndoCreate.js";
import type { FormMessages } from "../../messages/types.js";
import { useSlot } from "../../ui/Appearance.js";
import * as icons from "../../ui/icons.js";

/** An undo whose error may come from before a reload. */
export type ShownUndo = Omit<UseUndoCreateReturn, "error"> & { error: unknown };

interface UndoButtonProps {
	undo: ShownUndo;
	messages: FormMessages;
}

/** Takes a created widget back, as long as that is possible. */
export function UndoButton({ undo, messages }: UndoButtonProps) {
	const slot = useSlot();
	const pending = undo.status === "pending";
	if (isUndoOver(undo)) return null;
	return (
		<button type="button" {...slot("link")} aria-disabled={pending} aria-busy={pending} onClick={() => undo.undo()}>
			{messages.undo}
		</button>
	);
}

/** Whether nothing is left to undo: the button is gone then, and it may have had the focus. */
export function isUndoOver({ status, error }: ShownUndo): boolean {
	return status === "success" || (isAkuaError(error) && error.code === "conflict");
}

/** The icon in front of what became of a created widget. */
export function undoIcon({ status }: ShownUndo): string {
	// Nothing has succeeded yet, and the text keeps its place.
	if (status === "pending") return icons.rays;
	return status === "error" ? icons.warning : icons.check;
}
