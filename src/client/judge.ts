import type * as z from "zod/mini";
import { issuesOf } from "../contract/errorBody.js";
import { headerNames } from "../contract/headers.js";
import type { AttemptEnd } from "./attempt.js";
import { parseJson } from "./body.js";
import { errorCode, redact, redactJson, safeCause } from "./cause.js";
import { AkuaAbortError } from "./errors/AkuaAbortError.js";
import { AkuaApiError, clip } from "./errors/AkuaApiError.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";
import { AkuaConnectionError } from "./errors/AkuaConnectionError.js";
import type { AkuaError, AkuaErrorContext } from "./errors/AkuaError.js";
import { AkuaResponseError } from "./errors/AkuaResponseError.js";
import { AkuaTimeoutError } from "./errors/AkuaTimeoutError.js";
import { isInProgress, isRetriedStatus, parseRetryAfter } from "./retryPolicy.js";

export interface Case<Output> {
	end: AttemptEnd;
	/** What a success must be. */
	output: z.ZodMiniType<Output>;
	reads: boolean;
	/** Whether an earlier request with the same key may have been applied. Once unknown, always unknown. */
	mayBeApplied: boolean;
	attempts: number;
	idempotencyKey: string | undefined;
	timeoutMs: number;
	secret: string | undefined;
}

export type Verdict<Output> = AkuaError | { value: Output; response: Response };

/**
 * These mean that no connection was made, so nothing can have been applied. Only Node tells them apart. `EHOSTUNREACH`
 * and `ENETUNREACH` are not among them: a connection that is made already can end with them too.
 */
const unreached = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ERR_INVALID_URL"]);

/** Says what one attempt means: its value, or the error with its outcome, and whether it is worth another try. */
export function judge<Output>(given: Case<Output>): Verdict<Output> {
	const { end, output, reads, secret } = given;
	const context = (applied: boolean, more?: Partial<AkuaErrorContext>): AkuaErrorContext => ({
		outcome: !reads && (applied || given.mayBeApplied) ? "unknown" : "not_applied",
		attempts: given.attempts,
		idempotencyKey: given.idempotencyKey,
		...more,
	});

	if (end.kind === "aborted") return new AkuaAbortError(context(end.sent));
	if (end.kind === "timeout") return new AkuaTimeoutError(given.timeoutMs, context(end.sent));
	if (end.kind === "failed") {
		const cause = safeCause(end.cause, secret);
		if (end.sent) {
			const reached = !unreached.has(errorCode(end.cause) ?? "");
			return new AkuaConnectionError(context(reached, { cause }));
		}
		if (end.cause instanceof AkuaConfigError) return end.cause.withContext(context(false));
		return new AkuaConfigError("The token option's function failed.", context(false, { cause }));
	}

	const { response, body } = end;
	const { status, headers } = response;
	const requestId = redact(headers.get(headerNames.requestId) ?? "", secret) || undefined;
	if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
		const what = "a redirect, which is not followed so that no token leaves for another address";
		return new AkuaResponseError(status, what, context(true, { requestId }));
	}
	if (!response.ok) {
		const issues = issuesOf(redactJson(parseJson(body.text), secret))
			.slice(0, 100)
			.map((issue) => ({ ...issue, message: clip(issue.message) }));
		const retryAfterMs = parseRetryAfter(headers, Date.now());
		const inProgress = given.idempotencyKey !== undefined && isInProgress(status, issues, retryAfterMs);
		const applied = status >= 500 || status === 408 || inProgress;
		const retry = inProgress || isRetriedStatus(status);
		return new AkuaApiError(status, issues, retry, context(applied, { requestId, retryAfterMs }));
	}
	const value = body.whole ? parseJson(body.text) : undefined;
	const parsed = output.safeParse(value);
	// A delete promises nothing, yet the page of a proxy says that it never arrived.
	if (parsed.success && (value !== undefined || body.text === "")) return { value: parsed.data, response };
	const what = !body.whole ? "more than can be read" : body.text ? "something else than the API promises" : "nothing";
	// Replaying a keyed write fetches the widget that the first answer should have held.
	return new AkuaResponseError(status, what, context(true, { requestId }), !reads);
}
