import type { UndoStatus } from "../../hooks/useUndoCreate.js";
import type { FirstMessages } from "../../messages/types.js";
import { icons } from "../../ui/Icon.js";

/** What became of a created widget, in words. `replayed`: an earlier try had added it. */
export function createdWords(undo: UndoStatus, replayed: boolean, messages: FirstMessages): string {
	switch (undo) {
		case "offered":
			return replayed ? messages.statusReplayed : messages.statusCreated;
		case "pending":
			return messages.undoPending;
		case "undone":
			return messages.undone;
		case "changed":
			return messages.undoChanged;
		case "failed":
			return messages.undoFailed;
	}
}

/** The sign before the words. */
export function createdIcon(undo: UndoStatus): string {
	// Nothing has succeeded yet, and the words keep their place.
	if (undo === "pending") return icons.rays;
	return undo === "changed" || undo === "failed" ? icons.warning : icons.check;
}
