import type { AkuaClient } from "../client/createAkuaClient.js";
import { collect } from "../client/paginate.js";
import { limits } from "../contract/limits.js";
import type { Widget } from "../contract/widget.js";
import { akuaKeys } from "./akuaKeys.js";
import { type AkuaQueryOptions, ownDefaults, tagKey } from "./options.js";
import { orderWidgets } from "./widgetList.js";

export type WidgetsKey = ReturnType<typeof akuaKeys.widgets>;
export type WidgetsQueryOptions = AkuaQueryOptions<Widget[], WidgetsKey>;

/**
 * All widgets of a dashboard in grid order. Usable without React:
 *
 * @example
 * await queryClient.prefetchQuery(widgetsOptions(akua, dashboardId));
 */
export function widgetsOptions(client: AkuaClient, dashboardId: string): WidgetsQueryOptions {
	return {
		...ownDefaults,
		queryKey: tagKey(akuaKeys.widgets(dashboardId)),
		queryFn: async ({ signal }) => {
			const limit = limits.pageSize.max;
			return orderWidgets(await collect((cursor) => client.widgets.list(dashboardId, { cursor, limit, signal })));
		},
	};
}
