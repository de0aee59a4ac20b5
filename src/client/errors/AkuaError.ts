/**
 * Whether a failed write may have been applied. `not_applied` is certain. `unknown` means that it may have been
 * applied, although there was no usable response. Reads are always `not_applied`.
 */
export type AkuaOutcome = "not_applied" | "unknown";

/** The kind of failure. Stable across versions, so that code can switch on it. */
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

/** The state of a call when it fails. */
export interface AkuaErrorContext {
	outcome: AkuaOutcome;
	/** How many requests were sent. */
	attempts: number;
	idempotencyKey?: string | undefined;
	requestId?: string | undefined;
	retryAfterMs?: number | undefined;
	cause?: unknown;
}

const brand: unique symbol = Symbol.for("akua-react/error");

/**
 * The base class of every error of a call. Its message says what happened, whether anything was changed, and what to do
 * next. It never holds a credential.
 */
export abstract class AkuaError extends Error {
	readonly code: AkuaErrorCode;
	/** Covers this call. Covers earlier ones with the same key only if the call was made with `mayBeApplied`. */
	readonly outcome: AkuaOutcome;
	/** Whether the same call may succeed later. */
	readonly retryable: boolean;
	/** How many requests were sent. */
	readonly attempts: number;
	/** Repeating the call with this key never applies it twice. */
	readonly idempotencyKey: string | undefined;
	/** Identifies the request in Akua's logs; quote it to their support. */
	readonly requestId: string | undefined;
	/** The delay that the API asks for before the next attempt, in milliseconds. */
	readonly retryAfterMs: number | undefined;
	/** Recognises errors from another copy of this package, where `instanceof` fails. @internal */
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

	/** For logs: without the cause and the stack. */
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

/**
 * A date is clearer than a large number of seconds. More than a year is a mistake, and could exceed the range of dates.
 */
function whenToRetry(retryAfterMs: number): string {
	if (retryAfterMs <= hourMs) return `in ${Math.ceil(retryAfterMs / 1000)} s`;
	return retryAfterMs <= yearMs ? `after ${new Date(Date.now() + retryAfterMs).toUTCString()}` : "later";
}

/**
 * Whether a value is an {@link AkuaError}, even one from another copy of this package.
 *
 * @example
 * if (isAkuaError(error) && error.outcome === "unknown") await readTheListAgain();
 */
export function isAkuaError(value: unknown): value is AkuaError {
	return value instanceof Error && brand in value;
}
