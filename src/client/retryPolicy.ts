import type { AkuaIssue } from "../contract/errorBody.js";
import { headerNames } from "../contract/headers.js";

const firstDelayMs = 500;
const maxDelayMs = 8_000;
const retriedStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

export function isRetriedStatus(status: number): boolean {
	return retriedStatuses.has(status);
}

/**
 * Whether a 409 says that a request with the same key is still being processed. The API's other 409s are real
 * conflicts: only their wording, or a `Retry-After`, distinguishes the two.
 */
export function isInProgress(status: number, issues: readonly AkuaIssue[], retryAfterMs: number | undefined): boolean {
	return (
		status === 409 &&
		(retryAfterMs !== undefined ||
			issues.some(({ code, message }) =>
				/in[ _-]?(progress|flight)|(still|being|currently) (being )?process|concurrent/i.test(`${code} ${message}`),
			))
	);
}

/**
 * The delay before a retry, counted from 1: a random part of a limit that doubles, so that clients that failed together
 * do not retry together. `Retry-After` is the minimum. `undefined` if the delay would not end before the deadline.
 */
export function retryDelay(retry: number, retryAfterMs: number, remainingMs: number, random: () => number) {
	const limit = Math.min(maxDelayMs, firstDelayMs * 2 ** (retry - 1));
	const delay = retryAfterMs + random() * Math.min(limit, retryAfterMs > 0 ? (remainingMs - retryAfterMs) / 2 : limit);
	return delay < remainingMs && retryAfterMs < remainingMs ? delay : undefined;
}

/** The same while a request is still in progress: never immediate, and only with half a second left. */
export function inProgressDelay(answer: number, retryAfterMs: number, remainingMs: number, random: () => number) {
	return retryDelay(answer, Math.max(retryAfterMs, firstDelayMs), remainingMs, random);
}

/**
 * Parses `Retry-After` into milliseconds. It contains seconds, of which the longest counts if a proxy and the API each
 * sent some, or a date, which is compared with the response's own `Date`, or else with our clock.
 */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
	const value = headers.get(headerNames.retryAfter)?.trim() ?? "";
	if (/^\d+(\.\d+)?(\s*,\s*\d+(\.\d+)?)*$/.test(value)) {
		return Math.min(Math.max(...value.split(",").map(Number)) * 1000, Number.MAX_SAFE_INTEGER);
	}
	const at = parseDate(value);
	if (at === undefined) return undefined;
	return Math.max(0, at - (parseDate(headers.get("date") ?? "") ?? now));
}

/** One of HTTP's three date forms. The oldest has no time zone and means GMT. */
function parseDate(value: string): number | undefined {
	if (!/^[A-Z][a-z]{2,8},? .*\d\d:\d\d:\d\d/.test(value)) return undefined;
	const time = Date.parse(/GMT|UTC|[+-]\d{4}$/.test(value) ? value : `${value} GMT`);
	return Number.isNaN(time) ? undefined : time;
}
