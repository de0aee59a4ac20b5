import type { IncomingMessage, ServerResponse } from "node:http";
import { inspect } from "node:util";
import { type AkuaClient, type AkuaClientOptions, type AkuaEvent, createAkuaClient } from "akua-react/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { failureOf } from "../support/failureOf.ts";
import { type Answer, createWire } from "./createWire.ts";

/** Part of every token here; it must not appear anywhere. */
const sentinel = "sentinel_4711";
const plain = `sk_akua_${sentinel}`;
const escaped = `akua/${sentinel}"with\\escapes`;

/** Every string in a value: keys, values and symbols, including hidden ones and those of causes. */
function textsOf(value: unknown, seen = new Set<unknown>()): string[] {
	if (typeof value === "symbol") return [value.description ?? ""];
	if (value === null || (typeof value !== "object" && typeof value !== "function")) return [String(value)];
	if (seen.has(value)) return [];
	seen.add(value);
	return Reflect.ownKeys(value).flatMap((key) => [...textsOf(key), ...textsOf(Reflect.get(value, key), seen)]);
}

function expectClean(values: unknown[]) {
	for (const value of values) {
		expect(textsOf(value).join("\n")).not.toContain(sentinel);
		expect(inspect(value, { depth: 20, showHidden: true })).not.toContain(sentinel);
		expect(String(value) + (JSON.stringify(value) ?? "")).not.toContain(sentinel);
	}
}

const consoleMethods = ["debug", "error", "info", "log", "trace", "warn"] as const;

/** Collects the error, the events and the console output of a call that fails. */
async function outputOf(options: AkuaClientOptions, use: (options: AkuaClientOptions) => Promise<unknown>) {
	vi.spyOn(Math, "random").mockReturnValue(0);
	const spies = consoleMethods.map((name) => vi.spyOn(console, name).mockImplementation(() => {}));
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	const events: AkuaEvent[] = [];
	const onEvent = (event: AkuaEvent) => {
		events.push(event);
		throw new Error("a listener that fails");
	};
	const error = await failureOf(use({ maxRetries: 1, ...options, onEvent }));
	expect(events.length).toBeGreaterThan(0);
	return [error, error.cause, error.stack, ...events, ...spies.flatMap(({ mock }) => mock.calls)];
}

const create = (akua: AkuaClient, signal?: AbortSignal) => akua.widgets.create("d", { snippet_id: "s" }, { signal });

/** Repeats the received credential in every part of the response. */
function echo(status: number, bodyOf: (credential: string) => unknown): Answer {
	return (outgoing: ServerResponse, incoming: IncomingMessage) => {
		const credential = incoming.headers.authorization ?? "";
		const headers = { "x-request-id": credential, "retry-after": credential, location: `/?${credential}` };
		const body = bodyOf(credential);
		outgoing.writeHead(status, credential, { ...headers, etag: credential, "x-echo": credential });
		outgoing.end(typeof body === "string" ? body : JSON.stringify(body));
	};
}

const slashes = (value: unknown) => JSON.stringify(value).replaceAll("/", "\\/");
const unicode = (value: unknown) => JSON.stringify(value).replaceAll("s", "\\u0073");
const documented = (text: string) => ({
	success: false,
	errors: [{ code: text, message: text, path: [text], metadata: { [text]: [text, { deep: text }] }, [text]: text }],
});
const bodies: [string, (credential: string) => unknown][] = [
	["the documented error", documented],
	["the documented error with escaped slashes", (text) => slashes(documented(text))],
	[
		"the documented error with escaped letters",
		(text) => unicode(documented(text)).replace('"\\u0073ucce\\u0073\\u0073"', '"success"'),
	],
	["the plain error", (text) => ({ error: { code: text, message: text.repeat(100), [text]: text } })],
	["a page", (text) => `<html>${text}</html>`],
	["a text", (text) => text],
	["JSON of its own", (text) => ({ [text]: text })],
];
const statuses = [200, 201, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503];
const echoes = statuses.flatMap((status) => bodies.map(([name, body]) => [status, name, body] as const));

