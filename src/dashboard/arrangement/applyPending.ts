import type { Widget } from "../../contract/widget.js";
import { applyOperation } from "./operations.js";
import type { PendingOperation } from "./state.js";

/** The widgets with the pending operations. One whose removal is in conflict is still there, to decide about it. */
export function applyPending(widgets: readonly Widget[], pending: readonly PendingOperation[]): readonly Widget[] {
	return pending
		.filter(({ state, operation }) => !(state === "conflict" && operation.type === "remove"))
		.reduce((list, { operation }) => applyOperation(list, operation), widgets);
}
