import type { UseMutationOptions } from "@tanstack/react-query";
import type { AkuaClient, CreateOptions } from "../client/createAkuaClient.js";
import { type AkuaError, type AkuaOutcome, isAkuaError } from "../client/errors/AkuaError.js";
import type { Widget } from "../contract/widget.js";
import { akuaKeys } from "./akuaKeys.js";
import { type CreateWidgetVariables, mayBeApplied, settleKey } from "./intents.js";
import { ownDefaults } from "./options.js";
import { updateWidgets, withWidget } from "./widgetList.js";

export type CreateWidgetOptions = Required<
	Pick<
		UseMutationOptions<Widget, AkuaError, CreateWidgetVariables>,
		"mutationKey" | "mutationFn" | "retry" | "onSuccess" | "onError" | "onSettled"
	>
>;

/**
 * The mutation behind {@link useCreateWidget}, usable without React. On success the widget is in the
 * dashboard's cached list at once; after an unknown outcome that list is read again.
 *
 * @param optionsOf returns the options of the request for these variables
 */
export function createWidgetOptions(
	client: AkuaClient,
	optionsOf?: (variables: CreateWidgetVariables) => Omit<CreateOptions, "idempotencyKey">,
): CreateWidgetOptions {
	return {
		mutationKey: akuaKeys.createWidget(),
		mutationFn: (variables) => {
			const { dashboardId, body, idempotencyKey } = variables;
			return client.widgets.create(dashboardId, body, {
				mayBeApplied: mayBeApplied(variables),
				...optionsOf?.(variables),
				idempotencyKey,
			});
		},
		retry: ownDefaults.retry,
		onSuccess: (widget, { dashboardId }, _result, { client: queryClient }) =>
			updateWidgets(queryClient, dashboardId, (widgets) => withWidget(widgets, widget)),
		onError: (error, { dashboardId }, _result, { client: queryClient }) => {
			if (outcomeOf(error) === "unknown") {
				void queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(dashboardId) });
			}
		},
		// Last of all: where a host's callback throws after a success, React Query calls that a failure of the mutation,
		// and trying again must not make a second widget.
		onSettled: (_widget, error, variables) => {
			settleKey(variables, error ? outcomeOf(error) : "applied");
		},
	};
}

function outcomeOf(error: unknown): AkuaOutcome {
	return isAkuaError(error) ? error.outcome : "unknown";
}
