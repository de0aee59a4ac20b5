import type { Widget } from "../../contract/widget.js";
import type { PendingOperation } from "./state.js";
import { toBody } from "./toBody.js";

/** A widget as it is shown, with the changes that are not saved yet. */
export interface DashboardItem {
	/** A key for React that stays the same while a new widget gets its id. */
	key: string;
	widget: Widget;
	/** Whether it has changes that are not saved. */
	isPending: boolean;
	/** A change in conflict with somebody else's. Pass its key to `resolve`. */
	conflict: PendingOperation | undefined;
	/** Whether a create can say all that the widget has: then it can be duplicated, and its removal undone. */
	isRestorable: boolean;
}

/** The same item as long as nothing in it changes, so that its card is not rendered again. */
const made = new WeakMap<Widget, DashboardItem>();

/** The item of a widget as it is shown, with its pending operations. */
export function toItem(widget: Widget, key = widget.id, own: readonly PendingOperation[] = []): DashboardItem {
	const isPending = own.length > 0;
	const conflict = own.find(({ state }) => state === "conflict");
	const before = made.get(widget);
	if (before && before.key === key && before.isPending === isPending && before.conflict === conflict) return before;
	const item = { key, widget, isPending, conflict, isRestorable: toBody(widget) !== undefined };
	made.set(widget, item);
	return item;
}
