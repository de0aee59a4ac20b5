import type { QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../../client/createAkuaClient.js";
import { createActions } from "./createActions.js";
import { createLedger } from "./createLedger.js";
import type { DashboardEventListener } from "./events.js";
import { lateSaver } from "./lateSaver.js";
import { createServerList } from "./serverList.js";

/**
 * The changes of a dashboard that the server does not have yet, and the way they get there. What is shown is the
 * server's list with these applied: nothing is ever rolled back.
 */
export function createArrangement(queryClient: QueryClient, client: AkuaClient, dashboardId: string) {
	const server = createServerList(queryClient, client, dashboardId);
	const ledger = createLedger(server);
	const saver = lateSaver({ client, dashboardId, server, ledger });
	const { listeners, eventListeners, getState, shown, keys } = ledger;
	return {
		subscribe(listener: () => void): () => void {
			server.connect();
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
				if (listeners.size === 0) server.disconnect();
			};
		},
		/** Calls a listener with what happens. */
		listen(listener: DashboardEventListener): () => void {
			eventListeners.add(listener);
			return () => void eventListeners.delete(listener);
		},
		getState,
		/** Reads the widgets from the server. */
		load: server.read,
		rooms: saver.rooms,
		shown,
		/** Identifies a widget also while it gets its real id. */
		keyOf: (id: string) => keys.get(id) ?? id,
		actions: createActions(ledger, server, saver),
	};
}

export type Arrangement = ReturnType<typeof createArrangement>;
