import type { QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../../client/createAkuaClient.js";
import { perClient } from "../../query/intents/perClient.js";
import { type Arrangement, createArrangement } from "./createArrangement.js";

export { loadSaver } from "./lateSaver.js";

const arrangementsOf = perClient(() => new Map<string, { client: AkuaClient; arrangement: Arrangement }>());

/** The arrangement of a dashboard, shared by everything that shows the dashboard. */
export function arrangementOf(queryClient: QueryClient, client: AkuaClient, dashboardId: string): Arrangement {
	const arrangements = arrangementsOf(queryClient);
	const entry = arrangements.get(dashboardId);
	if (entry?.client === client) return entry.arrangement;
	const arrangement = createArrangement(queryClient, client, dashboardId);
	arrangements.set(dashboardId, { client, arrangement });
	return arrangement;
}
