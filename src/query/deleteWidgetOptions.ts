import type { QueryClient, UseMutationOptions } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import { type AkuaError, isAkuaError } from "../client/errors/AkuaError.js";
import type { Widget } from "../contract/widget.js";
import { akuaKeys } from "./akuaKeys.js";

export type DeleteWidgetVariables = Pick<Widget, "dashboard_id" | "id" | "etag">;

/**
 * Removes a widget as it was last read: where somebody changed it since, the API refuses (409) and it stays. One that
 * is gone already counts as removed. Usable without React.
 */
export function deleteWidgetOptions(
	client: AkuaClient,
): UseMutationOptions<void, AkuaError, DeleteWidgetVariables> & Required<Pick<UseMutationOptions, "mutationKey">> {
	return {
		mutationKey: akuaKeys.deleteWidget(),
		mutationFn: async ({ dashboard_id, id, etag }) => {
			try {
				await client.widgets.delete(dashboard_id, id, { etag });
			} catch (error) {
				if (!(isAkuaError(error) && error.code === "not_found")) throw error;
			}
		},
		retry: 0,
		throwOnError: false,
		onSuccess: (_nothing, { dashboard_id, id }, _result, { client: queryClient }) =>
			hideWidget(queryClient, dashboard_id, id),
		onError: (_error, { dashboard_id }, _result, { client: queryClient }) =>
			void queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(dashboard_id) }),
	};
}

async function hideWidget(queryClient: QueryClient, dashboardId: string, widgetId: string): Promise<void> {
	const queryKey = akuaKeys.widgets(dashboardId);
	// A list that was asked for before the delete would arrive with the widget.
	await queryClient.cancelQueries({ queryKey });
	queryClient.setQueryData<Widget[]>(queryKey, (widgets) => widgets?.filter(({ id }) => id !== widgetId));
	void queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(dashboardId) });
}