test.each(echoes)("a %i that repeats the credential in %s leaks it nowhere", async (status, _, body) => {
	for (const token of [plain, escaped]) {
		for (const given of [token, () => token]) {
			const values = await outputOf({ token: given }, async (options) => {
				const { akua } = await createWire(options, [echo(status, body)]);
				return create(akua);
			});
			expectClean(values);
		}
	}
});

class RequestError extends Error {
	readonly config = { headers: { authorization: `Bearer ${plain}` } };
	readonly [plain] = plain;
	readonly code: string;
	constructor(depth: number) {
		super(`POST with Bearer ${plain} failed`, { cause: depth > 0 ? new RequestError(depth - 1) : plain });
		this.name = `RequestError ${plain}`;
		this.code = `E_${plain}`;
	}
}

test.each<[string, () => unknown]>([
	["an error that holds its request", () => new RequestError(6)],
	["an error without a code", () => new TypeError(plain, { cause: new AggregateError([new Error(plain)], plain) })],
	["a text", () => plain],
	["an object", () => ({ message: plain, headers: { [plain]: plain } })],
	["nothing", () => undefined],
])("a fetch that throws %s leaks the credential nowhere", async (_, thrown) => {
	const fetch = async () => {
		throw thrown();
	};
	expectClean(await outputOf({ token: plain, fetch }, (options) => create(createAkuaClient(options))));
});

test("a response that breaks off leaks the credential nowhere", async () => {
	const fetch = async () => {
		const body = new ReadableStream({ pull: (controller) => controller.error(new RequestError(2)) });
		return new Response(body, { status: 201 });
	};
	expectClean(await outputOf({ token: plain, fetch }, (options) => create(createAkuaClient(options))));
});

test("a time-out and a cancelled call leak the credential nowhere", async () => {
	const hang = () => {};
	const values = await outputOf({ token: plain, timeoutMs: 10 }, async (options) => {
		const { akua } = await createWire(options, [hang]);
		return create(akua);
	});
	const cancelled = await outputOf({ token: plain }, async (options) => {
		const controller = new AbortController();
		const { akua } = await createWire(options, [() => controller.abort(new Error(plain))]);
		return create(akua, controller.signal);
	});
	expectClean([...values, ...cancelled]);
});

test.each<[string, () => string | Promise<string>]>([
	["throws it", () => Promise.reject(new RequestError(2))],
	["throws it in a text", () => Promise.reject(plain)],
	["throws a session token", () => Promise.reject(new Error(`eyJhbGciOi.${sentinel}.sig is over`))],
	["gives it with a space", () => `${plain} ${plain}`],
	["gives it with a line break inside", () => `${plain}\r\n${plain}`],
	["gives too much", () => plain.repeat(1000)],
])("a token function that %s leaks the credential nowhere", async (_, token) => {
	expectClean(await outputOf({ token }, (options) => create(createAkuaClient(options))));
});

test("the error for an invalid token does not repeat it", () => {
	for (const token of [`${plain} ${plain}`, `${plain}\0`, plain.repeat(1000)]) {
		expect(() => createAkuaClient({ token })).toThrow(
			expect.toSatisfy((error: unknown) => !textsOf(error).join("\n").includes(sentinel)),
		);
	}
});

test("an issue that only mentions tokens is kept, and a body nested too deep is ignored", async () => {
	const message = "The bearer token is not valid, sk_akua is its prefix";
	const deep = `{"success":false,"errors":[{"code":1,"message":"x","metadata":{"a":${"[".repeat(2e5)}${"]".repeat(2e5)}}}]}`;
	const { akua } = await createWire({ token: plain }, [
		{ status: 403, body: { error: { code: 1, message } } },
		{ status: 403, body: deep },
	]);
	expect(await failureOf(create(akua))).toMatchObject({ issues: [{ message }] });
	expect(await failureOf(create(akua))).toMatchObject({ status: 403, issues: [] });
});

test("the client object exposes no credential", () => {
	expectClean([createAkuaClient({ token: plain })]);
});
