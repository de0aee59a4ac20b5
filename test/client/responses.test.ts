import {
	AkuaApiError,
	type AkuaClient,
	AkuaConnectionError,
	AkuaError,
	AkuaResponseError,
	createAkuaClient,
	isAkuaApiError,
	isAkuaError,
} from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";
import { expect, test, vi } from "vitest";
import { failureOf } from "../support/failureOf.ts";
import { createWire } from "./createWire.ts";

type Use = (akua: AkuaClient) => Promise<unknown>;
const body = { snippet_id: "snip_quota" };
const get: Use = (akua) => akua.widgets.get("d", "w");
const create: Use = (akua) => akua.widgets.create("d", body, { idempotencyKey: "k" });
const update: Use = (akua) => akua.widgets.update("d", "w", {}, { etag: "v1" });
const run: Use = (akua) => akua.snippets.execute("s");
const once = { maxRetries: 0 };
const html = "<!doctype html><title>Bad gateway</title>";

const unusable: [string, number, string | undefined, RegExp][] = [
	["nothing", 201, undefined, /201 with nothing\./],
	["a page", 200, html, /200 with something else/],
	["text", 201, "created", /201 with something else/],
	["half of its JSON", 201, '{"id":"wgt_1","dashboard_', /201 with something else/],
	["JSON that is no widget", 201, '{"id":"wgt_1"}', /201 with something else/],
	["an error in a success", 200, '{"success":false,"errors":[]}', /200 with something else/],
	["null", 201, "null", /201 with something else/],
	["no content", 204, undefined, /204 with nothing\./],
];

test.each(unusable)("a success with %s (%i) is an AkuaResponseError", async (_, status, text, words) => {
	const { akua } = await createWire(once, [{ status, body: text, headers: { "x-request-id": "req_1" } }]);
	const ends = await Promise.all([get, create, update].map((use) => failureOf(use(akua))));
	for (const error of ends) {
		expect(error).toBeInstanceOf(AkuaResponseError);
		expect(error).toMatchObject({ code: "response", status, attempts: 1, requestId: "req_1" });
		expect(error.message).toMatch(words);
		expect(error.message).not.toContain("doctype");
	}
	expect(ends.map(({ outcome }) => outcome)).toEqual(["not_applied", "unknown", "unknown"]);
	expect(ends.map(({ retryable }) => retryable)).toEqual([false, true, true]);
	expect(ends[1]?.message).toContain("repeating it with the same idempotency key is safe");
	expect(ends[2]?.message).toContain("read it again before repeating it");
});

test("a body shorter than its Content-Length is a connection error", async () => {
	const { akua } = await createWire(once, [
		(outgoing) => {
			outgoing.writeHead(201, { "content-length": "500" }).write('{"id":', () => outgoing.socket?.destroy());
		},
	]);
	const ends = await Promise.all([get, create, run].map((use) => failureOf(use(akua))));
	for (const error of ends) expect(error).toBeInstanceOf(AkuaConnectionError);
	expect(ends.map(({ outcome }) => outcome)).toEqual(["not_applied", "unknown", "unknown"]);
});

test.each<[string, () => unknown]>([
	["an error response", () => Response.error()],
	["an opaque one", () => Object.defineProperties(Response.error(), { type: { value: "opaque" } })],
	["an object that looks like a success", () => ({ ok: true, status: 201, text: async () => "{}" })],
	["an object that looks like an error", () => ({ ok: false, status: 422, json: async () => ({}) })],
	["nothing", () => undefined],
])("%s from a custom fetch is a connection error, and a write is unknown", async (_, respond) => {
	const fetch = async () => respond() as Response;
	const akua = createAkuaClient({ ...once, fetch });
	const ends = await Promise.all([get, create, update].map((use) => failureOf(use(akua))));
	for (const error of ends) expect(error).toBeInstanceOf(AkuaConnectionError);
	expect(ends.map(({ outcome }) => outcome)).toEqual(["not_applied", "unknown", "unknown"]);
});

