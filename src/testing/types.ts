import type { Dashboard } from "../contract/dashboard.js";
import type { AkuaCall } from "../contract/endpoints.js";
import type { Snippet } from "../contract/snippet.js";
import type { SnippetWidget } from "../contract/widget.js";

export type FakeSnippet = Partial<Snippet> & Pick<Snippet, "id" | "name">;
/** A dashboard without its widgets, which are separate rows. */
export type StoredDashboard = Pick<
	Dashboard,
	"id" | "html_url" | "name" | "description" | "workspace_id" | "created_by" | "created_at" | "updated_at" | "etag"
>;
export type FakeDashboard = Partial<StoredDashboard> & Pick<Dashboard, "id" | "name">;
/** Widgets of the fake show snippets. Set another `widget_type` to see how a newer one is handled. */
export type FakeWidget = Partial<SnippetWidget> & Pick<SnippetWidget, "dashboard_id">;

/** A request as it arrived. Its credential is reduced to the scheme. */
export interface FakeRequest {
	/** `undefined` if no call has this method and path. */
	call: AkuaCall | undefined;
	method: string;
	path: string;
	query: Record<string, string>;
	headers: Record<string, string>;
	body: unknown;
	/** Milliseconds since 1970. */
	at: number;
	/** The status of the response, once there is one. */
	status: number | undefined;
	/** Whether the response was that of an earlier request with the same key. */
	replayed: boolean;
}

export interface FakeReply {
	status: number;
	/** Sent as JSON, or as it is if it is a string. @default no body */
	body?: unknown;
	headers?: Record<string, string>;
}

/** A failure of a request, or of its response. */
export interface FakeFault {
	/** The call that fails. @default every call */
	call?: AkuaCall | undefined;
	/** How many requests are affected. @default 1 */
	times?: number | undefined;
	/**
	 * Whether it happens before the request is applied, or after, so that only the response is lost. @default "before"
	 */
	when?: "before" | "after" | undefined;
	/**
	 * - a reply: sent in place of the real response
	 * - `reset`: the connection breaks, and `fetch` rejects
	 * - `hang`: no response until the caller gives up
	 * - `stall`: half of the real response, then nothing until the caller gives up
	 * - `truncate`: half of the real response, then its end
	 * - a number: the real response, that many milliseconds late
	 */
	answer: FakeReply | "reset" | "hang" | "stall" | "truncate" | number;
}

/** The whole state of the fake as plain data, to store and restore. */
export interface FakeSnapshot {
	dashboards: StoredDashboard[];
	widgets: SnippetWidget[];
	snippets: Snippet[];
	keys: Record<string, { request: string; widgetId: string; at: number }>;
	lastId: number;
}

export interface FakeAkuaOptions {
	/** The only accepted token. `null` accepts every request, as behind a proxy. @default "akua-fake-session-token" */
	token?: string | null | undefined;
	/** The snippets to choose from. @default a realistic set */
	snippets?: readonly FakeSnippet[] | undefined;
	/** @default two, `dash_overview` and `dash_costs` */
	dashboards?: readonly FakeDashboard[] | undefined;
	/** The initial widgets. @default four, on `dash_overview` */
	widgets?: readonly FakeWidget[] | undefined;
	/** The results of snippets by id: a value, or a function that is called on each run and may throw. */
	results?: Record<string, unknown> | undefined;
	/**
	 * What a position means, which the API does not document: `stored` keeps it as it is, `inserted` puts the widget at
	 * that index and shifts the others, which changes their etags. @default "stored"
	 */
	positions?: "stored" | "inserted" | undefined;
	/** The delay of a response, in milliseconds. @default 0 */
	latencyMs?: number | ((request: FakeRequest) => number) | undefined;
	/** The upcoming faults, in order. */
	faults?: readonly FakeFault[] | undefined;
	/** The current time in seconds since 1970. @default the clock */
	now?: (() => number) | undefined;
	/** The prefix of the API's paths. @default "/v1" */
	basePath?: string | undefined;
}

/** The dashboards and snippets of the Akua API, in memory. */
export interface FakeAkua {
	/** Responds like the API. */
	fetch: typeof globalThis.fetch;
	/** The accepted token; empty if every request is accepted. */
	token: string;
	/** All requests so far, oldest first. */
	requests: readonly FakeRequest[];
	/** The widgets of a dashboard, in grid order. */
	widgets(dashboardId: string): SnippetWidget[];
	snippets(): Snippet[];
	dashboards(): Dashboard[];
	/** Adds a fault after the others. */
	fail(fault: FakeFault): void;
	clearFaults(): void;
	/** Acts as another user who adds, changes (with a new etag) or removes a widget. */
	addWidget(widget: FakeWidget): SnippetWidget;
	updateWidget(widgetId: string, patch: Partial<SnippetWidget>): SnippetWidget;
	removeWidget(widgetId: string): void;
	/** Calls a listener after each change. Returns a function that unsubscribes it. */
	subscribe(listener: () => void): () => void;
	snapshot(): FakeSnapshot;
	restore(snapshot: FakeSnapshot): void;
	/** Restores the initial state, and forgets all requests and faults. */
	reset(): void;
}
