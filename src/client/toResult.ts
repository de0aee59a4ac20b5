import { readIssues } from "../contract/errorBody.js";
import { headerNames, replayHeaders } from "../contract/headers.js";
import type { Parser, SkippedItem } from "../contract/parser.js";
import type { AttemptEnd } from "./attempt.js";
import { parseJson } from "./body.js";
import { AkuaAbortError } from "./errors/AkuaAbortError.js";
import { AkuaApiError, clip } from "./errors/AkuaApiError.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";
import { AkuaConnectionError } from "./errors/AkuaConnectionError.js";
import type { AkuaError, AkuaErrorContext } from "./errors/AkuaError.js";
import { AkuaResponseError } from "./errors/AkuaResponseError.js";
import { AkuaTimeoutError } from "./errors/AkuaTimeoutError.js";
import { errorCode, redact, redactError, redactJson } from "./redact.js";
import { isInProgress, isRetriedStatus, parseRetryAfter } from "./retryPolicy.js";

/** The parts of a call that determine what the end of an attempt means. */
export interface AttemptContext<Output> {
	parse: Parser<Output>;
	/** Fields that the returned resource must have, such as the dashboard of a created widget. */
	expected: Readonly<Record<string, unknown>> | undefined;
	isRead: boolean;
	/** Whether an earlier request with the same key may have been applied. Then the outcome stays unknown. */
	mayBeApplied: boolean;
	attempts: number;
	idempotencyKey: string | undefined;
	timeoutMs: number;
	secret: string | undefined;
}

export type CallResult<Output> =
	| { error?: undefined; value: Output; replayed: boolean; skipped: readonly SkippedItem[] }
	/**
	 * `inProgress`: the API is still processing an earlier request with the same key. `isUnclear`: the answer may have
	 * come from another server, or a token function failed.
	 */
	| { error: AkuaError; inProgress: boolean; isUnclear: boolean };

/**
 * No connection was made, so nothing can have been applied. Only Node reports these codes. `EHOSTUNREACH` and
 * `ENETUNREACH` are left out, since they can also end an established connection.
 */
const noConnectionCodes = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"UND_ERR_CONNECT_TIMEOUT",
	"ERR_INVALID_URL",
]);

/** Turns the end of an attempt into the call's value, or into an error that knows its outcome. */
export function toResult<Output>(end: AttemptEnd, call: AttemptContext<Output>): CallResult<Output> {
	const context = (applied: boolean, more?: Partial<AkuaErrorContext>): AkuaErrorContext => ({
		outcome: !call.isRead && (applied || call.mayBeApplied) ? "unknown" : "not_applied",
		attempts: call.attempts,
		idempotencyKey: call.idempotencyKey,
		...more,
	});
	const fail = (error: AkuaError, isUnclear = false, inProgress = false) => ({ error, isUnclear, inProgress });

	if (end.kind === "aborted") return fail(new AkuaAbortError(context(end.sent)));
	if (end.kind === "timeout") return fail(new AkuaTimeoutError(call.timeoutMs, context(end.sent)));
	if (end.kind === "failed") {
		const cause = redactError(end.cause, call.secret);
		if (end.sent) {
			const connected = !noConnectionCodes.has(errorCode(end.cause) ?? "");
			return fail(new AkuaConnectionError(context(connected, { cause })));
		}
		if (end.cause instanceof AkuaConfigError) return fail(end.cause.withContext(context(false)));
		return fail(new AkuaConfigError("The token option's function failed.", context(false, { cause })), true);
	}

	const { response, body } = end;
	const { status, headers } = response;
	const requestId = redact(headers.get(headerNames.requestId) ?? "", call.secret) || undefined;
	const isUnclear = !requestId || status < 400 || /html/i.test(headers.get("content-type") ?? "");
	const unusable = (problem: string, retryable = false) =>
		fail(new AkuaResponseError(status, problem, context(true, { requestId }), retryable), isUnclear);

	if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) return unusable("The address redirects.");
	if (!response.ok) {
		const issues = readIssues(redactJson(parseJson(body.text), call.secret))
			.slice(0, 100)
			.map((issue) => ({ ...issue, message: clip(issue.message) }));
		const retryAfterMs = parseRetryAfter(headers, Date.now());
		const inProgress = call.idempotencyKey !== undefined && isInProgress(status, issues, retryAfterMs);
		const applied = status >= 500 || status === 408 || inProgress;
		const retryable = inProgress || isRetriedStatus(status);
		const error = new AkuaApiError(status, issues, retryable, context(applied, { requestId, retryAfterMs }));
		return fail(error, isUnclear, inProgress);
	}
	const json = body.isComplete ? parseJson(body.text) : undefined;
	const parsed = call.parse(json);
	// The API does not promise a body for a delete. A body that is not JSON is a proxy's page: the delete never arrived.
	if (!parsed.success || (json === undefined && body.text !== "")) {
		const what = !body.isComplete
			? "more than can be read"
			: body.text
				? "something else than the API promises"
				: "nothing";
		// Repeating a keyed write returns the widget that is missing here.
		return unusable(`Akua answered ${status} with ${what}.`, !call.isRead);
	}
	const foreign = Object.entries(call.expected ?? {}).find(([name, value]) => fieldOf(parsed.value, name) !== value);
	if (foreign) return unusable(foreignProblem(foreign[0]));
	const { value, skipped } = parsed;
	return {
		value,
		skipped,
		replayed: call.idempotencyKey !== undefined && isReplay(response, value, call.mayBeApplied),
	};
}

function foreignProblem(field: string): string {
	return (
		`The answer is about another ${field} than the one that was asked for: ` +
		"its idempotency key was used before for something else, or the answer belongs to another request."
	);
}

/**
 * Whether the response to a keyed POST repeats that of an earlier request with the same key: a header says so, the
 * status is 200 instead of 201, or an earlier request may have been applied and the resource is older than the response.
 */
function isReplay({ status, headers }: Response, value: unknown, mayBeApplied: boolean): boolean {
	if (status === 200 || replayHeaders.some((name) => /^true$/i.test(headers.get(name) ?? ""))) return true;
	if (!mayBeApplied) return false;
	return Date.parse(headers.get("date") ?? "") / 1000 - Number(fieldOf(value, "created_at")) >= 2;
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === "object" && value !== null && name in value ? Reflect.get(value, name) : undefined;
}
