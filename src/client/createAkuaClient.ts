import type * as z from "zod/mini";
import { type Dashboard, parseDashboard } from "../contract/dashboard.js";
import type { AkuaCall } from "../contract/endpoints.js";
import { type ExecutionResult, parseExecutionResult } from "../contract/executionResult.js";
import { limits } from "../contract/limits.js";
import { type Page, pageOf } from "../contract/page.js";
import type { Parser } from "../contract/parser.js";
import { parseSnippet, type Snippet } from "../contract/snippet.js";
import {
	type CreateWidgetInput,
	createWidgetBodySchema,
	parseWidget,
	toCreateWidgetBody,
	type UpdateWidgetBody,
	updateWidgetBodySchema,
	type Widget,
} from "../contract/widget.js";
import { type AkuaClientOptions, readConfig } from "./config.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";
import { createIdempotencyKey } from "./idempotencyKey.js";
import { parseHeaderValue } from "./parseOptions.js";
import { type Call, type CallOptions, send } from "./send.js";

export interface PageOptions extends CallOptions {
	/** The `next_cursor` of the previous page. @default the first page */
	cursor?: string | undefined;
	/** The maximum number of items, 1–100. @default 50, set by the API */
	limit?: number | undefined;
}

export interface CreateOptions extends CallOptions {
	/** 1–64 visible ASCII characters. The same key never creates a second widget. @default a new one */
	idempotencyKey?: string | undefined;
	/**
	 * Set this if an earlier call with this key ended with the outcome `unknown`. No failure of this call is then
	 * `not_applied`, because its rejection proves nothing about the earlier call. @default false
	 */
	mayBeApplied?: boolean | undefined;
}

export interface VersionedOptions extends CallOptions {
	/** The `etag` last read. If the resource has changed since, the call fails with the code `conflict` and changes nothing. */
	etag: string;
}

/**
 * The dashboards and snippets of the Akua API. Every failure is an {@link AkuaError}.
 *
 * The client keeps no state between calls: the `outcome` of an error covers its own call, and earlier ones only with
 * `mayBeApplied`. Two creates with the same key are two requests.
 */
export interface AkuaClient {
	widgets: {
		/** `POST /dashboards/{id}/widgets`. Safe to repeat with the same `idempotencyKey`; retried with it. */
		create(dashboardId: string, body: CreateWidgetInput, options?: CreateOptions): Promise<Widget>;
		/** `GET /dashboards/{id}/widgets`: one page; see {@link paginate} for all. */
		list(dashboardId: string, options?: PageOptions): Promise<Page<Widget>>;
		/** `GET /dashboards/{id}/widgets/{wgt_id}` */
		get(dashboardId: string, widgetId: string, options?: CallOptions): Promise<Widget>;
		/** `PATCH /dashboards/{id}/widgets/{wgt_id}`. Never retried. */
		update(dashboardId: string, widgetId: string, patch: UpdateWidgetBody, options: VersionedOptions): Promise<Widget>;
		/** `DELETE /dashboards/{id}/widgets/{wgt_id}`. Never retried. */
		delete(dashboardId: string, widgetId: string, options: VersionedOptions): Promise<void>;
	};
	snippets: {
		/** `GET /snippets`: one page; see {@link paginate} for all. */
		list(options?: PageOptions): Promise<Page<Snippet>>;
		/** `GET /snippets/{id}` */
		get(snippetId: string, options?: CallOptions): Promise<Snippet>;
		/** `POST /snippets/{id}:execute`: runs the snippet, which may change things. Never retried. */
		execute(snippetId: string, options?: CallOptions): Promise<ExecutionResult>;
	};
	dashboards: {
		/** `GET /dashboards`: one page; see {@link paginate} for all. */
		list(options?: PageOptions): Promise<Page<Dashboard>>;
		/** `GET /dashboards/{id}`, including its widgets. */
		get(dashboardId: string, options?: CallOptions): Promise<Dashboard>;
	};
}

