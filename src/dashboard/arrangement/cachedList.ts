import type { QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../../client/createAkuaClient.js";
import type { Widget } from "../../contract/widget.js";
import { widgetsOptions } from "../../query/widgetsOptions.js";
import { createWriteChannel, type Write } from "./writeChannel.js";

/**
 * A dashboard's widgets in the query cache: the only copy. While connected, they are read again once another tab of the
 * person has written to them.
 */
export function createCachedList(
	queryClient: QueryClient,
	client: AkuaClient,
	dashboardId: string,
	onWrite?: (write: Write | undefined) => void,
) {
	const options = widgetsOptions(client, dashboardId);
	const { queryKey } = options;
	const known = (): Widget[] | undefined => queryClient.getQueryData(queryKey);
	const channel = createWriteChannel(dashboardId, (write) => {
		onWrite?.(write);
		void queryClient.invalidateQueries({ queryKey });
	});
	return {
		queryClient,
		queryKey,
		channel,
		/** The list as it was read last; `undefined` before the first read. */
		known,
		cached: (): Widget[] => known() ?? [],
		async read(): Promise<Widget[]> {
			// A fetch that is under way may have started before the last write.
			await queryClient.cancelQueries({ queryKey });
			return queryClient.fetchQuery({ ...options, staleTime: 0 });
		},
	};
}

export type CachedList = ReturnType<typeof createCachedList>;
