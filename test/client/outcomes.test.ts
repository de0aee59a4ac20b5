import type { IncomingMessage, ServerResponse } from "node:http";
import {
	AkuaAbortError,
	type AkuaClient,
	AkuaConnectionError,
	AkuaResponseError,
	AkuaTimeoutError,
	type CallOptions,
	createAkuaClient,
} from "akua-react/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { failureOf } from "../support/failureOf.ts";
import { listen } from "../support/listen.ts";
import { createTimed } from "./createTimed.ts";
import { createWire } from "./createWire.ts";

const body = { snippet_id: "snip_quota" };
type Use = (akua: AkuaClient, options?: CallOptions) => Promise<unknown>;
const read: Use = (akua, options) => akua.dashboards.get("dash_overview", options);
const uses: [string, "not_applied" | "unknown", Use][] = [
	["read", "not_applied", read],
	["create", "unknown", (akua, options) => akua.widgets.create("d", body, options)],
	["update", "unknown", (akua, options) => akua.widgets.update("d", "w", {}, { ...options, etag: "v1" })],
	["delete", "unknown", (akua, options) => akua.widgets.delete("d", "w", { ...options, etag: "v1" })],
	["run", "unknown", (akua, options) => akua.snippets.execute("s", options)],
];

/** A server that reports when a request has arrived, and when its client disconnected. */
function watch(answer: (outgoing: ServerResponse) => void = () => {}) {
	let [arrive, leave] = [() => {}, () => {}];
	const arrived = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	const left = new Promise<void>((resolve) => {
		leave = resolve;
	});
	const handle = (outgoing: ServerResponse, incoming: IncomingMessage) => {
		incoming.on("end", arrive).resume();
		outgoing.on("close", leave);
		answer(outgoing);
	};
	return { arrived, left, handle };
}

/** A response that sends bytes for ever. */
function drip(outgoing: ServerResponse) {
	outgoing.writeHead(200, { "content-type": "application/json" });
	const timer = setInterval(() => outgoing.write(" "), 5);
	outgoing.on("close", () => clearInterval(timer));
}

test.each([
	...uses.map(([name, outcome, use]) => ["without a response", name, outcome, () => {}, use] as const),
	...uses.map(([name, outcome, use]) => ["whose response drips", name, outcome, drip, use] as const),
])("a call %s times out and aborts its request (%s, %s)", async (_what, _name, outcome, answer, use) => {
	let signal: AbortSignal | null | undefined;
	const watched: typeof fetch = (input, init) => {
		signal = init?.signal;
		return fetch(input, init);
	};
	const { akua } = await createWire({ fetch: watched, timeoutMs: 100, maxRetries: 0 }, [answer]);
	const error = await failureOf(use(akua));
	expect(error).toBeInstanceOf(AkuaTimeoutError);
	expect(error).toMatchObject({ code: "timeout", outcome, attempts: 1, retryable: true });
	expect(signal?.aborted).toBe(true);
});

test("a call ends at its time-out or signal even if fetch ignores its signal", async () => {
	const fetch = () => new Promise<Response>(() => {});
	const akua = createAkuaClient({ fetch, timeoutMs: 10, maxRetries: 0 });
	expect(await failureOf(read(akua))).toBeInstanceOf(AkuaTimeoutError);
	const controller = new AbortController();
	const asked = failureOf(read(akua, { signal: controller.signal }));
	controller.abort();
	expect(await asked).toBeInstanceOf(AkuaAbortError);
});

test.each(uses)("a %s whose signal is aborted already is never sent", async (_, _outcome, use) => {
	const { fake } = await createWire();
	const fetch = vi.fn<typeof globalThis.fetch>(fake.fetch);
	const error = await failureOf(use(createAkuaClient({ fetch }), { signal: AbortSignal.abort() }));
	expect(error).toBeInstanceOf(AkuaAbortError);
	expect(error).toMatchObject({ code: "aborted", outcome: "not_applied", attempts: 0 });
	await new Promise((resolve) => setTimeout(resolve, 0));
	expect(fetch).not.toHaveBeenCalled();
});

test.each(uses)("a %s that is aborted while it is sent is %s", async (_, outcome, use) => {
	const { handle, arrived, left } = watch();
	const { akua, asked } = await createWire({}, [handle]);
	const controller = new AbortController();
	const end = failureOf(use(akua, { signal: controller.signal }));
	await arrived;
	controller.abort(new Error("the host's own reason"));
	const error = await end;
	expect(error).toBeInstanceOf(AkuaAbortError);
	expect(error).toMatchObject({ outcome, attempts: 1 });
	await left;
	expect(asked).toHaveLength(1);
});

test.each(uses)("a %s that is aborted while its response is read is %s", async (_, outcome, use) => {
	const { handle, arrived, left } = watch(drip);
	const { akua } = await createWire({}, [handle]);
	const controller = new AbortController();
	const end = failureOf(use(akua, { signal: controller.signal }));
	await arrived;
	setTimeout(() => controller.abort(), 20);
	expect(await end).toBeInstanceOf(AkuaAbortError);
	expect(await end).toMatchObject({ outcome, attempts: 1 });
	await left;
});

