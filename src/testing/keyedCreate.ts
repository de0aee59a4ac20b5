import { headerNames } from "../contract/headers.js";
import type { CreateWidgetBody, SnippetWidget } from "../contract/widget.js";
import { refuse } from "./answers.js";
import type { Store } from "./store.js";

/** How long the API remembers a key: a day. */
const keyLifetime = 24 * 60 * 60;

/** A widget for a body, or the one that the same key made before. A key that comes with another body is refused. */
export function keyedCreate(
	store: Store,
	dashboardId: string,
	body: CreateWidgetBody,
	key: string | undefined,
): { widget: SnippetWidget; replayed: boolean } {
	const request = JSON.stringify([dashboardId, body]);
	const known = key === undefined ? undefined : store.keys()[key];
	if (known && store.now() - known.at < keyLifetime) {
		if (known.request !== request) {
			throw refuse(409, "This idempotency key was used with a different request", {
				path: ["headers", headerNames.idempotencyKey],
			});
		}
		const widget = store.widget(known.widgetId);
		if (!widget) throw refuse(404, "The widget that this key made was deleted");
		return { widget, replayed: true };
	}
	const { display_type = null, position, ...others } = body;
	const given = position === undefined ? {} : { position };
	const widget = store.add({ dashboard_id: dashboardId, display_type, ...others, ...given });
	if (key !== undefined) store.keys()[key] = { request, widgetId: widget.id, at: store.now() };
	return { widget, replayed: false };
}
