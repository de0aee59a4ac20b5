import { inspect } from "node:util";
import { type AkuaProxyEvent, type AkuaProxyOptions, createAkuaProxy } from "akua-react/server";
import { createFakeAkua } from "akua-react/testing";
import { expect, onTestFinished, test, vi } from "vitest";
import { basePath, body, createPath, createProxy, json, token } from "./createProxy.ts";

/** A session of the tests: the user's name in a header. */
const bySubject: AkuaProxyOptions["authorize"] = (request) => {
	const subject = request.headers.get("x-user");
	return subject !== null && { subject };
};

test("an unauthorized request gets 403 or the host's own response", async () => {
	const refused = await createProxy({ authorize: () => false });
	await expect(refused.akua.snippets.list()).rejects.toMatchObject({ status: 403, outcome: "not_applied" });
	const own = await createProxy({ authorize: async () => new Response(null, { status: 401 }) });
	await expect(own.akua.snippets.list()).rejects.toMatchObject({ status: 401, code: "unauthorized" });
	expect(refused.fake.requests.length + own.fake.requests.length).toBe(0);
});

test("the host's own response keeps all of its cookies", async () => {
	const headers: [string, string][] = [
		["set-cookie", "a=1; Path=/"],
		["set-cookie", "b=2; Path=/"],
	];
	const { api } = await createProxy({ authorize: () => new Response("signed out", { status: 401, headers }) });
	const response = await fetch(`${api}/snippets`);
	expect(response.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2; Path=/"]);
	expect(await response.text()).toBe("signed out");
});

test("a 429 of the host reaches the client with its Retry-After, and nothing is sent", async () => {
	const limited = () => new Response(null, { status: 429, headers: { "retry-after": "7" } });
	const { fake, akua } = await createProxy({ authorize: (_, { call }) => call !== "executeSnippet" || limited() });
	await expect(akua.snippets.execute("snip_quota")).rejects.toMatchObject({ code: "rate_limited", retryAfterMs: 7000 });
	await akua.snippets.list();
	expect(fake.requests.map(({ call }) => call)).toEqual(["listSnippets"]);
});

test.each<[unknown]>([
	[undefined],
	[null],
	[""],
	["yes"],
	[1],
	[{}],
	[{ subject: undefined }],
	[{ subject: "" }],
	[{ response: new Response() }],
	[{ subject: "ada", response: { status: 429 } }],
	[{ subject: "ada", response: null }],
	[{ subject: 7 }],
	[[]],
])("%j from authorize lets nobody in", async (decided) => {
	// @ts-expect-error plain JavaScript can return anything
	const { fake, api, onError } = await createProxy({ authorize: () => decided });
	expect((await fetch(`${api}/snippets`)).status).toBe(403);
	expect(fake.requests).toHaveLength(0);
	expect(onError).toHaveBeenCalledTimes(typeof decided === "object" && decided !== null ? 1 : 0);
});

test("one person's key never returns another person's widget", async () => {
	const { fake, create } = await createProxy({ authorize: bySubject });
	const key = { "idempotency-key": "key-1" };
	const ids: string[] = [];
	for (const user of ["ada", "bob", "ada", "ada\u0000bob"]) {
		const response = await create({ ...key, "x-user": encodeURIComponent(user) });
		expect(response.status).toBe(201);
		expect(response.headers.get("idempotency-replayed")).toBe(ids.length === 2 ? "true" : null);
		ids.push((await response.json()).id);
	}
	expect(ids[2]).toBe(ids[0]);
	expect(new Set(ids).size).toBe(3);
	const sent = fake.requests.map(({ headers }) => headers["idempotency-key"] ?? "");
	for (const one of sent) expect(one).toMatch(/^[\da-f]{64}$/);
	expect(sent[2]).toBe(sent[0]);
});

test.each([
	["a", "bc", "ab", "c"],
	['x","y', "z", "x", 'y","z'],
])("the pairs of %j with %j and of %j with %j give two keys", async (subject, key, otherSubject, otherKey) => {
	const { fake, create } = await createProxy({ authorize: bySubject });
	await create({ "x-user": subject, "idempotency-key": key });
	await create({ "x-user": otherSubject, "idempotency-key": otherKey });
	expect(new Set(fake.requests.map(({ headers }) => headers["idempotency-key"])).size).toBe(2);
});

test("an error that repeats the key shows the browser its own", async () => {
	const send: typeof fetch = async (_, init) => {
		const key = new Headers(init?.headers).get("idempotency-key");
		const errors = [{ code: 7009, message: `The key ${key} is in progress`, metadata: { key } }];
		return Response.json({ errors }, { status: 409, headers: { "retry-after": "1", "x-request-id": `${key}` } });
	};
	const { create } = await createProxy({ authorize: bySubject, fetch: send });
	const response = await create({ "x-user": "ada", "idempotency-key": "key-1" });
	expect((await response.json()).errors[0]).toMatchObject({
		message: "The key key-1 is in progress",
		metadata: { key: "key-1" },
	});
	expect(response.headers.get("x-request-id")).toBe("key-1");
});

test("without a subject, and without a key, what the browser sends is sent on", async () => {
	const plain = await createProxy();
	await plain.create({ "idempotency-key": "key-1" });
	expect(plain.fake.requests[0]?.headers["idempotency-key"]).toBe("key-1");
	const named = await createProxy({ authorize: bySubject });
	await named.create({ "x-user": "ada" });
	expect(named.fake.requests[0]?.headers["idempotency-key"]).toBeUndefined();
});

test("onCall is told each request with its call, its ids, its subject and its status, and never a secret", async () => {
	const events: AkuaProxyEvent[] = [];
	const { api, create } = await createProxy({
		authorize: bySubject,
		allow: "add",
		onCall: (event) => events.push(event),
	});
	await create({ "x-user": "ada", "idempotency-key": "secret-key" });
	await create({ "x-user": "ada" }, "{}");
	await fetch(`${api}/snippets/snip_quota`, { headers: { "sec-fetch-site": "cross-site" } });
	await fetch(`${api}/snippets/snip_quota:execute`, { method: "POST", headers: { "x-user": "ada" } });
	await fetch(`${api}/dashboards/dash_overview/widgets/w`);
	await fetch(`${api}/nowhere`);
	expect(events).toMatchObject([
		{ call: "createWidget", dashboardId: "dash_overview", subject: "ada", status: 201, forwarded: true },
		{ call: "createWidget", dashboardId: "dash_overview", subject: "ada", status: 422, forwarded: false },
		{ call: "getSnippet", snippetId: "snip_quota", subject: undefined, status: 403, forwarded: false },
		{ call: "executeSnippet", snippetId: "snip_quota", subject: undefined, status: 404, forwarded: false },
		{ call: "getWidget", dashboardId: "dash_overview", widgetId: "w", subject: undefined, status: 403 },
	]);
	for (const { durationMs } of events) expect(durationMs).toBeGreaterThanOrEqual(0);
	expect(inspect(events, { depth: 9, showHidden: true })).not.toMatch(/sentinel|secret-key|col_span/);
});

test("an onCall that throws or rejects changes no response, and is reported", async () => {
	for (const onCall of [
		() => Promise.reject(new Error("full")),
		() => {
			throw new Error("full");
		},
	]) {
		const { api, onError } = await createProxy({ onCall });
		expect((await fetch(`${api}/snippets`)).status).toBe(200);
		await expect.poll(() => onError.mock.calls.map(([error]) => error.message)).toEqual(["full"]);
	}
});

test("an exception of authorize or the token function is not revealed", async () => {
	const throws = () => {
		throw new Error(`secret ${token}`);
	};
	for (const options of [{ authorize: throws }, { token: throws }]) {
		const { api } = await createProxy(options);
		const response = await fetch(`${api}/snippets`);
		expect(response.status).toBe(500);
		expect(await response.text()).not.toMatch(/secret|sentinel/);
	}
});

test.each<[string, Partial<AkuaProxyOptions>, number, RegExp]>([
	["an empty token", { token: () => "" }, 500, /^No token: is AKUA_API_TOKEN set\?/],
	["a token that no header can hold", { token: () => "two words" }, 500, /^token must be/],
	["what authorize throws", { authorize: () => Promise.reject(new Error(`no session ${token}`)) }, 500, /^no session/],
	["an API that is not reached", { baseUrl: "http://127.0.0.1:1/v1" }, 502, /./],
])("%s is reported on the server without a credential", async (_, options, status, words) => {
	const { api, onError } = await createProxy(options);
	expect((await fetch(`${api}/snippets`)).status).toBe(status);
	expect(onError).toHaveBeenCalledOnce();
	const error = onError.mock.calls[0]?.[0];
	expect(error?.message).toMatch(words);
	expect(inspect(error, { showHidden: true })).not.toContain("sentinel");
});

test("without onError the console is used, and a log that throws does not change the response", async () => {
	const log = vi.spyOn(console, "error").mockImplementation(() => {
		throw new Error("the log is full");
	});
	onTestFinished(() => log.mockRestore());
	const { api } = await createProxy({ token: () => "", onError: undefined });
	expect((await fetch(`${api}/snippets`)).status).toBe(500);
	expect(log).toHaveBeenCalledOnce();
});

const unreachable = Object.assign(new TypeError("fetch failed"), {
	cause: Object.assign(new Error("x"), { code: "ENOTFOUND" }),
});

test.each<[string, number, unknown]>([
	["a fetch that failed", 503, unreachable],
	["a connection that was reset", 503, Object.assign(new Error("read"), { code: "ECONNRESET" })],
	["a time-out", 503, new DOMException("The operation timed out", "TimeoutError")],
	["a mistake in the code", 500, new TypeError("Cannot read properties of undefined (reading 'fetch')")],
	["a missing file", 500, Object.assign(new Error("ENOENT: no such file"), { code: "ENOENT" })],
])("a token function that fails with %s gets %i", async (_, status, error) => {
	const { akua, fake } = await createProxy({ token: () => Promise.reject(error) });
	const refused = akua.widgets.create("dash_overview", { snippet_id: "snip_quota" });
	await expect(refused).rejects.toMatchObject({ status, outcome: "not_applied", code: "server_error" });
	expect(fake.requests).toHaveLength(0);
});

test("a client that disconnects during authorize has nothing forwarded", async () => {
	const controller = new AbortController();
	const fake = createFakeAkua({ token });
	const handle = createAkuaProxy({
		basePath,
		token,
		fetch: fake.fetch,
		authorize: () => {
			controller.abort();
			return true;
		},
	});
	const init = { method: "POST", body, headers: json, signal: controller.signal };
	expect((await handle(new Request(`https://app.example${createPath}`, init))).status).toBe(502);
	expect(fake.requests).toHaveLength(0);
});
