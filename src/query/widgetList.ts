import type { Widget } from "../contract/widget.js";

/**
 * The widgets of a dashboard in the order of its grid: by `position`, the newest first where two share one, each
 * widget once although pages that shift while they are read may repeat it.
 */
export function orderWidgets(widgets: readonly Widget[]): Widget[] {
	const byId = new Map(widgets.map((widget) => [widget.id, widget]));
	return [...byId.values()].sort((a, b) => a.position - b.position || b.created_at - a.created_at);
}

/** The list with a created widget in its place. Created last, it stands before others of its position. */
export function withWidget(widgets: readonly Widget[], created: Widget): Widget[] {
	return orderWidgets([created, ...widgets.filter((widget) => widget.id !== created.id)]);
}
