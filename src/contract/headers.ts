/** The headers that the API reads or sends, in lower case. */
export const headerNames = {
	authorization: "authorization",
	context: "akua-context",
	idempotencyKey: "idempotency-key",
	ifMatch: "if-match",
	retryAfter: "retry-after",
	requestId: "x-request-id",
} as const;

/** Either is `true` if a response repeats that of an earlier request with the same key. */
export const replayHeaders = ["idempotency-replayed", "idempotent-replayed"] as const;
