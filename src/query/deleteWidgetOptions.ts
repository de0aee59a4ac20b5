import type { UseMutationOptions } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import { type AkuaError, isAkuaError } from "../client/errors/AkuaError.js";
import type { Widget } from "../contract/widget.js";
import { akuaKeys } from "./akuaKeys.js";
import { ownDefaults } from "./options.js";
import { updateWidgets } from "./widgetList.js";

export type DeleteWidgetVariables = Pick<Widget, "dashboard_id" | "id" | "etag">;

/**
 * Removes a widget as it was last read: where somebody changed it since, the API refuses (409) and it stays. One that
 * is gone already counts as removed. Usable without React.
 */
export function deleteWidgetOptions(
	client: AkuaClient,
): UseMutationOptions<void, AkuaError, DeleteWidgetVariables> & Required<Pick<UseMutationOptions, "mutationKey">> {
	return {
		...ownDefaults,
		mutationKey: akuaKeys.deleteWidget(),
		mutationFn: async ({ dashboard_id, id, etag }) => {
			try {
				await client.widgets.delete(dashboard_id, id, { etag });
			} catch (error) {
				if (!(isAkuaError(error) && error.code === "not_found")) throw error;
			}
		},
		onSuccess: (_nothing, { dashboard_id, id }, _result, { client: queryClient }) =>
			updateWidgets(queryClient, dashboard_id, (widgets) => widgets.filter((widget) => widget.id !== id)),
		onError: (_error, { dashboard_id }, _result, { client: queryClient }) =>
			void queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(dashboard_id) }),
	};
}
