const words = {
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

/** An answer is data for a script. Opened as a page, whatever it holds does nothing on the host's origin. */
export const inert = {
	"cache-control": "no-store",
	"content-security-policy": "default-src 'none'; sandbox",
	"x-content-type-options": "nosniff",
} as const;

export type ErrorStatus = keyof typeof words;

/** A refusal of the proxy's own, in the API's error body, so that clients read it as they read the API's. */
export function errorAnswer(status: ErrorStatus, headers: Record<string, string> = {}): Response {
	const body = { success: false, errors: [{ code: status, message: words[status] }], result: {} };
	return Response.json(body, { status, headers: { ...inert, ...headers } });
}
