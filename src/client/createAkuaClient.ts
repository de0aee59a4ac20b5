import * as z from "zod/mini";
import { type Dashboard, dashboardSchema } from "../contract/dashboard.js";
import type { AkuaCall } from "../contract/endpoints.js";
import { type ExecutionResult, executionResultSchema } from "../contract/executionResult.js";
import { limits } from "../contract/limits.js";
import { type Page, pageSchema } from "../contract/page.js";
import { type Snippet, snippetSchema } from "../contract/snippet.js";
import {
	type CreateWidgetInput,
	createWidgetBodySchema,
	toCreateWidgetBody,
	type UpdateWidgetBody,
	updateWidgetBodySchema,
	type Widget,
	widgetSchema,
} from "../contract/widget.js";
import { type AkuaClientOptions, readConfig } from "./config.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";
import { createIdempotencyKey } from "./idempotencyKey.js";
import type { PathParameters } from "./path.js";
import { type CallOptions, type RequestParts, send } from "./send.js";
import { headerValue } from "./validate.js";

export interface PageOptions extends CallOptions {
	/** The `next_cursor` of the page before. @default the first page */
	cursor?: string | undefined;
	/** How many items a page holds at most, 1–100. @default 50, by the API */
	limit?: number | undefined;
}

export interface CreateOptions extends CallOptions {
	/** Names the intent, 1–64 visible ASCII characters: the same key never makes a second widget. @default a new one */
	idempotencyKey?: string | undefined;
	/**
	 * Whether an earlier call with this key may have been applied, that is, ended with the outcome `unknown`. Then no failure
	 * of this call says `not_applied`, since this call being refused proves nothing about the earlier one. @default false
	 */
	mayBeApplied?: boolean | undefined;
}

export interface VersionedOptions extends CallOptions {
	/** The `etag` last read. If the server has another version, the call fails with the code `conflict` and changes nothing. */
	etag: string;
}

/**
 * The dashboards-and-snippets part of the Akua API. Every failure is an {@link AkuaError}.
 *
 * The client keeps nothing between calls: an error's `outcome` is that of its call, and of the earlier ones that
 * `mayBeApplied` stands for. Two creates with the same key are two requests.
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
		/** `GET /dashboards/{id}`, its widgets included. */
		get(dashboardId: string, options?: CallOptions): Promise<Dashboard>;
	};
}

/**
 * Makes a client of the Akua API.
 *
 * @example
 * const akua = createAkuaClient({ token: process.env.AKUA_API_TOKEN }); // on a server
 * const akua = createAkuaClient({ baseUrl: "/api/akua" });              // in a browser, behind createAkuaProxy
 *
 * @throws {AkuaConfigError} where an option cannot be used, or a workspace token would be in a browser
 */
export function createAkuaClient(options: AkuaClientOptions = {}): AkuaClient {
	const config = readConfig(options);
	// Named one by one: callers may pass a widget for its etag, and its other fields are no options.
	const call = <Output>(
		name: AkuaCall,
		output: z.ZodMiniType<Output>,
		parameters: PathParameters,
		{ signal, onEvent }: CallOptions = {},
		request: RequestParts = {},
	) => send(config, { ...request, name, output, parameters, signal, onEvent });

	return {
		widgets: {
			async create(dashboardId, input, options = {}) {
				const { idempotencyKey = createIdempotencyKey(), mayBeApplied } = options;
				headerValue("idempotencyKey", idempotencyKey, limits.idempotencyKey);
				const body = () => checked(createWidgetBodySchema, toCreateWidgetBody(input));
				const request = { body, idempotencyKey, mayBeApplied };
				return call("createWidget", widgetSchema, { dashboardId }, options, request);
			},
			list: async (dashboardId, options) =>
				call("listWidgets", pageSchema(widgetSchema), { dashboardId }, options, pageRequest(options)),
			get: async (dashboardId, widgetId, options) =>
				call("getWidget", widgetSchema, { dashboardId, widgetId }, options),
			async update(dashboardId, widgetId, patch, options) {
				const request = { body: () => checked(updateWidgetBodySchema, patch), etag: options?.etag };
				return call("updateWidget", widgetSchema, { dashboardId, widgetId }, options, request);
			},
			async delete(dashboardId, widgetId, options) {
				await call("deleteWidget", z.unknown(), { dashboardId, widgetId }, options, { etag: options?.etag });
			},
		},
		snippets: {
			list: async (options) => call("listSnippets", pageSchema(snippetSchema), {}, options, pageRequest(options)),
			get: async (snippetId, options) => call("getSnippet", snippetSchema, { snippetId }, options),
			execute: async (snippetId, options) => call("executeSnippet", executionResultSchema, { snippetId }, options),
		},
		dashboards: {
			list: async (options) => call("listDashboards", pageSchema(dashboardSchema), {}, options, pageRequest(options)),
			get: async (dashboardId, options) => call("getDashboard", dashboardSchema, { dashboardId }, options),
		},
	};
}

function pageRequest({ cursor, limit }: PageOptions = {}): RequestParts {
	const { min, max } = limits.pageSize;
	if (limit !== undefined && !(Number.isInteger(limit) && limit >= min && limit <= max)) {
		throw new AkuaConfigError(`limit must be a whole number from ${min} to ${max}.`);
	}
	return { query: { cursor, limit } };
}

function checked<Output>(schema: z.ZodMiniType<Output>, input: unknown): Output {
	const parsed = schema.safeParse(input);
	if (parsed.success) return parsed.data;
	const fields = parsed.error.issues.map(({ path, code }) => `${path.join(".") || "body"} (${code})`);
	throw new AkuaConfigError(`The API does not accept this body: ${fields.join(", ")}.`);
}
