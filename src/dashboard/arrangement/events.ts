import type { AkuaError } from "../../client/errors/AkuaError.js";
import type { Operation } from "./operations.js";
import type { ArrangementNotice, PendingOperation } from "./state.js";

/** Something that happened on a dashboard. It never holds a credential. */
export type DashboardEvent =
	/** A widget was moved, changed, removed or added, also by undo or redo. It shows already and is not saved yet. */
	| { type: "changed"; operation: Operation }
	/** The API has every change so far, except those in conflict and those of a `notice`. */
	| { type: "saved" }
	/** Somebody else changed the same. Both are kept until `resolve` is called with the conflict's `key`. */
	| { type: "conflict"; conflict: PendingOperation }
	/** Something that a person must be told, such as a change that could not be saved. */
	| { type: "notice"; notice: ArrangementNotice }
	/** Saving has stopped. The changes stay on screen, and are saved by `retry` or the next change. */
	| { type: "stalled"; error: AkuaError };

export type DashboardEventListener = (event: DashboardEvent) => void;
