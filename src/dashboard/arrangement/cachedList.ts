import type { QueryClient } from "@tanstack/react-query";
import type { Widget } from "../../contract/widget.js";
import { akuaKeys } from "../../query/akuaKeys.js";
import { createWriteChannel, type Write } from "./writeChannel.js";

/**
 * A dashboard's widgets in the query cache: the only copy. While its channel is connected, they are read again once
 * another tab of the person has written to them.
 */
export function createCachedList(
	queryClient: QueryClient,
	dashboardId: string,
	onWrite?: (write: Write | undefined) => void,
) {
	const queryKey = akuaKeys.widgets(dashboardId);
	const known = (): Widget[] | undefined => queryClient.getQueryData(queryKey);
	const refresh = () => void queryClient.invalidateQueries({ queryKey });
	const channel = createWriteChannel(dashboardId, (write) => {
		onWrite?.(write);
		refresh();
	});
	return {
		queryClient,
		channel,
		/** The list as it was read last; `undefined` before the first read. */
		known,
		cached: (): Widget[] => known() ?? [],
		/** Has the list read again by what shows it. */
		refresh,
	};
}

export type CachedList = ReturnType<typeof createCachedList>;
