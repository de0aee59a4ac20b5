import { isAkuaApiError } from "../../client/errors/AkuaApiError.js";
import { type AkuaError, isAkuaError } from "../../client/errors/AkuaError.js";
import type { AkuaIssue } from "../../contract/errorBody.js";
import type { Count, FirstMessages } from "../../messages/types.js";
import { type AddWidgetField, emptyValues } from "./schema.js";

/**
 * What a failed submit means to the person: `refused` wants something changed, `not_applied` can be tried again,
 * and of `unknown` nobody can say yet whether the widget was added.
 */
export type FailureOutcome = "refused" | "not_applied" | "unknown";

export interface Failure {
	outcome: FailureOutcome;
	/** What was thrown: an {@link AkuaError}, unless something else broke. */
	error: unknown;
	/** What the API said of single fields. */
	fields: { name: AddWidgetField; message: string }[];
	/** What it said of the request as a whole, or of anything that is no field. */
	rest: string[];
}

/** Splits an error into what belongs to a field and what belongs into the summary. */
export function toFailure(error: unknown): Failure {
	const fields: Failure["fields"] = [];
	const rest: string[] = [];
	for (const issue of issuesOf(error)) {
		const name = fieldOf(issue);
		if (name) fields.push({ name, message: issue.message });
		else rest.push(issue.message);
	}
	return { outcome: outcomeOf(error), error, fields, rest };
}

function issuesOf(error: unknown): readonly AkuaIssue[] {
	return isAkuaApiError(error) ? error.issues : [];
}

function fieldOf({ path }: AkuaIssue): AddWidgetField | undefined {
	const [where, name] = path ?? [];
	return where === "body" && typeof name === "string" && isField(name) ? name : undefined;
}

function isField(name: string): name is AddWidgetField {
	return Object.hasOwn(emptyValues, name);
}

function outcomeOf(error: unknown): FailureOutcome {
	if (!isAkuaError(error)) return "unknown";
	if (error.outcome === "unknown") return "unknown";
	return error.retryable || error.code === "unauthorized" ? "not_applied" : "refused";
}

/** Whether the widget was added, in a few words. */
export function failureTitle({ outcome }: Failure, messages: FirstMessages): string {
	return {
		refused: messages.refusedTitle,
		not_applied: messages.notAppliedTitle,
		unknown: messages.unknownTitle,
	}[outcome];
}

/**
 * The sentence that says what happened, and what to do next where that depends on it. Of what is only read and refused,
 * nobody but whoever runs the page can change anything.
 */
export function failureWords(
	{ error, outcome }: Failure,
	messages: FirstMessages,
	count: (value: number) => Count,
	isRead = false,
): string {
	if (!isAkuaError(error)) return messages.errorUnexpected;
	if (error.code === "config" || (isRead && outcome === "refused")) return `${messages.errorConfig} ${error.message}`;
	const words = wordsOf(error, outcome, messages);
	const { retryAfterMs } = error;
	return retryAfterMs ? `${words} ${retryWords(Math.ceil(retryAfterMs / 1000), messages, count)}` : words;
}

function retryWords(seconds: number, messages: FirstMessages, count: (value: number) => Count): string {
	return seconds < 120 ? messages.retryIn(count(seconds)) : messages.retryInMinutes(count(Math.ceil(seconds / 60)));
}

function wordsOf({ code }: AkuaError, outcome: FailureOutcome, messages: FirstMessages): string {
	switch (code) {
		case "unauthorized":
			return messages.errorUnauthorized;
		case "forbidden":
			return messages.errorForbidden;
		case "not_found":
			return messages.errorNotFound;
		case "conflict":
			return messages.errorConflict;
		case "validation":
			return messages.errorValidation;
		case "rate_limited":
			return messages.errorRateLimited;
		case "server_error":
			return messages.errorServer;
		case "connection":
			return outcome === "unknown" ? messages.errorConnectionBroken : messages.errorConnection;
		case "timeout":
			return messages.errorTimeout;
		case "aborted":
			return outcome === "unknown" ? messages.errorAbortedSent : messages.errorAborted;
		case "response":
			return messages.errorResponse;
		default:
			return messages.errorRefused;
	}
}
