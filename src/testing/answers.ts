import type { AkuaIssue } from "../contract/errorBody.js";
import type { FakeReply } from "./types.js";

const statusCodes: Readonly<Record<number, number>> = {
	401: 7001,
	403: 7003,
	404: 7004,
	405: 7005,
	409: 7009,
	422: 7002,
};

/** An error on its way to its body. */
interface FakeError {
	status: number;
	issues: AkuaIssue[];
	headers?: Record<string, string>;
}

/** Thrown anywhere while a request is handled; becomes the API's error body. */
export class Refusal extends Error {
	override readonly name = "Refusal";
	readonly reply: FakeReply;

	constructor({ status, issues, headers = {} }: FakeError) {
		super(issues[0]?.message ?? String(status));
		this.reply = { status, body: { success: false, errors: issues, result: {} }, headers };
	}
}

export function refuse(
	status: number,
	message: string,
	more: Omit<Partial<AkuaIssue>, "message"> & { headers?: Record<string, string> } = {},
): Refusal {
	const { headers = {}, ...issue } = more;
	return new Refusal({ status, issues: [{ code: statusCodes[status] ?? 7000, message, ...issue }], headers });
}

const nullBody = new Set([101, 204, 205, 304]);

export function toResponse({ status, body, headers = {} }: FakeReply): Response {
	const text = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
	const type = typeof body === "string" ? "text/html; charset=utf-8" : "application/json";
	return new Response(nullBody.has(status) ? null : text, {
		status,
		headers: { ...(body === undefined ? {} : { "content-type": type }), ...headers },
	});
}
