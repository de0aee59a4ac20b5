import { type AkuaError, isAkuaError } from "../client/errors/AkuaError.js";
import type { Count, FormMessages } from "./types.js";

/** The state of a failed create, as far as its description depends on it. */
export interface DescribedFailure {
	outcome: AkuaError["outcome"];
	/** Whether the same values can be submitted again; otherwise something has to be changed first. */
	isRetryable: boolean;
	error: unknown;
}

/** States briefly whether the widget was added. */
export function describeOutcome({ outcome, isRetryable }: DescribedFailure, messages: FormMessages): string {
	if (outcome === "unknown") return messages.unknownTitle;
	return isRetryable ? messages.notAppliedTitle : messages.refusedTitle;
}

/** Describes what happened and, if that depends on it, what to do next. */
export function describeFailure(
	{ outcome, error }: DescribedFailure,
	messages: FormMessages,
	count: (value: number) => Count,
): string {
	const sentence = describeError(error, outcome, messages, count);
	return outcome === "unknown" ? `${sentence} ${messages.unknownNext}` : sentence;
}

/** The same for a read. If it is refused, only the operator of the page can help. */
export function describeReadFailure(error: AkuaError, messages: FormMessages, count: (value: number) => Count): string {
	const isRefused = !error.retryable && error.code !== "unauthorized";
	return isRefused ? describeConfig(error, messages) : describeError(error, error.outcome, messages, count);
}

function describeError(
	error: unknown,
	outcome: AkuaError["outcome"],
	messages: FormMessages,
	count: (value: number) => Count,
): string {
	if (!isAkuaError(error)) return messages.errorUnexpected;
	if (error.code === "config") return describeConfig(error, messages);
	const sentence = describeCode(error, outcome === "unknown", messages);
	return error.retryAfterMs ? `${sentence} ${describeWait(error.retryAfterMs, messages, count)}` : sentence;
}

function describeConfig({ message }: AkuaError, messages: FormMessages): string {
	return `${messages.errorConfig} ${message}`;
}

/** Beyond an hour, the exact minute does not matter. */
function describeWait(retryAfterMs: number, messages: FormMessages, count: (value: number) => Count): string {
	const seconds = Math.ceil(retryAfterMs / 1000);
	if (seconds < 120) return messages.retryIn(count(seconds));
	const minutes = Math.ceil(seconds / 60);
	return minutes <= 60 ? messages.retryInMinutes(count(minutes)) : messages.retryLater;
}

const refusals = new Set<AkuaError["code"]>(["forbidden", "not_found", "validation", "refused"]);

function describeCode({ code }: AkuaError, isUnknown: boolean, messages: FormMessages): string {
	// The refusal only covers the last attempt.
	if (isUnknown && refusals.has(code)) return messages.errorRefusedLater;
	switch (code) {
		case "unauthorized":
			return messages.errorUnauthorized;
		case "forbidden":
			return messages.errorForbidden;
		case "not_found":
			return messages.errorNotFound;
		case "conflict":
			return isUnknown ? messages.errorInProgress : messages.errorConflict;
		case "validation":
			return messages.errorValidation;
		case "rate_limited":
			return messages.errorRateLimited;
		case "server_error":
			return messages.errorServer;
		case "connection":
			return isUnknown ? messages.errorConnectionBroken : messages.errorConnection;
		case "timeout":
			return messages.errorTimeout;
		case "aborted":
			return isUnknown ? messages.errorAbortedSent : messages.errorAborted;
		case "response":
			return messages.errorResponse;
		default:
			return messages.errorRefused;
	}
}
