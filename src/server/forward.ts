import { parseJson, readBody } from "../client/body.js";
import { redact, redactJson } from "../client/redact.js";
import { headerNames, replayHeaders } from "../contract/headers.js";
import { errorResponse, securityHeaders } from "./errorResponse.js";

/** Headers that are forwarded to the API: never a cookie, never the caller's own credentials. */
const requestHeaders = ["accept", "content-type", headerNames.idempotencyKey, headerNames.ifMatch];
/** Headers that are returned: nothing hop-by-hop, no cookie, and no encoding, since `fetch` has decoded the body. */
const responseHeaders = [
	"content-type",
	"date",
	"etag",
	headerNames.retryAfter,
	"request-id",
	headerNames.requestId,
	"cf-ray",
	"traceparent",
	...replayHeaders,
];

export interface Forward {
	fetch: typeof globalThis.fetch;
	url: string;
	request: Request;
	body: string | undefined;
	token: string;
	/** Headers to add. */
	added: Readonly<Record<string, string>>;
	timeoutMs: number;
	/** Called with the reason for a 502, unless the client disconnected. */
	report: (error: unknown) => void;
}

/**
 * Forwards a request to the API and streams the response back, under one time limit that includes the body. The body of
 * an error is read whole first: it may repeat parts of the request, and with them the token.
 */
export async function forward({
	fetch,
	url,
	request,
	body,
	token,
	added,
	timeoutMs,
	report,
}: Forward): Promise<Response> {
	// Our own controller: on Node 20, the result of AbortSignal.any can be garbage-collected while something waits for it.
	const controller = new AbortController();
	let timedOut = false;
	const timer = setTimeout(() => {
		timedOut = true;
		controller.abort();
	}, timeoutMs);
	const abort = () => controller.abort();
	request.signal.addEventListener("abort", abort);
	// The client may have disconnected during `authorize`; don't forward its write.
	if (request.signal.aborted) abort();
	const cleanUp = () => {
		clearTimeout(timer);
		request.signal.removeEventListener("abort", abort);
	};

	try {
		const init: RequestInit = {
			method: request.method,
			headers: {
				...pick(request.headers, requestHeaders),
				...added,
				[headerNames.authorization]: `Bearer ${token}`,
			},
			redirect: "manual",
			signal: controller.signal,
		};
		if (body) init.body = body;
		const response = await fetch(url, init);
		if (response.status < 200 || (response.status >= 300 && response.status < 400)) {
			cleanUp();
			response.body?.cancel().catch(() => {});
			return errorResponse(502);
		}
		const { status, ok } = response;
		const headers = { ...pick(response.headers, responseHeaders, token), ...securityHeaders };
		if (ok && response.body) return new Response(onceDone(response.body, cleanUp), { status, headers });
		const text = ok ? null : await readErrorBody(response, token);
		cleanUp();
		return new Response(text, { status, headers });
	} catch (error) {
		cleanUp();
		if (!controller.signal.aborted) report(error);
		return errorResponse(timedOut ? 504 : 502);
	}
}

function pick(headers: Headers, names: readonly string[], token?: string): Record<string, string> {
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = headers.get(name);
			return value === null ? [] : [[name, token ? redact(value, token) : value]];
		}),
	);
}

/** An error's body without the token; empty if it is cut off, since the status is enough. */
async function readErrorBody(response: Response, token: string): Promise<string> {
	const { text } = await readBody(response).catch(() => ({ text: "" }));
	const json = parseJson(text);
	return json === undefined ? redact(text, token) : JSON.stringify(redactJson(json, token));
}

/** Passes a body on, and calls `callback` once it has ended, failed or been cancelled. */
function onceDone(body: ReadableStream<Uint8Array>, callback: () => void): ReadableStream<Uint8Array> {
	const reader = body.getReader();
	return new ReadableStream<Uint8Array>({
		async pull(controller) {
			try {
				const { done, value } = await reader.read();
				if (!done) return controller.enqueue(value);
				callback();
				controller.close();
			} catch {
				callback();
				controller.error(new Error("The answer of Akua broke off."));
			}
		},
		async cancel() {
			callback();
			await reader.cancel();
		},
	});
}
