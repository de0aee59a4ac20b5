import type { AkuaIssue } from "../contract/errorBody.js";
import type { FakeReply } from "./types.js";

const codes: Readonly<Record<number, number>> = {
	401: 7001,
	403: 7003,
	404: 7004,
	405: 7005,
	409: 7009,
	422: 7002,
};

/** Thrown anywhere while a request is handled, and sent as the API's error body. */
export class HttpError extends Error {
	override readonly name = "HttpError";
	readonly reply: FakeReply;

	constructor(status: number, issues: readonly AkuaIssue[], headers: Record<string, string> = {}) {
		super(issues[0]?.message ?? String(status));
		this.reply = { status, body: { success: false, errors: issues, result: {} }, headers };
	}
}

/** An error with one issue. */
export function httpError(
	status: number,
	message: string,
	issue: Pick<AkuaIssue, "path" | "metadata"> = {},
	headers: Record<string, string> = {},
): HttpError {
	return new HttpError(status, [{ code: codes[status] ?? 7000, message, ...issue }], headers);
}

const nullBodyStatuses = new Set([101, 204, 205, 304]);

export function toResponse({ status, body, headers = {} }: FakeReply): Response {
	const text = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
	const type = typeof body === "string" ? "text/html; charset=utf-8" : "application/json";
	return new Response(nullBodyStatuses.has(status) ? null : text, {
		status,
		headers: { ...(body === undefined ? {} : { "content-type": type }), ...headers },
	});
}
