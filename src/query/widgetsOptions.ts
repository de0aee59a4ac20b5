import type { DataTag, UnusedSkipTokenOptions } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { AkuaError } from "../client/errors/AkuaError.js";
import { collect } from "../client/paginate.js";
import { limits } from "../contract/limits.js";
import type { Widget } from "../contract/widget.js";
import { akuaKeys } from "./akuaKeys.js";
import { ownDefaults, queryOptions } from "./options.js";
import { orderWidgets } from "./widgetList.js";

type WidgetsKey = ReturnType<typeof akuaKeys.widgets>;
// Named, since what TypeScript would write down by itself points into a package that is not a dependency.
export type WidgetsOptions = UnusedSkipTokenOptions<Widget[], AkuaError, Widget[], WidgetsKey> & {
	queryKey: DataTag<WidgetsKey, Widget[], AkuaError>;
};

/**
 * All widgets of a dashboard, in the order of its grid. Usable without React:
 *
 * @example
 * await queryClient.prefetchQuery(widgetsOptions(akua, dashboardId));
 */
export function widgetsOptions(client: AkuaClient, dashboardId: string): WidgetsOptions {
	return queryOptions<Widget[], AkuaError, Widget[], WidgetsKey>({
		...ownDefaults,
		queryKey: akuaKeys.widgets(dashboardId),
		queryFn: async ({ signal }) => {
			const limit = limits.pageSize.max;
			return orderWidgets(await collect((cursor) => client.widgets.list(dashboardId, { cursor, limit, signal })));
		},
	});
}
