/**
 * The query keys of everything that the library caches. Each key starts with the previous one, so
 * `queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(id) })` covers everything of one dashboard.
 *
 * Keys contain no workspace: to switch workspaces, use a QueryClient for each, or clear it.
 */
export const akuaKeys = {
	all: ["akua"] as const,
	dashboards: () => [...akuaKeys.all, "dashboards"] as const,
	dashboard: (dashboardId: string) => [...akuaKeys.dashboards(), dashboardId] as const,
	widgets: (dashboardId: string) => [...akuaKeys.dashboard(dashboardId), "widgets"] as const,
	snippets: () => [...akuaKeys.all, "snippets"] as const,
	snippetResult: (snippetId: string, etag?: string | null) =>
		[...akuaKeys.all, "snippetResults", snippetId, etag ?? null] as const,
	createWidget: () => [...akuaKeys.all, "createWidget"] as const,
	deleteWidget: () => [...akuaKeys.all, "deleteWidget"] as const,
};
