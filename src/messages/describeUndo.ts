import { isAkuaError } from "../client/errors/AkuaError.js";
import type { FormMessages } from "./types.js";

/** What a sentence about a created widget and its undo needs. */
export interface DescribedUndo {
	status: "idle" | "pending" | "success" | "error";
	isPaused: boolean;
	error: unknown;
}

/** Says what became of a created widget. `isReplayed`: an earlier try had added it. */
export function describeUndo(
	{ status, isPaused, error }: DescribedUndo,
	isReplayed: boolean,
	messages: FormMessages,
): string {
	switch (status) {
		case "idle":
			return isReplayed ? messages.statusReplayed : messages.statusCreated;
		case "pending":
			return isPaused ? messages.undoWaiting : messages.undoPending;
		case "success":
			return messages.undone;
		case "error":
			return isAkuaError(error) && error.code === "conflict" ? messages.undoChanged : messages.undoFailed;
	}
}
