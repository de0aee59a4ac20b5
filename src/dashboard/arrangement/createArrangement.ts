import type { QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../../client/createAkuaClient.js";
import type { Widget } from "../../contract/widget.js";
import { applyPending } from "./applyPending.js";
import { createCachedList } from "./cachedList.js";
import { createActions } from "./createActions.js";
import { createLedger } from "./createLedger.js";
import type { DashboardEventListener } from "./events.js";
import { type DashboardItem, toItem } from "./items.js";
import { lateSaver } from "./lateSaver.js";
import type { PendingOperation } from "./state.js";

/**
 * The changes of a dashboard that the server does not have yet, and the way they get there. What is shown is the
 * server's list with these applied: nothing is ever rolled back.
 */
export function createArrangement(queryClient: QueryClient, client: AkuaClient, dashboardId: string) {
	const list = createCachedList(queryClient, dashboardId, (write) => saver.get()?.hear(write));
	const ledger = createLedger(list);
	const saver = lateSaver({ client, dashboardId, list, ledger });
	const { listeners, eventListeners, getState, shown, keys } = ledger;
	/** Identifies a widget also while it gets its real id. */
	const keyOf = (id: string) => keys.get(id) ?? id;
	return {
		subscribe(listener: () => void): () => void {
			list.channel.connect();
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
				if (listeners.size === 0) list.channel.disconnect();
			};
		},
		/** Calls a listener with what happens. */
		listen(listener: DashboardEventListener): () => void {
			eventListeners.add(listener);
			return () => void eventListeners.delete(listener);
		},
		getState,
		saver,
		shown,
		keyOf,
		/** The server's widgets with the pending operations, in the order in which they are shown. */
		items: (widgets: readonly Widget[], pending: readonly PendingOperation[]): DashboardItem[] =>
			applyPending(widgets, pending).map((widget) =>
				toItem(
					widget,
					keyOf(widget.id),
					pending.filter(({ operation }) => operation.id === widget.id),
				),
			),
		actions: createActions(ledger, list, saver),
	};
}

export type Arrangement = ReturnType<typeof createArrangement>;
