import { AkuaConfigError } from "../client/errors/AkuaConfigError.js";
import { parseHeaderValue, parseNumberOption, parseToken } from "../client/parseOptions.js";
import { type AkuaCall, apiBaseUrl } from "../contract/endpoints.js";
import { limits } from "../contract/limits.js";
import { type AkuaCallGroup, allCalls, callNames, toCalls } from "./callGroups.js";
import type { AkuaProxyCall } from "./matchCall.js";

/** Somebody whom `authorize` knows. */
export interface AkuaSubject {
	/** An id of the person that never changes. Idempotency keys belong to it, and `onCall` is told it. */
	readonly subject: string;
	/** Sent instead of forwarding the request, such as a 429 with `Retry-After`. */
	readonly response?: Response | undefined;
}

/** What `authorize` decides. A `Response` is returned as it is. */
export type AkuaAuthorization = boolean | Response | AkuaSubject;

/** One request, for an audit trail. It never holds a credential or a body. */
export interface AkuaProxyEvent extends AkuaProxyCall {
	/** Who asked, if `authorize` said so. */
	readonly subject: string | undefined;
	/** The status of the response. */
	readonly status: number;
	/** Whether the request was sent to Akua. */
	readonly forwarded: boolean;
	/** Until the status was known. */
	readonly durationMs: number;
}

/** Settings of {@link createAkuaProxy}. */
export interface AkuaProxyOptions {
	/** The token that the proxy adds, or a function that returns it. */
	token: string | (() => string | Promise<string>);
	/**
	 * Decides whether a request is allowed: check your own session, and what is asked for. Return `{ subject }` with the
	 * user's id to keep people's idempotency keys apart. A `Response`, alone or next to the subject, is sent as it is.
	 * The proxy reads the body afterwards, so use a `request.clone()` to read it.
	 */
	authorize: (request: Request, asked: AkuaProxyCall) => AkuaAuthorization | Promise<AkuaAuthorization>;
	/** The path where the proxy is mounted, such as `/api/akua`. */
	basePath: string;
	/** The workspace to act on, for a token that reaches several: sent as `akua-context`. */
	context?: string | undefined;
	/**
	 * The calls to forward: `"read"`, `"add"` (a widget), `"run"` (a snippet), `"edit"` (add, change and remove widgets),
	 * single calls such as `"deleteWidget"`, or a list of these. Each group includes `"read"`.
	 * @default every call that this library makes
	 */
	allow?: AkuaCallGroup | AkuaCall | readonly (AkuaCallGroup | AkuaCall)[] | undefined;
	/** Your other origins whose pages may use the proxy, such as `https://app.example.com`. @default none */
	allowedOrigins?: readonly string[] | undefined;
	/** The address of the API. @default "https://api.akua.dev/v1" */
	baseUrl?: string | undefined;
	/** The function that sends requests to the API. @default globalThis.fetch, looked up at each request */
	fetch?: typeof globalThis.fetch | undefined;
	/**
	 * The time limit, in milliseconds, of each step: `authorize` and `token` together, the request's body, and the API's
	 * whole response. @default 30000
	 */
	timeoutMs?: number | undefined;
	/** The maximum size of a request, in bytes. @default 65536 */
	maxBodyBytes?: number | undefined;
	/** Called after each request for one of the API's calls, also if it was refused. */
	onCall?: ((event: AkuaProxyEvent) => void) | undefined;
	/**
	 * Called with the details that a response does not reveal: an exception of `authorize` or `token`, an invalid token,
	 * the reason why the API could not be reached. Akua's tokens are redacted; the rest of your own exceptions is
	 * unchanged.
	 * @default console.error
	 */
	onError?: ((error: Error) => void) | undefined;
}

const optionNames: readonly string[] = [
	"token",
	"authorize",
	"basePath",
	"context",
	"allow",
	"allowedOrigins",
	"baseUrl",
	"fetch",
	"timeoutMs",
	"maxBodyBytes",
	"onCall",
	"onError",
] satisfies (keyof AkuaProxyOptions)[];

/** Validates the options when the proxy is created. A mistake here could allow more than was meant. */
export function readOptions(options: AkuaProxyOptions) {
	for (const name of Object.keys(options)) {
		// A misspelt `allow` would otherwise allow everything.
		check(optionNames.includes(name), `createAkuaProxy has no option ${name}: it has ${optionNames.join(", ")}.`);
	}
	const { token, authorize, basePath, context, allow, allowedOrigins = [], baseUrl = apiBaseUrl } = options;
	check(
		typeof authorize === "function",
		"createAkuaProxy needs authorize: without it, anybody could act with your token.",
	);
	check(
		isPath(basePath),
		"basePath must be the path where the proxy is mounted, such as /api/akua, as it stands in an address.",
	);
	check(isHttpUrl(baseUrl), "baseUrl must be an http(s) address, without a user name, a query or a fragment.");
	check(
		Array.isArray(allowedOrigins) && allowedOrigins.every(isOrigin),
		"allowedOrigins must be a list of origins such as https://app.example.com, without a path.",
	);
	for (const name of ["fetch", "onCall", "onError"] as const) {
		const value: unknown = options[name];
		check(value === undefined || typeof value === "function", `${name} must be a function.`);
	}
	const calls = allow === undefined ? allCalls : toCalls([allow].flat());
	if (!calls) throw new AkuaConfigError(`allow must name one or more of ${callNames.join(", ")}.`);
	if (typeof token !== "function") parsePresentToken(token);
	return {
		token,
		authorize,
		basePath: basePath.replace(/\/+$/, ""),
		context: context === undefined ? undefined : parseHeaderValue("context", context, limits.akuaContext),
		calls,
		allowedOrigins: [...allowedOrigins],
		baseUrl: baseUrl.replace(/\/+$/, ""),
		timeoutMs: parseNumberOption("timeoutMs", options.timeoutMs, { min: 1, fallback: 30_000 }),
		maxBodyBytes: parseNumberOption("maxBodyBytes", options.maxBodyBytes, { min: 1, fallback: 64 * 1024 }),
	};
}

function check(isValid: boolean, problem: string): void {
	if (!isValid) throw new AkuaConfigError(problem);
}

function isPath(path: unknown): boolean {
	return typeof path === "string" && /^\/(?!\/)/.test(path) && parseUrl(`http://host${path}`)?.pathname === path;
}

function isHttpUrl(address: unknown): boolean {
	const url = typeof address === "string" ? parseUrl(address) : undefined;
	return (
		url !== undefined &&
		/^https?:$/.test(url.protocol) &&
		!(url.username || url.password || url.search || url.hash) &&
		// What is parsed must be what is sent: `https:api.akua.dev` and line breaks are repaired by `URL`.
		/^https?:\/\/[^\s\\?#@]+$/i.test(String(address))
	);
}

function isOrigin(origin: unknown): boolean {
	return isHttpUrl(origin) && parseUrl(String(origin))?.origin === origin && !String(origin).includes("*");
}

function parseUrl(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}

/** Names the likely cause of an empty token: an environment variable that is not set. */
export function parsePresentToken(value: unknown): string {
	if (value === undefined || (typeof value === "string" && value.trim() === "")) {
		throw new AkuaConfigError("No token: is AKUA_API_TOKEN set?");
	}
	return parseToken(value);
}
