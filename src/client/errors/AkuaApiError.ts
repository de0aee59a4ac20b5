import type { AkuaIssue } from "../../contract/errorBody.js";
import { AkuaError, type AkuaErrorCode, type AkuaErrorContext, isAkuaError } from "./AkuaError.js";

const codes: Readonly<Record<number, AkuaErrorCode>> = {
	400: "validation",
	401: "unauthorized",
	403: "forbidden",
	404: "not_found",
	408: "timeout",
	409: "conflict",
	422: "validation",
	429: "rate_limited",
};

/** The API refused the request or failed. `issues` holds its own messages, each with the part of the request it is about. */
export class AkuaApiError extends AkuaError {
	override readonly name = "AkuaApiError";
	readonly status: number;
	readonly issues: readonly AkuaIssue[];

	/** @param server who answered */
	constructor(
		status: number,
		issues: readonly AkuaIssue[],
		retryable: boolean,
		context: AkuaErrorContext,
		server = "Akua",
	) {
		const code = codes[status] ?? (status >= 500 ? "server_error" : "refused");
		const words = issues.map((issue) => issue.message.replace(/\.$/, "")).join("; ");
		const answered = `${server} answered ${status}`;
		super(code, words ? `${answered}: ${clip(words)}.` : `${answered}.`, retryable, context);
		this.status = status;
		this.issues = issues;
	}
}

/**
 * Whether a value is an {@link AkuaApiError}, even one from another copy of this package.
 *
 * @example
 * if (isAkuaApiError(error)) console.error(error.status, error.issues);
 */
export function isAkuaApiError(value: unknown): value is AkuaApiError {
	return isAkuaError(value) && value.name === "AkuaApiError";
}

/** Keeps a message below 2 KB in any script: 500 UTF-16 units are at most 1,500 bytes. */
export function clip(message: string): string {
	return message.length > 500 ? `${message.slice(0, 499)}…` : message;
}
