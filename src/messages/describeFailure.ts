import { type AkuaError, isAkuaError } from "../client/errors/AkuaError.js";
import { isMisconfigured } from "./isMisconfigured.js";
import { joinSentences } from "./joinSentences.js";
import type { Count, FormMessages } from "./types.js";

/** What a sentence about a failed create needs. */
export interface DescribedFailure {
	outcome: AkuaError["outcome"];
	error: unknown;
	/** Whether the form's values have changed since. @default false */
	hasChanged?: boolean;
}

/**
 * Says whether the widget was added, as a title.
 *
 * @example
 * const { messages } = useMessages();
 * if (state.status === "error") return <h2>{describeOutcome(state, messages)}</h2>;
 */
export function describeOutcome({ outcome }: DescribedFailure, messages: FormMessages): string {
	return outcome === "unknown" ? messages.unknownTitle : messages.notAppliedTitle;
}

/**
 * Says why the create failed and what to do next.
 *
 * @example
 * const { messages, count } = useMessages();
 * if (state.status === "error") return <p role="alert">{describeFailure(state, messages, count)}</p>;
 */
export function describeFailure(
	{ outcome, error, hasChanged = false }: DescribedFailure,
	messages: FormMessages,
	count: (value: number) => Count,
): string {
	const reason = describeError(error, outcome, messages, count);
	if (outcome !== "unknown") return reason;
	return joinSentences(reason, hasChanged ? messages.unknownChanged : messages.unknownNext);
}

/** Says all of it, apart from the form: the name of the snippet tells several failures apart. */
export function describeFailedCreate(
	failure: DescribedFailure,
	name: string,
	messages: FormMessages,
	count: (value: number) => Count,
): string {
	const title = failure.outcome === "unknown" ? messages.unknownNotice(name) : messages.notAppliedNotice(name);
	return joinSentences(title, describeFailure(failure, messages, count));
}

/** Says why reading failed. After a refusal, only the site owner can change anything. */
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
	if (isMisconfigured(error, outcome)) return describeConfig(error, messages);
	const reason = describeCode(error, outcome === "unknown", messages);
	return error.retryAfterMs ? joinSentences(reason, describeWait(error.retryAfterMs, messages, count)) : reason;
}

function describeConfig({ message }: AkuaError, messages: FormMessages): string {
	return `${messages.errorConfig} ${message}`;
}

/** The exact time is only given up to an hour: nobody waits for longer than that in front of the form. */
function describeWait(retryAfterMs: number, messages: FormMessages, count: (value: number) => Count): string {
	const seconds = Math.ceil(retryAfterMs / 1000);
	if (seconds < 120) return messages.retryIn(count(seconds));
	const minutes = Math.ceil(seconds / 60);
	return minutes <= 60 ? messages.retryInMinutes(count(minutes)) : messages.retryLater;
}

const refusals = new Set<AkuaError["code"]>(["forbidden", "not_found", "validation", "refused"]);

function describeCode({ code }: AkuaError, isUnknown: boolean, messages: FormMessages): string {
	// Only the last request was refused. An earlier one may have added the widget.
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
