import type { QueryClient } from "@tanstack/react-query";
import type { Widget } from "../contract/widget.js";
import { akuaKeys } from "./akuaKeys.js";

/**
 * The widgets of a dashboard in grid order: by `position`, and the newest first within one position. Removes
 * duplicates, which occur if the list changes while its pages are being read.
 */
export function orderWidgets(widgets: readonly Widget[]): Widget[] {
	const byId = new Map(widgets.map((widget) => [widget.id, widget]));
	return [...byId.values()].sort((a, b) => a.position - b.position || b.created_at - a.created_at);
}

/** Inserts a created widget. As the newest, it comes before others with the same position. */
export function withWidget(widgets: readonly Widget[], created: Widget): Widget[] {
	return orderWidgets([created, ...widgets.filter((widget) => widget.id !== created.id)]);
}

/** Applies a change to a dashboard's cached list, if there is one, and fetches the dashboard again. */
export async function updateWidgets(
	queryClient: QueryClient,
	dashboardId: string,
	update: (widgets: Widget[]) => Widget[],
): Promise<void> {
	const queryKey = akuaKeys.widgets(dashboardId);
	// A fetch that started before the change would overwrite it with an older list.
	await queryClient.cancelQueries({ queryKey });
	queryClient.setQueryData<Widget[]>(queryKey, (widgets) => widgets && update(widgets));
	void queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(dashboardId) });
}
