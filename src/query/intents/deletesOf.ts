import { createIntents } from "./createIntents.js";
import { perClient } from "./perClient.js";
import { type DeleteWidgetVariables, digest } from "./variables.js";

/** The deletes of a QueryClient. */
export const deletesOf = perClient((queryClient) =>
	createIntents<DeleteWidgetVariables, DeleteWidgetVariables, void>(queryClient, {
		identify: ({ dashboardId, widgetId, etag }) => digest([dashboardId, widgetId, etag]),
		createKey: () => "",
		toVariables: (wanted) => ({ ...wanted }),
	}),
);
