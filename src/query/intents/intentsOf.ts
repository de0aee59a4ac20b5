import type { QueryClient } from "@tanstack/react-query";
import { createIdempotencyKey } from "../../client/idempotencyKey.js";
import { parseWidget, type Widget } from "../../contract/widget.js";
import { updateWidgets, withWidget } from "../widgetList.js";
import { createFailures } from "./createFailures.js";
import { createIntents, type Persistence } from "./createIntents.js";
import {
	type CreateWidgetVariables,
	createIntentId,
	type DeleteWidgetVariables,
	deleteIntentId,
	type WantedWidget,
} from "./variables.js";

const registries = new WeakMap<QueryClient, ReturnType<typeof createRegistry>>();

/** The intents of a QueryClient. On a server each request has its own, so that no user's intent meets another's. */
export function intentsOf(queryClient: QueryClient) {
	const registry = registries.get(queryClient) ?? createRegistry(queryClient);
	registries.set(queryClient, registry);
	return registry;
}

function createRegistry(queryClient: QueryClient) {
	const persistence: Persistence = { kind: "none" };
	return {
		persistence,
		failures: createFailures(),
		creates: createIntents<WantedWidget, CreateWidgetVariables, Widget>(
			queryClient,
			{
				identify: createIntentId,
				createKey: ({ idempotencyKey }) => idempotencyKey ?? createIdempotencyKey(),
				toVariables: ({ dashboardId, body }, idempotencyKey) => ({ dashboardId, body, idempotencyKey }),
				variablesOf: ({ variables }) => (variables && "body" in variables ? variables : undefined),
				adopt(result) {
					const parsed = parseWidget(result);
					if (!parsed.success) return undefined;
					const widget = parsed.value;
					void updateWidgets(queryClient, widget.dashboard_id, (widgets) => withWidget(widgets, widget));
					return widget;
				},
			},
			persistence,
		),
		deletes: createIntents<DeleteWidgetVariables, DeleteWidgetVariables, void>(
			queryClient,
			{
				identify: deleteIntentId,
				createKey: () => "",
				toVariables: ({ dashboardId, widgetId, etag }) => ({ dashboardId, widgetId, etag }),
				variablesOf: ({ variables }) => (variables && "etag" in variables ? variables : undefined),
			},
			persistence,
		),
	};
}
