import type { UseMutationOptions } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Widget } from "../contract/widget.js";
import { akuaKeys } from "./akuaKeys.js";
import { createsOf } from "./intents/createsOf.js";
import { outcomeOf } from "./intents/intent.js";
import type { CreateWidgetVariables } from "./intents/variables.js";
import { ownDefaults } from "./options.js";
import { updateWidgets, withWidget } from "./widgetList.js";

export type CreateWidgetMutationOptions = Required<
	Pick<
		UseMutationOptions<Widget, AkuaError, CreateWidgetVariables>,
		"mutationKey" | "mutationFn" | "retry" | "onSuccess" | "onError" | "onSettled"
	>
>;

/**
 * The mutation behind {@link useCreateWidget}, usable without React. On success the widget is in its dashboard's cached
 * list at once; after an unknown outcome that list is fetched again.
 *
 * @example
 * const observer = new MutationObserver(queryClient, createWidgetOptions(akua));
 * await observer.mutate({ dashboardId, body, idempotencyKey: createIdempotencyKey() });
 */
export function createWidgetOptions(client: AkuaClient): CreateWidgetMutationOptions {
	return {
		mutationKey: akuaKeys.createWidget(),
		mutationFn: (variables, { client: queryClient }) =>
			createsOf(queryClient).run(variables, (options) =>
				client.widgets.create(variables.dashboardId, variables.body, options),
			),
		retry: ownDefaults.retry,
		onSuccess: (widget, _variables, _result, { client: queryClient }) =>
			updateWidgets(queryClient, widget.dashboard_id, (widgets) => withWidget(widgets, widget)),
		onError: (error, { dashboardId }, _result, { client: queryClient }) => {
			if (outcomeOf(error) === "unknown") {
				void queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(dashboardId) });
			}
		},
		// Runs last: if a host's callback throws after a success, React Query reports the mutation as failed, and retrying
		// must not create a second widget.
		onSettled: (_widget, error, variables, _result, { client: queryClient }) =>
			createsOf(queryClient).settle(variables, error),
	};
}
