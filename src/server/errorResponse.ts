const messages = {
	400: "The request could not be understood.",
	403: "This request is not allowed.",
	404: "Not found.",
	405: "This method is not allowed here.",
	413: "The request is too large.",
	415: "Send the body as application/json.",
	500: "The proxy could not check or prepare this request.",
	502: "Akua could not be reached, or gave no usable answer.",
	503: "The proxy could not check or prepare this request in time.",
	504: "Akua did not answer in time.",
} as const;

/** Keeps a response that is opened as a page from running anything on the host's origin. */
export const securityHeaders = {
	"cache-control": "no-store",
	"content-security-policy": "default-src 'none'; sandbox",
	"x-content-type-options": "nosniff",
} as const;

/** An error of the proxy itself, in the format of the API's errors, so that clients can parse both alike. */
export function errorResponse(status: keyof typeof messages, headers: Record<string, string> = {}): Response {
	const body = { success: false, errors: [{ code: status, message: messages[status] }], result: {} };
	return Response.json(body, { status, headers: { ...securityHeaders, ...headers } });
}
