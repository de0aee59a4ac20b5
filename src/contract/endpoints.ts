/** The address of the API. */
export const apiBaseUrl = "https://api.akua.dev/v1";

/**
 * Every call of this library. The client builds its requests from this table, the proxy forwards only these calls, and
 * the fake API responds to them. Paths are relative to {@link apiBaseUrl}.
 *
 * - `keyed`: takes an `idempotency-key`, so repeating it with the same key is safe.
 * - `versioned`: requires an `if-match` with the etag last read.
 */
export const endpoints = {
	listDashboards: { method: "GET", path: "/dashboards" },
	getDashboard: { method: "GET", path: "/dashboards/{dashboardId}" },
	listWidgets: { method: "GET", path: "/dashboards/{dashboardId}/widgets" },
	createWidget: { method: "POST", path: "/dashboards/{dashboardId}/widgets", keyed: true },
	getWidget: { method: "GET", path: "/dashboards/{dashboardId}/widgets/{widgetId}" },
	updateWidget: { method: "PATCH", path: "/dashboards/{dashboardId}/widgets/{widgetId}", versioned: true },
	deleteWidget: { method: "DELETE", path: "/dashboards/{dashboardId}/widgets/{widgetId}", versioned: true },
	listSnippets: { method: "GET", path: "/snippets" },
	getSnippet: { method: "GET", path: "/snippets/{snippetId}" },
	executeSnippet: { method: "POST", path: "/snippets/{snippetId}:execute" },
} as const satisfies Record<string, Endpoint>;

/** The name of a call. */
export type AkuaCall = keyof typeof endpoints;

export interface Endpoint {
	readonly method: "GET" | "POST" | "PATCH" | "DELETE";
	readonly path: `/${string}`;
	readonly keyed?: boolean;
	readonly versioned?: boolean;
}

/** The parameters of paths. Each is also the name of its limit. */
export type PathParameter = "dashboardId" | "widgetId" | "snippetId";
