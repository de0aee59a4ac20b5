import type { Dashboard } from "../contract/dashboard.js";
import type { AkuaCall } from "../contract/endpoints.js";
import type { Snippet } from "../contract/snippet.js";
import type { SnippetWidget } from "../contract/widget.js";

export type FakeSnippet = Partial<Snippet> & Pick<Snippet, "id" | "name">;
/** A dashboard without its widgets, which are rows of their own. */
export type StoredDashboard = Pick<
	Dashboard,
	"id" | "html_url" | "name" | "description" | "workspace_id" | "created_by" | "created_at" | "updated_at" | "etag"
>;
export type FakeDashboard = Partial<StoredDashboard> & Pick<Dashboard, "id" | "name">;
/** The fake makes widgets that show snippets; a newer type may be put in to see that nothing breaks. */
export type FakeWidget = Partial<SnippetWidget> & Pick<SnippetWidget, "dashboard_id">;

/** A request as it arrived. The credential is left out: only its scheme stays. */
export interface FakeRequest {
	endpoint: AkuaCall | undefined;
	method: string;
	path: string;
	query: Record<string, string>;
	headers: Record<string, string>;
	body: unknown;
	/** Milliseconds since 1970. */
	at: number;
	/** What was answered; `undefined` while it is under way and where nothing was. */
	status: number | undefined;
	/** Whether the answer was that of an earlier request with the same key. */
	replayed: boolean;
}

export interface FakeReply {
	status: number;
	/** Sent as JSON, a text as it is; nothing where left out. */
	body?: unknown;
	headers?: Record<string, string>;
}

/** Something that goes wrong. */
export interface FakeFault {
	/** Which calls. @default all */
	endpoint?: AkuaCall | undefined;
	/** How often. @default 1 */
	times?: number | undefined;
	/** Before the request is carried out, or after, when only its answer is lost. @default "before" */
	when?: "before" | "after" | undefined;
	/**
	 * - a reply: answered in place of the real one
	 * - `reset`: the connection breaks, as `fetch` reports it
	 * - `hang`: no answer until the caller gives up
	 * - `stall`: half of the real answer, then nothing until the caller gives up
	 * - `truncate`: half of the real answer, then its end
	 * - a number: that many milliseconds late
	 */
	answer: FakeReply | "reset" | "hang" | "stall" | "truncate" | number;
}

/** Everything that the fake knows, as plain data: to be stored, and restored later. */
export interface FakeSnapshot {
	dashboards: StoredDashboard[];
	widgets: SnippetWidget[];
	snippets: Snippet[];
	keys: Record<string, { request: string; widgetId: string; at: number }>;
	made: number;
}

export interface FakeAkuaOptions {
	/** The one token that is accepted; `null` accepts all, as behind a proxy. @default "akua-fake-session-token" */
	token?: string | null | undefined;
	/** What can be chosen. @default realistic ones */
	snippets?: readonly FakeSnippet[] | undefined;
	/** Where widgets can be. @default two, `dash_overview` and `dash_costs` */
	dashboards?: readonly FakeDashboard[] | undefined;
	/** What is there at first. @default four, on `dash_overview` */
	widgets?: readonly FakeWidget[] | undefined;
	/** What running a snippet returns, by its id: a value, or a function that is called at each run and may throw. */
	results?: Record<string, unknown> | undefined;
	/** How long an answer takes, in milliseconds. @default 0 */
	latencyMs?: number | ((request: FakeRequest) => number) | undefined;
	/** What goes wrong, in this order. */
	faults?: readonly FakeFault[] | undefined;
	/** Seconds since 1970. @default the clock */
	now?: (() => number) | undefined;
	/** What stands before the paths of the API. @default "/v1" */
	basePath?: string | undefined;
}

/** The dashboards-and-snippets part of the Akua API, in memory. */
export interface FakeAkua {
	/** Takes what `fetch` takes, answers as the API does. */
	fetch: typeof globalThis.fetch;
	/** The token that is accepted; empty where all are. */
	token: string;
	/** All requests so far, the oldest first. */
	requests: readonly FakeRequest[];
	/** The widgets of a dashboard, in its order. */
	widgets(dashboardId: string): SnippetWidget[];
	snippets(): Snippet[];
	dashboards(): Dashboard[];
	/** Adds a fault behind those that are there. */
	fail(fault: FakeFault): void;
	clearFaults(): void;
	/** What somebody else does meanwhile: adds, changes (with a new etag) or removes a widget. */
	addWidget(widget: FakeWidget): SnippetWidget;
	updateWidget(widgetId: string, patch: Partial<SnippetWidget>): SnippetWidget;
	removeWidget(widgetId: string): void;
	/** Called after each change. Returns the function that ends it. */
	subscribe(listener: () => void): () => void;
	snapshot(): FakeSnapshot;
	restore(snapshot: FakeSnapshot): void;
	/** Back to what it was made with; requests and faults are forgotten. */
	reset(): void;
}
