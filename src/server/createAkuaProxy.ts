import { AkuaConfigError } from "../client/errors/AkuaConfigError.js";
import { parseHeaderValue, parseNumberOption, parseToken } from "../client/parseOptions.js";
import { redactError } from "../client/redact.js";
import { type AkuaCall, apiBaseUrl } from "../contract/endpoints.js";
import { headerNames } from "../contract/headers.js";
import { limits } from "../contract/limits.js";
import { errorAnswer } from "./errorAnswer.js";
import { forward } from "./forward.js";
import { inTime } from "./inTime.js";
import { isSameOrigin } from "./isSameOrigin.js";
import { matchCall } from "./matchCall.js";
import { readLimitedBody } from "./readLimitedBody.js";

/** Settings of {@link createAkuaProxy}. */
export interface AkuaProxyOptions {
	/** The token that is added on the server, or a function that gives it. */
	token: string | (() => string | Promise<string>);
	/**
	 * Whether the sender of a request may make it: look at your own session. A `Response` is sent as it is. The body is
	 * read afterwards: look at a `request.clone()`.
	 */
	authorize: (request: Request) => boolean | Response | Promise<boolean | Response>;
	/** The path that the proxy is mounted at, such as `/api/akua`. */
	basePath: string;
	/** The workspace that a broad token acts on: sent as `akua-context`. */
	context?: string | undefined;
	/** The calls to let through. @default all that this library makes */
	allow?: readonly AkuaCall[] | undefined;
	/** Other origins of your own whose pages may write, such as `https://app.example.com`. @default none */
	allowedOrigins?: readonly string[] | undefined;
	/** Where the API is. @default "https://api.akua.dev/v1" */
	baseUrl?: string | undefined;
	/** What asks the API. @default globalThis.fetch, looked up at each request */
	fetch?: typeof globalThis.fetch | undefined;
	/**
	 * How long the API may take until the end of its answer, in milliseconds; as long may `authorize` and `token` take
	 * together before it. @default 30000
	 */
	timeoutMs?: number | undefined;
	/** How large a request may be, in bytes. @default 65536 */
	maxBodyBytes?: number | undefined;
	/**
	 * Called with what an answer of 500 or 502 does not say: what `authorize` or `token` threw, a token that cannot be
	 * sent, why the API could not be reached. Akua's tokens are taken out of it; the rest of what was thrown is as you wrote
	 * it. @default console.error
	 */
	onError?: ((error: Error) => void) | undefined;
}

/**
 * Makes a handler that keeps the token on your server: it lets through the calls that this library makes, and no
 * others, and adds the token to them. Works wherever a handler takes a `Request` and gives a `Response`.
 *
 * @example
 * export const POST = createAkuaProxy({
 *   basePath: "/api/akua",
 *   token: () => process.env.AKUA_API_TOKEN ?? "",
 *   authorize: async (request) => (await readSession(request)) !== null,
 * });
 *
 * @throws {AkuaConfigError} where an option is missing or cannot be used
 */
export function createAkuaProxy(options: AkuaProxyOptions): (request: Request) => Promise<Response> {
	const { token, authorize, context, allow, allowedOrigins = [], baseUrl = apiBaseUrl } = options;
	if (typeof authorize !== "function") {
		throw new AkuaConfigError("createAkuaProxy needs authorize: without it, anybody could act with your token.");
	}
	if (!/^\/[^?#]*$/.test(options.basePath)) throw new AkuaConfigError("basePath must be a path such as /api/akua.");
	if (typeof token !== "function") parseToken(token);
	const basePath = options.basePath.replace(/\/+$/, "");
	const added: Record<string, string> = {};
	if (context !== undefined) added[headerNames.context] = parseHeaderValue("context", context, limits.akuaContext);
	const timeoutMs = parseNumberOption("timeoutMs", options.timeoutMs, { min: 1, fallback: 30_000 });
	const maxBodyBytes = parseNumberOption("maxBodyBytes", options.maxBodyBytes, { min: 1, fallback: 64 * 1024 });
	const report = (error: unknown, token?: string) => {
		const safe = redactError(error, token) ?? new Error("Something was thrown that is no error.");
		try {
			if (options.onError) options.onError(safe);
			else console.error("createAkuaProxy:", safe);
		} catch {
			// The answer does not depend on the host's log.
		}
	};

	/** The token to add to a request, or what is answered in its place. */
	const prepare = async (request: Request): Promise<string | Response> => {
		try {
			const verdict = await authorize(request);
			if (verdict instanceof Response) return verdict;
			if (verdict !== true) return errorAnswer(403);
			return parseToken(typeof token === "function" ? await token() : token);
		} catch (error) {
			// Their words may hold what only the server should know.
			report(error, typeof token === "string" ? token : undefined);
			return errorAnswer(500);
		}
	};

	return async (request) => {
		const path = pathOf(request.url);
		if (!path.startsWith(`${basePath}/`)) return errorAnswer(404);
		const match = matchCall(request.method, path.slice(basePath.length), allow);
		if ("status" in match) return errorAnswer(match.status, "allow" in match ? { allow: match.allow } : {});
		const writes = request.method !== "GET";
		if (writes && !isSameOrigin(request, allowedOrigins)) return errorAnswer(403);

		const bearer = await inTime(prepare(request), timeoutMs);
		if (typeof bearer !== "string") return bearer ?? errorAnswer(503);

		let body: string | undefined;
		if (writes) {
			try {
				body = await readLimitedBody(request, maxBodyBytes);
			} catch {
				// It broke off, or authorize has read it without making a clone.
				return errorAnswer(400);
			}
			if (body === undefined) return errorAnswer(413);
			// A form of another site can send text, but not JSON, without asking first.
			if (body && !/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) return errorAnswer(415);
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

/** The path as it was sent. `URL` has resolved `..` and `\` by then, so what is left of them is refused later. */
function pathOf(url: string): string {
	return new URL(url).pathname;
}

/** Only what pages a list. */
function queryOf(url: string): string {
	const query = new URLSearchParams();
	for (const name of ["cursor", "limit"]) {
		const value = new URL(url).searchParams.get(name);
		if (value !== null) query.set(name, value);
	}
	return query.size > 0 ? `?${query}` : "";
}