test("reading a success stops after 32 MiB", async () => {
	const { akua } = await createWire(once, [
		(outgoing) => {
			const more = () => !outgoing.destroyed && outgoing.write("x".repeat(1024 * 1024), more);
			outgoing.writeHead(200);
			more();
		},
	]);
	const error = await failureOf(run(akua));
	expect(error).toBeInstanceOf(AkuaResponseError);
	expect(error.message).toContain("more than can be read");
});

test("reading an error body stops after 1 MiB, and its status counts", async () => {
	const { akua } = await createWire(once, [
		(outgoing) => {
			const more = () => !outgoing.destroyed && outgoing.write("x".repeat(64 * 1024), more);
			outgoing.writeHead(422).write('{"success":false,"errors":[{"code":1,"message":"');
			more();
		},
	]);
	const error = await failureOf(create(akua));
	expect(error).toMatchObject({ status: 422, code: "validation", outcome: "not_applied", issues: [] });
});

const codes: [number, string, string][] = [
	[400, "validation", "not_applied"],
	[401, "unauthorized", "not_applied"],
	[403, "forbidden", "not_applied"],
	[404, "not_found", "not_applied"],
	[405, "refused", "not_applied"],
	[408, "timeout", "unknown"],
	[409, "conflict", "not_applied"],
	[413, "refused", "not_applied"],
	[418, "refused", "not_applied"],
	[422, "validation", "not_applied"],
	[425, "refused", "not_applied"],
	[429, "rate_limited", "not_applied"],
	[500, "server_error", "unknown"],
	[501, "server_error", "unknown"],
	[503, "server_error", "unknown"],
	[504, "server_error", "unknown"],
	[599, "server_error", "unknown"],
];

test.each(codes)("a %i with an HTML body has the code %s, and a write is %s", async (status, code, outcome) => {
	const { akua } = await createWire(once, [{ status, body: html, headers: { "x-request-id": "req_1" } }]);
	for (const use of [create, update, run]) {
		const error = await failureOf(use(akua));
		expect(error).toBeInstanceOf(AkuaApiError);
		expect(error).toMatchObject({ status, code, outcome, issues: [], requestId: "req_1", attempts: 1 });
		expect(error.message).toContain(`Akua answered ${status}. `);
	}
	expect(await failureOf(get(akua))).toMatchObject({ status, code, outcome: "not_applied" });
});

test("both kinds of error body are understood, with their messages and paths", async () => {
	const issues = [
		{ code: 7002, message: "Too long.", path: ["body", "snippet_id"], metadata: { max: 54 } },
		{ code: "x", message: "Not whole", path: ["body", "position"] },
	];
	const plain = { code: "invalid", message: "No such snippet" };
	const { akua } = await createWire(once, [
		{ status: 422, body: { success: false, errors: issues, result: {} } },
		{ status: 400, body: { error: plain } },
	]);
	const documented = await failureOf(create(akua));
	expect(documented).toMatchObject({ issues, name: "AkuaApiError" });
	expect(documented.message).toBe("Akua answered 422: Too long; Not whole. Nothing was changed.");
	const other = await failureOf(create(akua));
	expect(other).toMatchObject({ issues: [plain] });
	expect(other.message).toBe("Akua answered 400: No such snippet. Nothing was changed.");
});

test("a malformed issue keeps its readable parts and does not affect the others", async () => {
	const good = { code: 7002, message: "Too long", path: ["body", "snippet_id"] };
	const errors = [{ ...good, metadata: null }, { message: "Not whole", path: "body.position" }, null, good];
	const { akua } = await createWire(once, [{ status: 422, body: { success: false, errors } }]);
	const error = await failureOf(create(akua));
	expect(error).toMatchObject({ issues: [good, { message: "Not whole", path: ["body", "position"] }, good] });
	expect(error.message).toBe("Akua answered 422: Too long; Not whole; Too long. Nothing was changed.");
});

const widget = createFakeAkua().addWidget({ dashboard_id: "d", ...body });