/**
 * Creates a client for the Akua API.
 *
 * @example
 * const akua = createAkuaClient({ token: process.env.AKUA_API_TOKEN }); // on a server
 * const akua = createAkuaClient({ baseUrl: "/api/akua" });              // in a browser, behind createAkuaProxy
 *
 * @throws {AkuaConfigError} if an option is not valid, or if a workspace token is used in a browser
 */
export function createAkuaClient(options: AkuaClientOptions = {}): AkuaClient {
	const config = readConfig(options);
	// Picks the known options: callers may pass a widget for its etag, with fields that are not options.
	const call = <Output>(
		name: AkuaCall,
		parse: Parser<Output>,
		parts: Call<Output>["parts"],
		{ signal, onEvent }: CallOptions = {},
		more: Pick<Call<Output>, "expected" | "idempotencyKey" | "mayBeApplied"> = {},
	) => send(config, { name, parse, parts, signal, onEvent, ...more });

	return {
		widgets: {
			async create(dashboardId, input, options = {}) {
				const { idempotencyKey = createIdempotencyKey(), mayBeApplied } = options;
				parseHeaderValue("idempotencyKey", idempotencyKey, limits.idempotencyKey);
				const body = toCreateWidgetBody(input);
				const parts = () => ({ parameters: { dashboardId }, body: validate(createWidgetBodySchema, body) });
				const expected = { dashboard_id: dashboardId, snippet_id: body.snippet_id };
				return call("createWidget", parseWidget, parts, options, { expected, idempotencyKey, mayBeApplied });
			},
			list: async (dashboardId, options) =>
				call("listWidgets", pageOf(parseWidget), () => ({ parameters: { dashboardId }, ...toQuery(options) }), options),
			get: async (dashboardId, widgetId, options) =>
				call("getWidget", parseWidget, () => ({ parameters: { dashboardId, widgetId } }), options),
			async update(dashboardId, widgetId, patch, options) {
				const body = () => validate(updateWidgetBodySchema, patch);
				const parts = () => ({ parameters: { dashboardId, widgetId }, body: body(), etag: options?.etag });
				const expected = { id: widgetId, dashboard_id: dashboardId };
				return call("updateWidget", parseWidget, parts, options, { expected });
			},
			async delete(dashboardId, widgetId, options) {
				const parts = () => ({ parameters: { dashboardId, widgetId }, etag: options?.etag });
				await call("deleteWidget", parseNothing, parts, options);
			},
		},
		snippets: {
			list: async (options) =>
				call("listSnippets", pageOf(parseSnippet), () => ({ parameters: {}, ...toQuery(options) }), options),
			get: async (snippetId, options) =>
				call("getSnippet", parseSnippet, () => ({ parameters: { snippetId } }), options),
			execute: async (snippetId, options) =>
				call("executeSnippet", parseExecutionResult, () => ({ parameters: { snippetId } }), options),
		},
		dashboards: {
			list: async (options) =>
				call("listDashboards", pageOf(parseDashboard), () => ({ parameters: {}, ...toQuery(options) }), options),
			get: async (dashboardId, options) =>
				call("getDashboard", parseDashboard, () => ({ parameters: { dashboardId } }), options),
		},
	};
}

/** The API does not promise a body for a delete. */
const parseNothing: Parser<void> = () => ({ success: true, value: undefined, skipped: [] });

function toQuery({ cursor, limit }: PageOptions = {}) {
	const { min, max } = limits.pageSize;
	if (limit !== undefined && !(Number.isInteger(limit) && limit >= min && limit <= max)) {
		throw new AkuaConfigError(`limit must be a whole number from ${min} to ${max}.`);
	}
	return { query: { cursor, limit } };
}

function validate<Output>(schema: z.ZodMiniType<Output>, input: unknown): Output {
	const parsed = schema.safeParse(input);
	if (parsed.success) return parsed.data;
	const fields = parsed.error.issues.map(({ path, code }) => `${path.join(".") || "body"} (${code})`);
	throw new AkuaConfigError(`The API does not accept this body: ${fields.join(", ")}.`);
}
