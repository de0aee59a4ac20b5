/**
 * The keys under which React Query holds what the API said. Each begins with all of the one before it, so
 * `queryClient.invalidateQueries({ queryKey: akuaKeys.dashboard(id) })` covers everything of one dashboard.
 *
 * They name no workspace: a host that switches workspaces uses a QueryClient for each, or clears it.
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
