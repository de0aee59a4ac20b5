import { headerNames } from "../contract/headers.js";
import type { CreateWidgetBody, SnippetWidget } from "../contract/widget.js";
import { httpError } from "./responses.js";
import type { Store } from "./store.js";

/** The API remembers a key for a day. */
const keyLifetimeSeconds = 24 * 60 * 60;

/**
 * Creates a widget, or returns the one that the same key created before. Rejects a key that is reused with another
 * body.
 */
export function keyedCreate(
	store: Store,
	dashboardId: string,
	body: CreateWidgetBody,
	key: string | undefined,
): { widget: SnippetWidget; replayed: boolean } {
	const request = JSON.stringify([dashboardId, body]);
	const known = key === undefined ? undefined : store.keys()[key];
	if (known && store.now() - known.at < keyLifetimeSeconds) {
		if (known.request !== request) {
			throw httpError(409, "This idempotency key was used with a different request", {
				path: ["headers", headerNames.idempotencyKey],
			});
		}
		const widget = store.widget(known.widgetId);
		if (!widget) throw httpError(404, "The widget that this key created was deleted");
		return { widget, replayed: true };
	}
	const { display_type = null, position, ...others } = body;
	const given = position === undefined ? {} : { position };
	const widget = store.add({ dashboard_id: dashboardId, display_type, ...others, ...given });
	if (key !== undefined) store.keys()[key] = { request, widgetId: widget.id, at: store.now() };
	return { widget, replayed: false };
}
