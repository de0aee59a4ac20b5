/** The lengths and ranges that the Akua API documents. Lengths count UTF-16 units. */
export const limits = {
	dashboardId: { min: 1, max: 55 },
	widgetId: { min: 1, max: 54 },
	snippetId: { min: 1, max: 54 },
	snippetName: { min: 1, max: 100 },
	snippetDescription: { max: 500 },
	snippetCode: { max: 50_000 },
	akuaContext: { min: 1, max: 53 },
	idempotencyKey: { min: 1, max: 64 },
	etag: { min: 1, max: 256 },
	token: { min: 1, max: 8192 },
	pageSize: { min: 1, max: 100, default: 50 },
	colSpan: { min: 1, max: 4, default: 1 },
} as const;

/** How many columns of a dashboard's grid a widget can span. */
export const colSpans = [1, 2, 3, 4] as const;

/** The ways to show a snippet's result. */
export const displayTypes = ["table", "stat", "json", "logs"] as const;

export type SnippetVisibility = "workspace" | "session";
export type SnippetOrigin = "user" | "agent" | "system";
export type SnippetPurpose = "general" | "prepared_action" | "reactive_read" | "widget";