test("a create that is aborted before its retry is unknown", async () => {
	const controller = new AbortController();
	const { akua, asked } = await createWire({ onEvent: ({ type }) => type === "retry" && controller.abort() }, [
		{ status: 503, headers: { "retry-after": "30" } },
	]);
	const error = await failureOf(akua.widgets.create("d", body, { idempotencyKey: "k", signal: controller.signal }));
	expect(error).toBeInstanceOf(AkuaAbortError);
	expect(error).toMatchObject({ outcome: "unknown", attempts: 1, idempotencyKey: "k" });
	expect(asked).toHaveLength(1);
});

test("aborting after the response changes nothing", async () => {
	const controller = new AbortController();
	const { akua, fake } = await createWire();
	const made = await akua.widgets.create("dash_overview", body, { signal: controller.signal });
	controller.abort();
	expect(fake.widgets("dash_overview")).toContainEqual(made);
	expect(await read(akua)).toHaveProperty("id", "dash_overview");
});

test("a signal that outlives its calls keeps no listeners of them", async () => {
	const { signal } = new AbortController();
	const [heard, unheard] = [vi.spyOn(signal, "addEventListener"), vi.spyOn(signal, "removeEventListener")];
	const { akua, ended } = createTimed([{ call: "getDashboard", answer: { status: 503 } }]);
	await ended(read(akua, { signal }));
	await ended(akua.widgets.create("dash_overview", body, { signal }));
	expect(heard).toHaveBeenCalled();
	const listeners = new Set(heard.mock.calls.map(([, listener]) => listener));
	for (const [, listener] of unheard.mock.calls) listeners.delete(listener);
	expect([...listeners]).toEqual([]);
});

const redirects = [301, 302, 303, 307, 308, 300, 304].flatMap((status) =>
	uses.map(([name, outcome, use]) => [status, name, outcome, use] as const),
);

test.each(redirects)(
	"a %i is not followed: a %s is %s, and the token is not sent on",
	async (status, _, outcome, use) => {
		const listener = vi.fn((_: IncomingMessage, response: ServerResponse) => response.end("{}"));
		const elsewhere = await listen(listener);
		const { akua, asked } = await createWire({ token: "t-1" }, [
			{ status, headers: { location: `${elsewhere.url}/v1` } },
		]);
		const error = await failureOf(use(akua));
		expect(error).toBeInstanceOf(AkuaResponseError);
		expect(error).toMatchObject({ code: "response", status, outcome, attempts: 1, retryable: false });
		expect(error.message).toContain(`The address given as baseUrl redirects (${status})`);
		expect(error.message).not.toContain("Akua answered");
		expect(asked).toHaveLength(1);
		expect(listener).not.toHaveBeenCalled();
	},
);

test.each(uses)(
	"a %s that is redirected in a browser is %s, wants a sign-in, and its error says what else to check",
	async (name, outcome, use) => {
		const opaque = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
		const send = vi.fn<typeof fetch>(async () => opaque);
		const error = await failureOf(use(createAkuaClient({ baseUrl: "/api/akua", fetch: send })));
		expect(error).toBeInstanceOf(AkuaResponseError);
		// What is safe to repeat is also sent with a slash at the end of its path.
		const attempts = name === "read" || name === "create" ? 2 : 1;
		expect(error).toMatchObject({ code: "unauthorized", status: 0, outcome, attempts, retryable: false });
		expect(error.message).toContain("The address given as baseUrl redirects, which is not followed");
		expect(error.message).toContain("a slash at the end");
		expect(error.message).not.toMatch(/Akua answered|\b0\b/);
		expect(send).toHaveBeenCalledTimes(attempts);
	},
);

test.each(uses)("a %s whose connection breaks is %s", async (_, outcome, use) => {
	const { akua } = await createWire({ maxRetries: 0 }, [(outgoing) => outgoing.socket?.destroy()]);
	const error = await failureOf(use(akua));
	expect(error).toBeInstanceOf(AkuaConnectionError);
	expect(error).toMatchObject({ code: "connection", outcome, attempts: 1, retryable: true });
	expect(error.cause).toBeInstanceOf(Error);
});

test.each(uses)("a %s whose connection is refused is not_applied", async (_, _outcome, use) => {
	vi.spyOn(Math, "random").mockReturnValue(0);
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	const { url, server } = await listen(() => {});
	await new Promise((resolve) => server.close(resolve));
	const error = await failureOf(use(createAkuaClient({ baseUrl: url })));
	expect(error).toBeInstanceOf(AkuaConnectionError);
	expect(error).toMatchObject({ outcome: "not_applied", cause: { cause: { code: "ECONNREFUSED" } } });
});

test.each([
	["ECONNREFUSED", "not_applied"],
	["ENOTFOUND", "not_applied"],
	["EHOSTUNREACH", "unknown"],
	["ENETUNREACH", "unknown"],
	["ETIMEDOUT", "unknown"],
	["ECONNRESET", "unknown"],
])("a create that fails with %s is %s", async (code, outcome) => {
	const fetch = async () => {
		throw new TypeError("fetch failed", { cause: Object.assign(new Error("read"), { code }) });
	};
	const akua = createAkuaClient({ fetch, maxRetries: 0 });
	const error = await failureOf(akua.widgets.create("dash_overview", { snippet_id: "snip_quota" }));
	expect(error).toMatchObject({ name: "AkuaConnectionError", outcome });
});
