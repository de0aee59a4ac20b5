import { parseJson, readBody } from "../client/body.js";
import { redact, redactJson } from "../client/redact.js";
import { headerNames, replayHeaders } from "../contract/headers.js";
import { errorAnswer, inert } from "./errorAnswer.js";

/** What may go out to the API beside what the proxy adds: never a cookie, never the caller's own credentials. */
const requestHeaders = ["accept", "content-type", headerNames.idempotencyKey, headerNames.ifMatch];
/** What may come back: nothing hop-by-hop, no cookie, nothing about an encoding that `fetch` has undone. */
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
	/** What else is sent to the API. */
	added: Readonly<Record<string, string>>;
	timeoutMs: number;
	/** Told why there is no answer, unless that is said by the time-out or by a caller who left. */
	report: (error: unknown) => void;
}

/**
 * Asks the API and streams its answer back. The time-out covers the answer's body too. What is no success is read whole
 * first: whoever made it may have repeated what it was sent, and the token with it.
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
	// Our own controller: on Node 20, what AbortSignal.any makes can be collected while it is waited for.
	const controller = new AbortController();
	let timedOut = false;
	const timer = setTimeout(() => {
		timedOut = true;
		controller.abort();
	}, timeoutMs);
	const leave = () => controller.abort();
	request.signal.addEventListener("abort", leave);
	// Who left while the host was asked who they are must not have a write carried out behind their back.
	if (request.signal.aborted) leave();
	const end = () => {
		clearTimeout(timer);
		request.signal.removeEventListener("abort", leave);
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
			end();
			response.body?.cancel().catch(() => {});
			return errorAnswer(502);
		}
		const { status, ok } = response;
		const headers = { ...pick(response.headers, responseHeaders, token), ...inert };
		if (ok && response.body) return new Response(closing(response.body, end), { status, headers });
		const words = ok ? null : await readRefusal(response, token);
		end();
		return new Response(words, { status, headers });
	} catch (error) {
		end();
		if (!controller.signal.aborted) report(error);
		return errorAnswer(timedOut ? 504 : 502);
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

/** The body of a refusal without the token. One that breaks off is empty: its status is an answer all the same. */
async function readRefusal(response: Response, token: string): Promise<string> {
	const { text } = await readBody(response).catch(() => ({ text: "" }));
	const json = parseJson(text);
	return json === undefined ? redact(text, token) : JSON.stringify(redactJson(json, token));
}

/** Passes a body on, and tells when it is over, whichever way it ends. */
function closing(body: ReadableStream<Uint8Array>, end: () => void): ReadableStream<Uint8Array> {
	const reader = body.getReader();
	return new ReadableStream<Uint8Array>({
		async pull(controller) {
			try {
				const { done, value } = await reader.read();
				if (!done) return controller.enqueue(value);
				end();
				controller.close();
			} catch {
				end();
				controller.error(new Error("The answer of Akua broke off."));
			}
		},
		async cancel() {
			end();
			await reader.cancel();
		},
	});
}
