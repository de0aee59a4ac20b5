import { headerNames, replayHeaders } from "../contract/headers.js";
import { keyedCreate } from "./keyedCreate.js";
import { toPage } from "./page.js";
import { httpError } from "./responses.js";
import type { Route } from "./router.js";
import { seedResults } from "./seedResults.js";
import type { Store } from "./store.js";
import type { FakeReply, FakeRequest } from "./types.js";
import { createBody, header, updateBody } from "./validate.js";

/** Handles a request synchronously, so that no other request can see it half done. */
export function handle(
	store: Store,
	{ call, parameters }: Route,
	{ headers, query, body }: FakeRequest,
	results: Record<string, unknown> | undefined,
): FakeReply & { replayed?: boolean } {
	const { dashboardId = "", widgetId = "", snippetId = "" } = parameters;
	header(headers, headerNames.context);

	switch (call) {
		case "listDashboards":
			return { status: 200, body: toPage(store.dashboards(), query) };
		case "getDashboard":
			return { status: 200, body: dashboard() };
		case "listWidgets":
			dashboard();
			return { status: 200, body: toPage(store.widgetsOf(dashboardId), query) };
		case "createWidget": {
			const key = header(headers, headerNames.idempotencyKey);
			dashboard();
			const input = createBody(body);
			if (!store.snippet(input.snippet_id)) throw httpError(422, "Snippet not found", { path: ["body", "snippet_id"] });
			const { widget: created, replayed } = keyedCreate(store, dashboardId, input, key);
			return { status: 201, body: created, headers: replayed ? { [replayHeaders[0]]: "true" } : {}, replayed };
		}
		case "getWidget":
			return { status: 200, body: widget() };
		case "updateWidget": {
			const patch = updateBody(body);
			matchEtag();
			return { status: 200, body: store.update(widgetId, patch as Parameters<Store["update"]>[1]) };
		}
		case "deleteWidget":
			matchEtag();
			store.remove(widgetId);
			return { status: 204 };
		case "listSnippets":
			return { status: 200, body: toPage(store.snippets(), query) };
		case "getSnippet":
			return { status: 200, body: snippet() };
		case "executeSnippet":
			snippet();
			return { status: 200, body: execute() };
	}

	function dashboard() {
		const found = store.dashboard(dashboardId);
		if (!found) throw httpError(404, "Dashboard not found");
		return found;
	}
	function widget() {
		const found = store.widget(widgetId);
		if (found?.dashboard_id !== dashboardId) throw httpError(404, "Widget not found");
		return found;
	}
	function snippet() {
		const found = store.snippet(snippetId);
		if (!found) throw httpError(404, "Snippet not found");
		return found;
	}
	function matchEtag() {
		const given = header(headers, headerNames.ifMatch);
		const { etag } = widget();
		if (given !== etag) {
			throw httpError(409, "ABORTED: the widget was changed since it was read", { metadata: { current_etag: etag } });
		}
	}
	function execute() {
		const stats = { cpu_time_ms: 3, wall_time_ms: 12, heap_used_bytes: 262_144 };
		const given = { ...seedResults, ...results }[snippetId];
		try {
			const result: unknown = typeof given === "function" ? given() : given;
			return { ...(result === undefined ? {} : { result }), stats };
		} catch (error) {
			return { error: error instanceof Error ? error.message : String(error), stats };
		}
	}
}
