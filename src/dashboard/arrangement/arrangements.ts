import { notifyManager } from "@tanstack/react-query";
import type { AkuaClient } from "../../client/createAkuaClient.js";
import { perClient } from "../../query/intents/perClient.js";
import type { Arrangement } from "./createArrangement.js";

/** The arrangements that a page has made so far. The code that makes them loads late. */
export const arrangementsOf = perClient(() => {
	const known = new Map<string, { client: AkuaClient; arrangement: Arrangement }>();
	const listeners = new Set<() => void>();
	return {
		get(client: AkuaClient, dashboardId: string): Arrangement | undefined {
			const entry = known.get(dashboardId);
			return entry?.client === client ? entry.arrangement : undefined;
		},
		/** All of them, by dashboard. */
		entries: () => known.entries(),
		add(client: AkuaClient, dashboardId: string, arrangement: Arrangement) {
			known.set(dashboardId, { client, arrangement });
			// Later: they are made while a component renders, which must not change others.
			notifyManager.schedule(() => {
				for (const listener of listeners) listener();
			});
		},
		subscribe(listener: () => void): () => void {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
});
