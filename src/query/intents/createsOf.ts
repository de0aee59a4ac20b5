import { createIdempotencyKey } from "../../client/idempotencyKey.js";
import { parseWidget, type Widget } from "../../contract/widget.js";
import { updateWidgets, withWidget } from "../widgetList.js";
import { createIntents } from "./createIntents.js";
import { perClient } from "./perClient.js";
import { type CreateWidgetVariables, digest, type WantedWidget, wishIdOf } from "./variables.js";

/** The creates of a QueryClient. */
export const createsOf = perClient((queryClient) =>
	createIntents<WantedWidget, CreateWidgetVariables, Widget>(queryClient, {
		// The key is part of the identity only if it is the caller's own.
		identify: ({ dashboardId, body, idempotencyKey }) => digest([dashboardId, body, idempotencyKey]),
		createKey: ({ idempotencyKey }) => idempotencyKey ?? createIdempotencyKey(),
		toVariables: (wanted, idempotencyKey) => ({ ...wanted, idempotencyKey }),
		wishOf: ({ dashboardId, body, place, instead }) =>
			place && { id: wishIdOf(dashboardId, body, place), room: { position: body.position, instead } },
		adopt(result) {
			const parsed = parseWidget(result);
			if (!parsed.success) return undefined;
			const widget = parsed.value;
			void updateWidgets(queryClient, widget.dashboard_id, (widgets) => withWidget(widgets, widget));
			return widget;
		},
	}),
);
