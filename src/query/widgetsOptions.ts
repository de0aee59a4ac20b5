import type { AkuaClient } from "../client/createAkuaClient.js";
import type { AkuaError } from "../client/errors/AkuaError.js";
import { collect } from "../client/paginate.js";
import { limits } from "../contract/limits.js";
import type { Widget } from "../contract/widget.js";
import { akuaKeys } from "./akuaKeys.js";
import { queryOptions } from "./options.js";
import { orderWidgets } from "./widgetList.js";

/**
 * All widgets of a dashboard, in the order of its grid. Usable without React:
 *
 * @example
 * await queryClient.prefetchQuery(widgetsOptions(akua, dashboardId));
 */
export function widgetsOptions(client: AkuaClient, dashboardId: string) {
	return queryOptions<Widget[], AkuaError, Widget[], ReturnType<typeof akuaKeys.widgets>>({
		queryKey: akuaKeys.widgets(dashboardId),
		queryFn: async ({ signal }) => {
			const limit = limits.pageSize.max;
			return orderWidgets(await collect((cursor) => client.widgets.list(dashboardId, { cursor, limit, signal })));
		},
		// The client owns retries: a host's default must not multiply them.
		retry: false,
	});
}
