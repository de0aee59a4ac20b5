/** The names of the headers that the API reads or sends, in lower case. */
export const headerNames = {
	authorization: "authorization",
	context: "akua-context",
	idempotencyKey: "idempotency-key",
	ifMatch: "if-match",
	retryAfter: "retry-after",
	requestId: "x-request-id",
} as const;
