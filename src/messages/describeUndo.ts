import { isAkuaError } from "../client/errors/AkuaError.js";
import type { FormMessages } from "./types.js";

/** The state of a created widget and its undo, as far as its description depends on it. */
export interface DescribedUndo {
	status: "idle" | "pending" | "success" | "error";
	isPaused: boolean;
	error: unknown;
}

/** Describes a created widget and its undo. `isReplayed`: an earlier attempt had already added it. */
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
