import type { QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../../client/createAkuaClient.js";
import { arrangementsOf } from "./arrangements.js";
import { type Arrangement, createArrangement } from "./createArrangement.js";

export { loadSaver } from "./lateSaver.js";

/** The arrangement of a dashboard, shared by everything that shows the dashboard. */
export function arrangementOf(queryClient: QueryClient, client: AkuaClient, dashboardId: string): Arrangement {
	const arrangements = arrangementsOf(queryClient);
	const known = arrangements.get(client, dashboardId);
	if (known) return known;
	const arrangement = createArrangement(queryClient, client, dashboardId);
	arrangements.add(client, dashboardId, arrangement);
	return arrangement;
}