test.each<[string, object]>([
	["dashboard_id", { dashboard_id: "another" }],
	["snippet_id", { snippet_id: "snip_clusters" }],
	["snippet_id", { widget_type: "chart", snippet_id: null }],
])("a created widget with another %s is an error and is not retried (%j)", async (field, other) => {
	for (const status of [200, 201]) {
		const { akua, asked } = await createWire({}, [{ status, body: { ...widget, ...other } }]);
		const error = await failureOf(create(akua));
		expect(error).toBeInstanceOf(AkuaResponseError);
		expect(error).toMatchObject({ status, outcome: "unknown", retryable: false, attempts: 1, idempotencyKey: "k" });
		expect(error.message).toContain(`another ${field} than the one that was asked for`);
		expect(error.message).toContain("idempotency key was used before for something else");
		expect(asked).toHaveLength(1);
	}
});

test.each(["id", "dashboard_id"])("an updated widget with another %s is an error", async (field) => {
	const answer = { ...widget, id: "w", [field]: "another" };
	const { akua } = await createWire({}, [{ status: 200, body: answer }]);
	expect(await failureOf(update(akua))).toMatchObject({ code: "response", outcome: "unknown", retryable: false });
});

test("a created widget whose other fields have changed since is a success", async () => {
	const moved = { ...widget, position: 7, col_span: 4, display_type: "logs" };
	const { akua } = await createWire({}, [{ status: 200, body: moved }]);
	expect(await create(akua)).toEqual(moved);
});

test("an error's message stays below 2 KB and its issues below a hundred, however long the body", async () => {
	const message = "\u20ac".repeat(9_000);
	const errors = Array.from({ length: 30 }, () => ({ code: 1, message }));
	const many = Array.from({ length: 500 }, (_, code) => ({ code, message: "no" }));
	const { akua } = await createWire(once, [
		{ status: 503, body: { success: false, errors }, headers: { "retry-after": "9" } },
		{ status: 503, body: { error: { code: 1, message } } },
		{ status: 422, body: { success: false, errors: many } },
	]);
	for (const use of [create, create, create]) {
		const error = await failureOf(use(akua));
		expect(new TextEncoder().encode(error.message).length).toBeLessThan(2048);
		if (!(error instanceof AkuaApiError)) throw error;
		expect(error.issues.length).toBeLessThanOrEqual(100);
		for (const issue of error.issues) expect(issue.message.length).toBeLessThanOrEqual(500);
	}
});

test("a byte order mark and characters split across chunks are read correctly", async () => {
	const text = Buffer.from('\ufeff{"result":"ключ 🦀"}');
	const { akua } = await createWire(once, [
		(outgoing) => {
			for (const byte of text) outgoing.write(Buffer.of(byte));
			outgoing.end();
		},
	]);
	expect(await akua.snippets.execute("s")).toEqual({ result: "ключ 🦀" });
});

test("an error serialises to JSON with its message, without cause or stack", async () => {
	const { akua } = await createWire(once, [{ status: 429, headers: { "retry-after": "7" } }]);
	const error = await failureOf(create(akua));
	expect(JSON.parse(JSON.stringify(error))).toEqual({
		name: "AkuaApiError",
		message: "Akua answered 429. Nothing was changed; try again in 7 s.",
		code: "rate_limited",
		status: 429,
		issues: [],
		outcome: "not_applied",
		retryable: true,
		attempts: 1,
		idempotencyKey: "k",
		retryAfterMs: 7000,
	});
});

test("isAkuaError and isAkuaApiError recognise errors from another copy of the package, and nothing else", async () => {
	vi.resetModules();
	const other = await import("akua-react/client");
	expect(other.AkuaError).not.toBe(AkuaError);
	const foreign = await other
		.createAkuaClient()
		.snippets.get("")
		.catch((error: unknown) => error);
	expect(foreign).not.toBeInstanceOf(AkuaError);
	expect(isAkuaError(foreign)).toBe(true);
	const refused = other.createAkuaClient({ fetch: async () => Response.json({}, { status: 403 }), maxRetries: 0 });
	const answered = await refused.snippets.list().catch((error: unknown) => error);
	expect(answered).not.toBeInstanceOf(AkuaApiError);
	expect(isAkuaApiError(answered)).toBe(true);
	expect(isAkuaApiError(foreign)).toBe(false);
	for (const value of [new Error("x"), { code: "config" }, null, undefined, "AkuaError"]) {
		expect(isAkuaError(value)).toBe(false);
		expect(isAkuaApiError(value)).toBe(false);
	}
});
