import { AkuaConfigError } from "../client/errors/AkuaConfigError.js";
import { isNetworkFailure } from "../client/networkFailure.js";
import { errorCode, redactError } from "../client/redact.js";
import { headerNames } from "../contract/headers.js";
import { bindKey } from "./bindKey.js";
import { startDeadline } from "./deadline.js";
import { errorResponse } from "./errorResponse.js";
import { forward } from "./forward.js";
import { hiderOf } from "./hideToken.js";
import { isSameOrigin } from "./isSameOrigin.js";
import { type AkuaProxyCall, matchCall } from "./matchCall.js";
import { type AkuaProxyEvent, type AkuaProxyOptions, parsePresentToken, readOptions } from "./options.js";
import { readHead } from "./readHead.js";
import { readRequestBody } from "./readRequestBody.js";

/** A handler that says where it is mounted. */
export type AkuaProxy = ((request: Request) => Promise<Response>) & { readonly basePath: string };

/** What a request's event will say. */
interface Log {
	subject: string | undefined;
	forwarded: boolean;
}

/**
 * Creates a handler that keeps the token on your server: it forwards only the calls that this library makes, and adds
 * the token to them. Works wherever a handler takes a `Request` and returns a `Response`.
 *
 * @example
 * export const POST = createAkuaProxy({
 *   basePath: "/api/akua",
 *   token: () => process.env.AKUA_API_TOKEN ?? "",
 *   authorize: async (request) => {
 *     const session = await readSession(request);
 *     return session !== null && { subject: session.userId };
 *   },
 * });
 *
 * @throws {AkuaConfigError} if an option is missing, invalid or not known
 */
export function createAkuaProxy(options: AkuaProxyOptions): AkuaProxy {
	const { token, authorize, basePath, context, calls, allowedOrigins, baseUrl, timeoutMs, maxBodyBytes } =
		readOptions(options);

	const report = (error: unknown, secret?: string) => {
		const told = error instanceof AkuaConfigError ? new Error(error.problem) : error;
		const safe = redactError(told, secret) ?? new Error("Something that is not an Error was thrown.");
		try {
			if (options.onError) options.onError(safe);
			else console.error("createAkuaProxy:", safe);
		} catch {
			// A failing log of the host must not affect the response.
		}
	};

	const tell = (event: AkuaProxyEvent) => {
		const fail = (error: unknown) => report(error);
		try {
			const returned: unknown = options.onCall?.(event);
			if (returned instanceof Promise) returned.catch(fail);
		} catch (error) {
			fail(error);
		}
	};

	/** The token for a request, or the response that refuses it. */
	const prepare = async (request: Request, asked: AkuaProxyCall, log: Log): Promise<string | Response> => {
		const decided: unknown = await authorize(request, asked);
		if (decided instanceof Response) return decided;
		if (typeof decided === "object" && decided !== null) {
			const { subject, response }: { subject?: unknown; response?: unknown } = decided;
			if (typeof subject !== "string" || subject === "" || !(response === undefined || response instanceof Response)) {
				report(new AkuaConfigError("authorize must return a subject that is a text, and a Response or none."));
				return errorResponse(403);
			}
			log.subject = subject;
			if (response) return response;
		} else if (decided !== true) {
			return errorResponse(403);
		}
		return parsePresentToken(typeof token === "function" ? await token() : token);
	};

	/** Why a request could not be prepared. The message of a foreign exception may contain secrets of the server. */
	const explain = (error: unknown): Response => {
		report(error, typeof token === "string" ? token : undefined);
		if (error instanceof AkuaConfigError) return errorResponse(500, { message: error.problem, proxy: "setup" });
		if (!isNetworkFailure(error, errorCode(error))) return errorResponse(500);
		return errorResponse(503, { message: "What is needed to check or prepare this request could not be reached." });
	};

	const handle = async (request: Request, asked: AkuaProxyCall, path: string, log: Log): Promise<Response> => {
		if (!isSameOrigin(request, allowedOrigins)) return errorResponse(403);
		const head = readHead(request, asked.call);
		if (head instanceof Response) return head;

		const checking = startDeadline(timeoutMs, request.signal);
		let bearer: string | Response;
		try {
			bearer = await checking.race(prepare(request, asked, log));
		} catch (error) {
			if (checking.isOver()) return errorResponse(503);
			// Nobody reads this.
			if (request.signal.aborted) return errorResponse(502);
			return explain(error);
		} finally {
			checking.clear();
		}
		if (bearer instanceof Response) return bearer;

		const reading = startDeadline(timeoutMs, request.signal);
		const body =
			request.method === "GET" ? undefined : await readRequestBody(request, asked.call, maxBodyBytes, reading);
		reading.clear();
		if (body instanceof Response) return body;

		const { search, key, etag } = head;
		const { subject } = log;
		const sentKey = key !== undefined && subject !== undefined ? await bindKey(key, subject) : key;
		const hide = hiderOf(bearer);
		const headers = {
			accept: "application/json",
			[headerNames.authorization]: `Bearer ${bearer}`,
			...(context === undefined ? {} : { [headerNames.context]: context }),
			...(body === undefined ? {} : { "content-type": "application/json" }),
			...(sentKey === undefined ? {} : { [headerNames.idempotencyKey]: sentKey }),
			...(etag === undefined ? {} : { [headerNames.ifMatch]: etag }),
		};
		log.forwarded = true;
		return forward({
			fetch: (input, init) => (options.fetch ?? globalThis.fetch)(input, init),
			url: baseUrl + path + search,
			init: { method: request.method, headers, ...(body === undefined ? {} : { body }) },
			token: bearer,
			// The browser knows its own key only.
			hide: (text) => (key && sentKey ? hide(text).replaceAll(sentKey, key) : hide(text)),
			deadline: startDeadline(timeoutMs, request.signal),
			report: (error) => report(error, bearer),
		});
	};

	const answer = async (request: Request) => {
		const start = performance.now();
		// `URL` resolves `..` and `\`, and `matchCall` refuses ids that contain them in encoded form.
		const { pathname } = new URL(request.url);
		if (!pathname.startsWith(`${basePath}/`)) return errorResponse(404);
		const match = matchCall(request.method, pathname.slice(basePath.length), calls);
		const log: Log = { subject: undefined, forwarded: false };
		const response =
			match.status === undefined
				? await handle(request, match.asked, match.path, log).catch(explain)
				: errorResponse(match.status, { headers: match.headers });
		if (match.asked) {
			const durationMs = Math.round(performance.now() - start);
			tell({ ...match.asked, ...log, status: response.status, durationMs });
		}
		return response;
	};
	return Object.assign(answer, { basePath });
}
