import type { UndoState } from "../hooks/useUndoCreate.js";
import type { FirstMessages } from "../messages/types.js";

/** What became of a created widget, in words. `replayed`: an earlier try had added it. */
export function createdWords(undo: UndoState, replayed: boolean, messages: FirstMessages): string {
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

/** Whether what became of it is what was asked for. */
export function isGoodEnd(undo: UndoState): boolean {
	return undo !== "changed" && undo !== "failed";
}
