import type { ProxyMark } from "../contract/proxyMark.js";

const messages = {
	400: "This request could not be read.",
	403: "This request is not allowed.",
	404: "This call is not forwarded, see the option allow of createAkuaProxy.",
	405: "This call is not forwarded, see the option allow of createAkuaProxy.",
	408: "The request did not arrive in time.",
	413: "The request is too large.",
	415: "The body must be sent as application/json, without an encoding.",
	422: "The body must be a JSON object.",
	500: "This request could not be checked or prepared. The server’s log says why.",
	502: "Akua could not be reached, or gave no usable answer.",
	503: "This request could not be checked or prepared in time.",
	504: "Akua did not answer in time.",
} as const;

/** Keeps a response that is opened as a page, or embedded by one, from doing anything. */
export const securityHeaders = {
	"cache-control": "no-store",
	"content-security-policy": "default-src 'none'; sandbox",
	"cross-origin-resource-policy": "same-origin",
	"x-content-type-options": "nosniff",
} as const;

interface Details {
	headers?: Record<string, string>;
	/** @default the message of the status */
	message?: string;
	/** Several problems, each with the part of the request that it is about. */
	issues?: readonly { message: string; path: readonly string[] }[];
	/** @default `upstream` for a 502 or 504, or else `refused` */
	proxy?: ProxyMark;
}

/** An error of the proxy itself, in the format of the API's errors, so that clients can parse both alike. */
export function errorResponse(
	status: keyof typeof messages,
	{
		headers = {},
		message = messages[status],
		issues = [],
		proxy = status === 502 || status === 504 ? "upstream" : "refused",
	}: Details = {},
): Response {
	const errors = issues.length > 0 ? issues : [{ message }];
	return errorBody(
		status,
		errors.map((issue) => ({ code: status, ...issue, metadata: { proxy } })),
		headers,
	);
}

/** A response in the format of the API's errors. */
export function errorBody(status: number, errors: readonly unknown[], headers: Record<string, string> = {}): Response {
	return Response.json({ success: false, errors, result: {} }, { status, headers: { ...securityHeaders, ...headers } });
}
