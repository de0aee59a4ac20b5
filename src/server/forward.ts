import { parseJson, readBody } from "../client/body.js";
import { AkuaConfigError } from "../client/errors/AkuaConfigError.js";
import { readIssues } from "../contract/errorBody.js";
import { headerNames, replayHeaders } from "../contract/headers.js";
import type { Deadline } from "./deadline.js";
import { errorBody, errorResponse, securityHeaders } from "./errorResponse.js";
import { passJson } from "./passJson.js";

/** Headers that are returned: nothing hop-by-hop, no cookie, nothing about the body, which is written anew. */
const responseHeaders = [
	"date",
	"etag",
	headerNames.retryAfter,
	"request-id",
	headerNames.requestId,
	"cf-ray",
	"traceparent",
	...replayHeaders,
];

const maxIssues = 100;

export interface Forward {
	fetch: typeof globalThis.fetch;
	url: string;
	init: RequestInit;
	token: string;
	/** Removes from a text what the browser must not see. */
	hide: (text: string) => string;
	deadline: Deadline;
	/** Called with the reason for a 502, unless the client disconnected. */
	report: (error: unknown) => void;
}

/**
 * Forwards a request to the API. The body of a success is streamed back. That of an error is read whole and written
 * anew, because it may repeat parts of the request, and with them the token.
 */
export async function forward({ fetch, url, init, deadline, ...rest }: Forward): Promise<Response> {
	try {
		// The client may have disconnected during `authorize`; don't forward its write.
		deadline.signal.throwIfAborted();
		const response = await deadline.race(fetch(url, { ...init, redirect: "manual", signal: deadline.signal }));
		return await toAnswer(response, deadline, rest);
	} catch (error) {
		deadline.clear();
		if (!deadline.signal.aborted) rest.report(error);
		return errorResponse(deadline.isOver() ? 504 : 502);
	}
}

async function toAnswer(
	response: Response,
	deadline: Deadline,
	{ token, hide, report }: Pick<Forward, "token" | "hide" | "report">,
): Promise<Response> {
	const { status, ok, body } = response;
	const drop = () => {
		deadline.clear();
		body?.cancel().catch(() => {});
	};
	if (status < 200 || (status >= 300 && status < 400)) {
		drop();
		report(new AkuaConfigError(`The address given as baseUrl redirects (${status}), which is not followed.`));
		return errorResponse(502);
	}
	if (status === 401) {
		drop();
		const message = "Akua does not accept the proxy’s token: is it valid, and not expired?";
		report(new AkuaConfigError(message));
		return errorResponse(502, { message, proxy: "setup" });
	}
	const headers = pick(response.headers, hide);
	if (ok) {
		const type = response.headers.get("content-type") ?? "";
		if (body && !/^(?:application\/(?:[\w.+-]+\+)?json\s*(?:;\s*charset="?utf-8"?\s*)?)?$/i.test(type)) {
			drop();
			throw new Error(`Akua answered ${status} with ${hide(type)} instead of JSON.`);
		}
		const passed = body && (await passJson(body, token, deadline, report));
		if (!passed) deadline.clear();
		const described = passed ? { "content-type": "application/json" } : {};
		return new Response(passed, { status, headers: { ...headers, ...described, ...securityHeaders } });
	}
	const { text, isComplete } = await deadline.race(readBody(response)).catch(() => ({ text: "", isComplete: false }));
	drop();
	const issues = isComplete ? hideAll(readIssues(parseJson(text)).slice(0, maxIssues), hide) : [];
	if (issues.length > 0) return errorBody(status, issues, headers);
	const message = "No reason was given that can be read.";
	return errorBody(status, [{ code: status, message, metadata: { proxy: "upstream" } }], headers);
}

function pick(headers: Headers, hide: (text: string) => string): Record<string, string> {
	return Object.fromEntries(
		responseHeaders.flatMap((name) => {
			const value = headers.get(name);
			return value === null ? [] : [[name, hide(value)]];
		}),
	);
}

/** Applies `hide` to each text in JSON, keys included. Empty if it is nested too deeply. */
function hideAll<Item>(items: readonly Item[], hide: (text: string) => string): unknown[] {
	try {
		const text = JSON.stringify(items, (_, value: unknown) => {
			if (typeof value === "string") return hide(value);
			if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
			return Object.fromEntries(Object.entries(value).map(([key, inner]) => [hide(key), inner]));
		});
		const hidden: unknown = JSON.parse(text);
		return Array.isArray(hidden) ? hidden : [];
	} catch {
		return [];
	}
}
