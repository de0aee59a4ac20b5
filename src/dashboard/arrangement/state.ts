import type { AkuaError } from "../../client/errors/AkuaError.js";
import type { CreateWidgetBody, Widget } from "../../contract/widget.js";
import type { Operation, WidgetContents } from "./operations.js";

/** An operation that the server does not have yet. */
export interface PendingOperation {
	/** Identifies it among the pending ones. */
	readonly key: number;
	readonly operation: Operation;
	/** `conflict`: somebody else changed the same, and the person has to decide. */
	readonly state: "waiting" | "saving" | "conflict";
	/** The widget as somebody else left it, in a conflict. */
	readonly theirs?: Widget | undefined;
	/** How often it was refused because the widget had changed. */
	readonly rebases: number;
	/** The widget as it was when the operation was first sent. */
	readonly seen?: Widget | undefined;
	/** What was sent to create a widget. */
	readonly sentBody?: CreateWidgetBody | undefined;
}

/** Something that a person must be told. */
export type ArrangementNotice = { readonly id: number; readonly widget: Widget | undefined } & (
	| { readonly type: "failed"; readonly operation: Operation; readonly error: AkuaError }
	/** The widget no longer exists. */
	| { readonly type: "gone"; readonly operation: Operation }
	/** The neighbours of its place no longer exist, so it went to the end. */
	| { readonly type: "placeLost" }
	/** Saved, and somebody else has changed other fields. */
	| { readonly type: "alsoChanged"; readonly fields: readonly (keyof WidgetContents | "position")[] }
	/** It changed too often to be saved. */
	| { readonly type: "busy"; readonly operation: Operation }
	/** Somebody else has changed it since, so undo left it as it is. */
	| { readonly type: "notUndone" }
);

export type ArrangementStatus =
	| "idle"
	| "saving"
	/** Offline: saved once the network is back. */
	| "paused"
	/** Not saved: `error` says why. Saved by `retry`, by the next change, or once the network is back. */
	| "stalled";

export interface ArrangementState {
	readonly pending: readonly PendingOperation[];
	readonly notices: readonly ArrangementNotice[];
	readonly status: ArrangementStatus;
	readonly error: AkuaError | null;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
}

export const noChanges: ArrangementState = {
	pending: [],
	notices: [],
	status: "idle",
	error: null,
	canUndo: false,
	canRedo: false,
};
