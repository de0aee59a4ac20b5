"use client";

import { isAkuaError } from "../../client/errors/AkuaError.js";
import type { UseUndoCreateReturn } from "../../hooks/useUndoCreate.js";
import type { FormMessages } from "../../messages/types.js";
import type { SlotProps } from "../../ui/Appearance.js";
import * as icons from "../../ui/icons.js";

/** The state of an undo. `error` is `unknown` because it may have been restored after a reload. */
export type ShownUndo = Omit<UseUndoCreateReturn, "error"> & { error: unknown };

interface UndoButton {
	undo: ShownUndo;
	messages: FormMessages;
}

/** Removes a created widget again. Not rendered once that is done or impossible. */
export function renderUndoButton({ undo, messages }: UndoButton, slot: SlotProps) {
	const pending = undo.status === "pending";
	if (isUndoOver(undo)) return null;
	return (
		<button type="button" {...slot("link")} aria-disabled={pending} aria-busy={pending} onClick={() => undo.undo()}>
			{messages.undo}
		</button>
	);
}

/** Whether nothing is left to undo. The button, which may have focus, then disappears. */
export function isUndoOver({ status, error }: ShownUndo): boolean {
	return status === "success" || (isAkuaError(error) && error.code === "conflict");
}

/** The icon for a created widget, and for its undo. */
export function undoIcon({ status }: ShownUndo): string {
	// An icon of the same size keeps the text in place while the undo is pending.
	if (status === "pending") return icons.rays;
	return status === "error" ? icons.warning : icons.check;
}
