import type { QueryClient } from "@tanstack/react-query";
import { akuaKeys } from "../../query/akuaKeys.js";
import type { Arrangement } from "./createArrangement.js";
import { toItem } from "./items.js";
import { noChanges } from "./state.js";
import { createWriteChannel } from "./writeChannel.js";

/** What an arrangement shows. */
export type Shown = Pick<Arrangement, "subscribe" | "getState" | "items">;

/** A dashboard that nothing has changed yet: the server's list, read again once another tab has written to it. */
export function createResting(queryClient: QueryClient, dashboardId: string): Shown {
	const queryKey = akuaKeys.widgets(dashboardId);
	const channel = createWriteChannel(dashboardId, () => void queryClient.invalidateQueries({ queryKey }));
	return {
		subscribe() {
			channel.connect();
			return channel.disconnect;
		},
		getState: () => noChanges,
		items: (widgets) => widgets.map((widget) => toItem(widget)),
	};
}
