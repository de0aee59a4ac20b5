import type { QueryClient } from "@tanstack/react-query";
import type { Widget } from "../contract/widget.js";
import { akuaKeys } from "./akuaKeys.js";

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

/** Writes a change that the API has made into a dashboard's cached list, where there is one, and reads the dashboard again. */
export async function updateWidgets(
	queryClient: QueryClient,
	dashboardId: string,
	update: (widgets: Widget[]) => Widget[],
): Promise<void> {
	const queryKey = akuaKeys.widgets(dashboardId);
	// A list that was asked for before the change would arrive without it, and later than this.
	await queryClient.cancelQueries({ queryKey });
	queryClient.setQueryData<Widget[]>(queryKey, (widgets) => widgets && update(widgets));
	void queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(dashboardId) });
}
