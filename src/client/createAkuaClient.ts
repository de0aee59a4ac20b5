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
import type { AkuaEvent, AkuaEventListener } from "./events.js";
import { createIdempotencyKey } from "./idempotencyKey.js";
import type { PathParameters } from "./path.js";
import { type Call, send } from "./send.js";
import { singleFlight } from "./singleFlight.js";
import { headerValue } from "./validate.js";

export interface CallOptions {
	/** Ends the call with an {@link AkuaAbortError}. */
	signal?: AbortSignal | undefined;
}

export interface PageOptions extends CallOptions {
	/** The `next_cursor` of the page before. @default the first page */
	cursor?: string | undefined;
	/** How many items a page holds at most, 1–100. @default 50, by the API */
	limit?: number | undefined;
}

export interface CreateOptions extends CallOptions {
	/** Names the intent, 1–64 visible ASCII characters: the same key never makes a second widget. @default a new one */
	idempotencyKey?: string | undefined;
}

export interface VersionedOptions extends CallOptions {
	/** The `etag` last read. If the server has another version, the call fails with the code `conflict` and changes nothing. */
	etag: string;
}

/** The dashboards-and-snippets part of the Akua API. Every failure is an {@link AkuaError}. */
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
	/** Calls a listener with the same events as `onEvent`, until the function that it returns is called. */
	subscribe(listener: AkuaEventListener): () => void;
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
	const listeners = new Set<AkuaEventListener>();
	const emit = (event: AkuaEvent) => {
		for (const listener of [options.onEvent, ...listeners]) {
			try {
				listener?.(event);
			} catch (error) {
				// A listener's own failure must not change what becomes of the call.
				console.error("An Akua event listener failed.", error);
			}
		}
	};
	const config = readConfig(options, emit);
	const join = singleFlight<Widget>();
	const call = <Output>(
		name: AkuaCall,
		output: z.ZodMiniType<Output>,
		parameters: PathParameters,
		details?: Omit<Call<Output>, "name" | "output" | "parameters">,
	) => send(config, { ...details, name, output, parameters });

	const page = ({ cursor, limit, signal }: PageOptions = {}) => {
		const { min, max } = limits.pageSize;
		if (limit !== undefined && !(Number.isInteger(limit) && limit >= min && limit <= max)) {
			throw new AkuaConfigError(`limit must be a whole number from ${min} to ${max}.`);
		}
		return { query: { cursor, limit }, signal };
	};

	return {
		widgets: {
			async create(dashboardId, input, { idempotencyKey = createIdempotencyKey(), signal } = {}) {
				const body = checked(createWidgetBodySchema, toCreateWidgetBody(input));
				headerValue("idempotencyKey", idempotencyKey, limits.idempotencyKey);
				return join([idempotencyKey, dashboardId, body], signal, (signal, maybeApplied) =>
					call("createWidget", widgetSchema, { dashboardId }, { body, idempotencyKey, maybeApplied, signal }),
				);
			},
			list: async (dashboardId, options) =>
				call("listWidgets", pageSchema(widgetSchema), { dashboardId }, page(options)),
			get: async (dashboardId, widgetId, options) =>
				call("getWidget", widgetSchema, { dashboardId, widgetId }, options),
			update: async (dashboardId, widgetId, patch, options) =>
				call(
					"updateWidget",
					widgetSchema,
					{ dashboardId, widgetId },
					{ ...options, body: checked(updateWidgetBodySchema, patch) },
				),
			async delete(dashboardId, widgetId, options) {
				await call("deleteWidget", z.unknown(), { dashboardId, widgetId }, options);
			},
		},
		snippets: {
			list: async (options) => call("listSnippets", pageSchema(snippetSchema), {}, page(options)),
			get: async (snippetId, options) => call("getSnippet", snippetSchema, { snippetId }, options),
			execute: async (snippetId, options) => call("executeSnippet", executionResultSchema, { snippetId }, options),
		},
		dashboards: {
			list: async (options) => call("listDashboards", pageSchema(dashboardSchema), {}, page(options)),
			get: async (dashboardId, options) => call("getDashboard", dashboardSchema, { dashboardId }, options),
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

function checked<Output>(schema: z.ZodMiniType<Output>, input: unknown): Output {
	const parsed = schema.safeParse(input);
	if (parsed.success) return parsed.data;
	const fields = parsed.error.issues.map(({ path, code }) => `${path.join(".") || "body"} (${code})`);
	throw new AkuaConfigError(`The API does not accept this body: ${fields.join(", ")}.`);
}
