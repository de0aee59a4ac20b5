import type { QueryClient, UseMutationOptions } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import { type AkuaError, isAkuaError } from "../client/errors/AkuaError.js";
import type { CreateWidgetBody, Widget } from "../contract/widget.js";
import { akuaKeys } from "./akuaKeys.js";
import { settleKey } from "./intents.js";
import { withWidget } from "./widgetList.js";

/** One intent of a person. It holds all that is needed to repeat it safely, and no credential. */
export interface CreateWidgetVariables {
	dashboardId: string;
	body: CreateWidgetBody;
	/** Made when the person submits, never inside `mutationFn`: the same intent keeps it through every retry. */
	idempotencyKey: string;
}

/**
 * The mutation behind {@link useCreateWidget}, usable without React. On success the widget stands in the
 * dashboard's cached list at once; after an unknown outcome the list is read again.
 *
 * @param signalOf gives the signal that may end the request of an intent
 */
export function createWidgetOptions(
	client: AkuaClient,
	signalOf?: (idempotencyKey: string) => AbortSignal | undefined,
): UseMutationOptions<Widget, AkuaError, CreateWidgetVariables> & Required<Pick<UseMutationOptions, "mutationKey">> {
	return {
		mutationKey: akuaKeys.createWidget(),
		mutationFn: ({ dashboardId, body, idempotencyKey }) =>
			client.widgets.create(dashboardId, body, { idempotencyKey, signal: signalOf?.(idempotencyKey) }),
		// The client owns retries: a host's default must not multiply them.
		retry: 0,
		onSuccess: (widget, { dashboardId, body }, _result, { client: queryClient }) => {
			settleKey(dashboardId, body, "applied");
			return showWidget(queryClient, dashboardId, widget);
		},
		onError: (error, { dashboardId, body }, _result, { client: queryClient }) => {
			const outcome = isAkuaError(error) ? error.outcome : "unknown";
			settleKey(dashboardId, body, outcome);
			if (outcome === "unknown") void queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(dashboardId) });
		},
	};
}

async function showWidget(queryClient: QueryClient, dashboardId: string, widget: Widget): Promise<void> {
	const queryKey = akuaKeys.widgets(dashboardId);
	// A list that was asked for before the create would arrive without the widget.
	await queryClient.cancelQueries({ queryKey });
	queryClient.setQueryData<Widget[]>(queryKey, (widgets) => widgets && withWidget(widgets, widget));
	void queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(dashboardId) });
}
