import { AkuaConfigError } from "../client/errors/AkuaConfigError.js";
import { parseHeaderValue, parseNumberOption, parseToken } from "../client/parseOptions.js";
import { redactError } from "../client/redact.js";
import { type AkuaCall, apiBaseUrl } from "../contract/endpoints.js";
import { headerNames } from "../contract/headers.js";
import { limits } from "../contract/limits.js";
import { errorResponse } from "./errorResponse.js";
import { forward } from "./forward.js";
import { isSameOrigin } from "./isSameOrigin.js";
import { matchCall } from "./matchCall.js";
import { readLimitedBody } from "./readLimitedBody.js";
import { withTimeout } from "./withTimeout.js";

/** Settings of {@link createAkuaProxy}. */
export interface AkuaProxyOptions {
	/** The token that the proxy adds, or a function that returns it. */
	token: string | (() => string | Promise<string>);
	/**
	 * Decides whether a request is allowed: check your own session. A `Response` is returned as it is. The proxy reads
	 * the body afterwards, so use a `request.clone()` to read it.
	 */
	authorize: (request: Request) => boolean | Response | Promise<boolean | Response>;
	/** The path where the proxy is mounted, such as `/api/akua`. */
	basePath: string;
	/** The workspace to act on, for a token that reaches several: sent as `akua-context`. */
	context?: string | undefined;
	/** The calls to forward. @default every call that this library makes */
	allow?: readonly AkuaCall[] | undefined;
	/** Your other origins whose pages may write, such as `https://app.example.com`. @default none */
	allowedOrigins?: readonly string[] | undefined;
	/** The address of the API. @default "https://api.akua.dev/v1" */
	baseUrl?: string | undefined;
	/** The function that sends requests to the API. @default globalThis.fetch, looked up at each request */
	fetch?: typeof globalThis.fetch | undefined;
	/**
	 * The time limit for the API's whole response, in milliseconds. `authorize` and `token` together have the same limit
	 * of their own. @default 30000
	 */
	timeoutMs?: number | undefined;
	/** The maximum size of a request, in bytes. @default 65536 */
	maxBodyBytes?: number | undefined;
	/**
	 * Called with the details that a 500 or 502 does not reveal: an exception of `authorize` or `token`, an invalid
	 * token, the reason why the API could not be reached. Akua's tokens are redacted; the rest of your own exceptions is
	 * unchanged.
	 * @default console.error
	 */
	onError?: ((error: Error) => void) | undefined;
}

/**
 * Creates a handler that keeps the token on your server: it forwards only the calls that this library makes, and adds
 * the token to them. Works wherever a handler takes a `Request` and returns a `Response`.
 *
 * @example
 * export const POST = createAkuaProxy({
 *   basePath: "/api/akua",
 *   token: () => process.env.AKUA_API_TOKEN ?? "",
 *   authorize: async (request) => (await readSession(request)) !== null,
 * });
 *
 * @throws {AkuaConfigError} if an option is missing or invalid
 */
export function createAkuaProxy(options: AkuaProxyOptions): (request: Request) => Promise<Response> {
	const { token, authorize, context, allow, allowedOrigins = [], baseUrl = apiBaseUrl } = options;
	if (typeof authorize !== "function") {
		throw new AkuaConfigError("createAkuaProxy needs authorize: without it, anybody could act with your token.");
	}
	if (!/^\/[^?#]*$/.test(options.basePath)) throw new AkuaConfigError("basePath must be a path such as /api/akua.");
	if (typeof token !== "function") parsePresentToken(token);
	const basePath = options.basePath.replace(/\/+$/, "");
	const added: Record<string, string> = {};
	if (context !== undefined) added[headerNames.context] = parseHeaderValue("context", context, limits.akuaContext);
	const timeoutMs = parseNumberOption("timeoutMs", options.timeoutMs, { min: 1, fallback: 30_000 });
	const maxBodyBytes = parseNumberOption("maxBodyBytes", options.maxBodyBytes, { min: 1, fallback: 64 * 1024 });
	const report = (error: unknown, token?: string) => {
		const safe = redactError(error, token) ?? new Error("Something that is not an Error was thrown.");
		try {
			if (options.onError) options.onError(safe);
			else console.error("createAkuaProxy:", safe);
		} catch {
			// A failing log of the host must not affect the response.
		}
	};

	/** The token for a request, or an error response. */
	const readToken = async (request: Request): Promise<string | Response> => {
		try {
			const allowed = await authorize(request);
			if (allowed instanceof Response) return allowed;
			if (allowed !== true) return errorResponse(403);
			return parsePresentToken(typeof token === "function" ? await token() : token);
		} catch (error) {
			// The message may contain secrets of the server.
			report(error, typeof token === "string" ? token : undefined);
			return errorResponse(500);
		}
	};

	return async (request) => {
		// `URL` resolves `..` and `\`. `matchCall` rejects ids that still contain them in encoded form.
		const path = new URL(request.url).pathname;
		if (!path.startsWith(`${basePath}/`)) return errorResponse(404);
		const match = matchCall(request.method, path.slice(basePath.length), allow);
		if ("status" in match) return errorResponse(match.status, "allow" in match ? { allow: match.allow } : {});
		const isWrite = request.method !== "GET";
		if (isWrite && !isSameOrigin(request, allowedOrigins)) return errorResponse(403);

		const bearer = await withTimeout(readToken(request), timeoutMs);
		if (typeof bearer !== "string") return bearer ?? errorResponse(503);

		let body: string | undefined;
		if (isWrite) {
			try {
				body = await readLimitedBody(request, maxBodyBytes);
			} catch {
				// The body was cut off, or `authorize` read it without a clone.
				return errorResponse(400);
			}
			if (body === undefined) return errorResponse(413);
			// A form on another site can send text without a preflight, but not JSON.
			if (body && !/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) return errorResponse(415);
		}
		return forward({
			fetch: (input, init) => (options.fetch ?? globalThis.fetch)(input, init),
			url: baseUrl.replace(/\/+$/, "") + match.path + queryOf(request.url),
			request,
			body,
			token: bearer,
			added,
			timeoutMs,
			report: (error) => report(error, bearer),
		});
	};
}

/** The pagination parameters, and no others. */
function queryOf(url: string): string {
	const query = new URLSearchParams();
	for (const name of ["cursor", "limit"]) {
		const value = new URL(url).searchParams.get(name);
		if (value !== null) query.set(name, value);
	}
	const search = String(query);
	return search && `?${search}`;
}

/** Names the likely cause of an empty token: an environment variable that is not set. */
function parsePresentToken(value: unknown): string {
	if (value === "" || value === undefined) {
		throw new AkuaConfigError("There is no token: is AKUA_API_TOKEN, or your own variable for it, set?");
	}
	return parseToken(value);
}
