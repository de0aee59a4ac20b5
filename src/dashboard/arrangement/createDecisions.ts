import type { Widget } from "../../contract/widget.js";
import { placeAt } from "../../query/place.js";
import type { PersonActions } from "./createActions.js";
import { renew } from "./history.js";
import { contentsOf, idsOf, type Operation, pick } from "./operations.js";
import { toBody } from "./toBody.js";
import type { SavedLedger } from "./withEdits.js";

/** What a person decides about operations that could not be saved as they were. */
export function createDecisions({ history, getState, set, without, update, dismiss, shown, find }: SavedLedger) {
	return {
		resolve(key: number, decision: "mine" | "theirs") {
			const pending = getState().pending.find((one) => one.key === key);
			if (!pending?.theirs) return;
			const { operation, theirs } = pending;
			if (decision === "theirs") {
				history.forget(key);
				set({ pending: without([pending]) });
			} else {
				update(pending, { operation: onTopOf(operation, theirs), state: "waiting", theirs: undefined, rebases: 0 });
			}
		},
		again(noticeId: number, { insert, perform }: PersonActions) {
			const notice = getState().notices.find(({ id }) => id === noticeId);
			if (!notice || !("operation" in notice)) return;
			dismiss(noticeId);
			const { operation, widget } = notice;
			const body = widget && toBody(widget);
			if (notice.type === "gone") {
				const ids = idsOf(shown());
				const next = shown().findIndex(({ position }) => position > (widget?.position ?? 0));
				if (body) insert(body, placeAt(ids, next === -1 ? ids.length : next));
			} else {
				const renewed =
					operation.type === "insert" ? renew(operation, shown()) : onTopOf(operation, find(operation.id));
				if (renewed) perform(renewed);
			}
		},
	};
}

/** The same operation on what a widget is now. */
function onTopOf(operation: Operation, widget: Widget | undefined): Operation {
	if (!widget) return operation;
	if (operation.type === "change") return { ...operation, base: pick(widget, operation.patch) };
	return operation.type === "remove" ? { ...operation, base: contentsOf(widget) } : operation;
}
