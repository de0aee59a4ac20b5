export type { AkuaClientOptions } from "../client/config.js";
export {
	type AkuaClient,
	type CreateOptions,
	createAkuaClient,
	type PageOptions,
	type VersionedOptions,
} from "../client/createAkuaClient.js";
export { AkuaAbortError } from "../client/errors/AkuaAbortError.js";
export { AkuaApiError, isAkuaApiError } from "../client/errors/AkuaApiError.js";
export { AkuaConfigError } from "../client/errors/AkuaConfigError.js";
export { AkuaConnectionError } from "../client/errors/AkuaConnectionError.js";
export { AkuaError, type AkuaErrorCode, type AkuaOutcome, isAkuaError } from "../client/errors/AkuaError.js";
export { AkuaResponseError } from "../client/errors/AkuaResponseError.js";
export { AkuaTimeoutError } from "../client/errors/AkuaTimeoutError.js";
export type { AkuaEvent, AkuaEventListener } from "../client/events.js";
export { createIdempotencyKey } from "../client/idempotencyKey.js";
export { collect, paginate } from "../client/paginate.js";
export type { CallOptions } from "../client/send.js";
export type { Dashboard } from "../contract/dashboard.js";
export type { AkuaCall } from "../contract/endpoints.js";
export type { AkuaIssue } from "../contract/errorBody.js";
export type { ExecutionResult } from "../contract/executionResult.js";
export type { OpenEnum, OpenNumber } from "../contract/fields.js";
export { colSpans, displayTypes, limits } from "../contract/limits.js";
export type { Page } from "../contract/page.js";
export type { Snippet } from "../contract/snippet.js";
export {
	type ColSpan,
	type CreateWidgetBody,
	type CreateWidgetInput,
	type DisplayType,
	isSnippetWidget,
	type SnippetWidget,
	toCreateWidgetBody,
	type UpdateWidgetBody,
	type Widget,
} from "../contract/widget.js";
export { akuaKeys } from "../query/akuaKeys.js";
export { type CreateWidgetMutationOptions, createWidgetOptions } from "../query/createWidgetOptions.js";
export { type DeleteWidgetMutationOptions, deleteWidgetOptions } from "../query/deleteWidgetOptions.js";
export type { CreateWidgetVariables, DeleteWidgetVariables } from "../query/intents/variables.js";
export { type PersistAkuaMutationsOptions, persistAkuaMutations } from "../query/persistAkuaMutations.js";
export { registerAkuaMutations } from "../query/registerAkuaMutations.js";
export { type SnippetResultQueryOptions, snippetResultOptions } from "../query/snippetResultOptions.js";
export { type SnippetsQueryOptions, snippetsOptions } from "../query/snippetsOptions.js";
export { type WidgetsQueryOptions, widgetsOptions } from "../query/widgetsOptions.js";
