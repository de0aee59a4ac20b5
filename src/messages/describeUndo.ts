import { isAkuaError } from "../client/errors/AkuaError.js";
import { joinSentences } from "./joinSentences.js";
import type { FormMessages } from "./types.js";

/** The undo of a created widget, as `useUndoCreate` returns it. */
export interface DescribedUndo {
	status: "idle" | "pending" | "success" | "error";
	isPaused: boolean;
	error: unknown;
}

/** The created widget. */
export interface DescribedWidget {
	/** The name of its snippet. */
	name: string;
	/** An earlier request had added it. */
	isReplayed: boolean;
	/** Where it went because its place was not available. */
	instead?: "nearby" | "end" | undefined;
}

/**
 * Says that a widget was added or, once Undo was pressed, what became of it.
 *
 * @example
 * const undo = useUndoCreate({ widget });
 * const { messages } = useMessages();
 * <p role="status">{describeUndo(undo, { name: "Uptime", isReplayed: false }, messages)}</p>
 */
export function describeUndo(
	{ status, isPaused, error }: DescribedUndo,
	{ name, isReplayed, instead }: DescribedWidget,
	messages: FormMessages,
): string {
	const created = isReplayed ? messages.statusReplayed(name) : messages.statusCreated(name);
	switch (status) {
		case "idle":
			if (!instead) return created;
			return joinSentences(created, instead === "end" ? messages.placedAtEnd : messages.placedNearby);
		case "pending":
			return isPaused ? messages.undoWaiting(name) : messages.undoPending(name);
		case "success":
			return messages.undone(name);
		case "error":
			return isAkuaError(error) && error.code === "conflict" ? messages.undoChanged(name) : messages.undoFailed(name);
	}
}
