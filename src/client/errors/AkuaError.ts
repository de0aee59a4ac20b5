/**
 * Whether the write that failed may have happened: `not_applied` is certain, `unknown` says that the request may
 * have been carried out although no usable answer arrived. Reading calls are always `not_applied`.
 */
export type AkuaOutcome = "not_applied" | "unknown";

/** What went wrong, stable across versions: made to be switched on, and to choose a message by. */
export type AkuaErrorCode =
	| "unauthorized"
	| "forbidden"
	| "not_found"
	| "conflict"
	| "validation"
	| "rate_limited"
	| "server_error"
	| "refused"
	| "connection"
	| "timeout"
	| "aborted"
	| "response"
	| "config";

/** What is known of a call at the time it fails. */
export interface AkuaErrorContext {
	outcome: AkuaOutcome;
	/** Requests made so far, this one included; 0 where none was sent. */
	attempts: number;
	idempotencyKey?: string | undefined;
	requestId?: string | undefined;
	retryAfterMs?: number | undefined;
	cause?: unknown;
}

const brand: unique symbol = Symbol.for("akua-react/error");

/**
 * The base of every error that a call fails with. Its message says what happened, whether anything was changed, and
 * what to do next. It never holds a credential.
 */
export abstract class AkuaError extends Error {
	readonly code: AkuaErrorCode;
	readonly outcome: AkuaOutcome;
	/** Whether the same call may succeed later without being changed. */
	readonly retryable: boolean;
	/** Requests made; 0 where none was sent. */
	readonly attempts: number;
	/** Repeat the call with this key, and what was applied once is not applied again. */
	readonly idempotencyKey: string | undefined;
	/** The name of the request in Akua's own records: give it to their support. */
	readonly requestId: string | undefined;
	/** How long the API asks to wait before the next attempt, in milliseconds. */
	readonly retryAfterMs: number | undefined;
	/** Marks the class across two copies of this package, where `instanceof` fails. @internal */
	readonly [brand] = true;

	constructor(code: AkuaErrorCode, message: string, retryable: boolean, context: AkuaErrorContext) {
		super(`${message} ${nextStep(context, retryable)}`, context);
		this.code = code;
		this.retryable = retryable;
		this.outcome = context.outcome;
		this.attempts = context.attempts;
		this.idempotencyKey = context.idempotencyKey;
		this.requestId = context.requestId;
		this.retryAfterMs = context.retryAfterMs;
	}

	/** What may be logged or sent: no cause, no stack. */
	toJSON() {
		return { ...this, message: this.message };
	}
}

function nextStep({ outcome, idempotencyKey, retryAfterMs }: AkuaErrorContext, retryable: boolean): string {
	if (outcome === "unknown") {
		return idempotencyKey
			? "It may have been applied: repeating it with the same idempotency key is safe."
			: "It may have been applied: read it again before repeating it.";
	}
	if (retryAfterMs) return `Nothing was changed; try again ${whenToRetry(retryAfterMs)}.`;
	return retryable ? "Nothing was changed; try again." : "Nothing was changed.";
}

const hourMs = 60 * 60 * 1000;
const yearMs = 365 * 24 * hourMs;

/** Far away, seconds say less than a date; and a date beyond a year is a mistake of whoever sent it. */
function whenToRetry(retryAfterMs: number): string {
	if (retryAfterMs <= hourMs) return `in ${Math.ceil(retryAfterMs / 1000)} s`;
	return retryAfterMs <= yearMs ? `after ${new Date(Date.now() + retryAfterMs).toUTCString()}` : "later";
}

/** Tells this library's errors from all others, also those made by another copy of it. */
export function isAkuaError(value: unknown): value is AkuaError {
	return value instanceof Error && brand in value;
}
