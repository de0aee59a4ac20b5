import type { UseMutationOptions } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import { type AkuaError, isAkuaError } from "../client/errors/AkuaError.js";
import { akuaKeys } from "./akuaKeys.js";
import { deletesOf } from "./intents/deletesOf.js";
import type { DeleteWidgetVariables } from "./intents/variables.js";
import { ownDefaults } from "./options.js";
import { updateWidgets } from "./widgetList.js";

export type DeleteWidgetMutationOptions = Required<
	Pick<
		UseMutationOptions<void, AkuaError, DeleteWidgetVariables>,
		"mutationKey" | "mutationFn" | "retry" | "onSuccess" | "onError" | "onSettled"
	>
>;

/**
 * Removes a widget if it has not changed since it was last read; otherwise the API responds with a 409 and keeps it. A
 * widget that no longer exists counts as removed. Usable without React.
 *
 * @example
 * const { mutate } = useMutation(deleteWidgetOptions(akua));
 * mutate({ dashboardId, widgetId: widget.id, etag: widget.etag });
 */
export function deleteWidgetOptions(client: AkuaClient): DeleteWidgetMutationOptions {
	return {
		mutationKey: akuaKeys.deleteWidget(),
		mutationFn: (variables, { client: queryClient }) =>
			deletesOf(queryClient).run(variables, async ({ signal, onEvent }) => {
				const { dashboardId, widgetId, etag } = variables;
				try {
					await client.widgets.delete(dashboardId, widgetId, { etag, signal, onEvent });
				} catch (error) {
					if (!(isAkuaError(error) && error.code === "not_found")) throw error;
				}
			}),
		retry: ownDefaults.retry,
		onSuccess: (_nothing, { dashboardId, widgetId }, _result, { client: queryClient }) =>
			updateWidgets(queryClient, dashboardId, (widgets) => widgets.filter(({ id }) => id !== widgetId)),
		onError: (_error, { dashboardId }, _result, { client: queryClient }) =>
			void queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(dashboardId) }),
		onSettled: (_nothing, error, variables, _result, { client: queryClient }) =>
			deletesOf(queryClient).settle(variables, error),
	};
}
