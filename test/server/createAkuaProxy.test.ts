import { connect } from "node:net";
import { inspect } from "node:util";
import { createAkuaClient } from "akua-react/client";
import { type AkuaProxyOptions, createAkuaProxy } from "akua-react/server";
import { createFakeAkua } from "akua-react/testing";
import { expect, onTestFinished, test, vi } from "vitest";
import { toNodeHandler } from "../../docs/recipes/node-adapter.ts";
import { listen } from "../support/listen.ts";

const token = "sk_akua_sentinel_4711";
const basePath = "/api/akua";

/** The fake Akua and the proxy, each on a socket. */
async function setUp(options: Partial<AkuaProxyOptions> = {}, fakeOptions = {}) {
	const fake = createFakeAkua({ token, ...fakeOptions });
	const upstream = await listen(toNodeHandler((request) => fake.fetch(request)));
	const handle = createAkuaProxy({
		basePath,
		token,
		authorize: () => true,
		baseUrl: `${upstream.url}/v1`,
		...options,
	});
	const { url } = await listen(toNodeHandler(handle));
	return { fake, url, akua: createAkuaClient({ baseUrl: url + basePath, maxRetries: 0 }) };
}

/** Sends a request line exactly as given, since `fetch` would normalise its path. */
async function raw(url: string, head: string): Promise<string> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		const socket = connect(Number(port), hostname, () => socket.end(`${head}\r\nhost: ${hostname}:${port}\r\n\r\n`));
		let answer = "";
		socket.on("data", (chunk) => (answer += chunk));
		socket.on("end", () => resolve(answer));
		socket.on("error", reject);
	});
}

test("every call of the client goes through with the token added on the server", async () => {
	const { fake, akua } = await setUp({ context: "ws_1" });
	const widget = await akua.widgets.create("dash_overview", { snippet_id: "snip_quota" }, { idempotencyKey: "key-1" });
	await akua.widgets.get("dash_overview", widget.id);
	const changed = await akua.widgets.update("dash_overview", widget.id, { position: 0 }, { etag: widget.etag });
	await akua.widgets.delete("dash_overview", widget.id, { etag: changed.etag });
	await akua.widgets.list("dash_overview", { limit: 2 });
	await akua.dashboards.list();
	await akua.dashboards.get("dash_overview");
	await akua.snippets.list();
	await akua.snippets.get("snip_quota");
	await akua.snippets.execute("snip_quota");
	expect(fake.requests.map(({ status }) => status)).toEqual([201, 200, 200, 204, 200, 200, 200, 200, 200, 200]);
	expect(fake.requests[0]?.headers).toMatchObject({ "akua-context": "ws_1", "idempotency-key": "key-1" });
	expect(fake.requests[2]?.headers["if-match"]).toBe(widget.etag);
});

test("the caller's own credentials and cookies are not forwarded", async () => {
	const { fake, url } = await setUp();
	const headers = { authorization: "Bearer mine", cookie: "session=1", "akua-context": "ws_other", "x-extra": "1" };
	expect((await fetch(`${url}${basePath}/snippets`, { headers })).status).toBe(200);
	const sent = fake.requests[0]?.headers;
	expect(sent?.cookie).toBeUndefined();
	expect(sent?.["akua-context"]).toBeUndefined();
	expect(sent?.["x-extra"]).toBeUndefined();
});

test.each([
	["GET", "/api/akua/../../etc/passwd"],
	["GET", "/api/akua//snippets"],
	["GET", "/api/akua/snippets/..%2f..%2fsecrets"],
	["GET", "/api/akua/snippets/%2e%2e%2fsecrets"],
	["GET", "/api/akua/snippets/a%2fb"],
	["GET", "/api/akua/snippets/a%5cb"],
	["GET", "/api/akua/snippets/%252e%252e"],
	["GET", `/api/akua/snippets/${"x".repeat(55)}`],
	["GET", "/api/akua/workspaces"],
	["GET", "/api/akua/snippets/"],
	["GET", "/api/akuaX/snippets"],
	["GET", "http://evil.example/api/akua/../admin"],
	["POST", "/api/akua/snippets"],
	["PUT", "/api/akua/dashboards/d/widgets/w"],
	["DELETE", "/api/akua/dashboards/d"],
	["OPTIONS", "/api/akua/snippets"],
])("%s %s is refused without a request to Akua", async (method, path) => {
	const { fake, url } = await setUp();
	expect(await raw(url, `${method} ${path} HTTP/1.1\r\nconnection: close`)).toMatch(/^HTTP\/1\.1 40[45]/);
	expect(fake.requests).toHaveLength(0);
});

test.each([
	["HEAD", "/snippets", "GET"],
	["OPTIONS", "/snippets/s", "GET"],
	["PUT", "/dashboards/d/widgets", "GET, POST"],
	["POST", "/dashboards/d/widgets/w", "GET, PATCH, DELETE"],
	["GET", "/snippets/s%3Aexecute/", null],
])("%s %s is refused with the allowed methods: %s", async (method, path, allow) => {
	const { fake, url } = await setUp();
	const response = await fetch(url + basePath + path, { method });
	expect([response.status, response.headers.get("allow")]).toEqual([allow ? 405 : 404, allow]);
	expect(fake.requests).toHaveLength(0);
});

test("of a query, only cursor and limit are forwarded", async () => {
	const { fake, url } = await setUp();
	await fetch(`${url}${basePath}/snippets?limit=3&token=x&admin=1`);
	expect(fake.requests[0]?.query).toEqual({ limit: "3" });
});

const create = `${basePath}/dashboards/dash_overview/widgets`;
const json = { "content-type": "application/json" };
const body = JSON.stringify({ snippet_id: "snip_quota", col_span: 1 });

test.each([
	[{ "sec-fetch-site": "cross-site" }, 403],
	[{ "sec-fetch-site": "same-site" }, 403],
	[{ origin: "https://evil.example" }, 403],
	[{ origin: "null" }, 403],
	[{ "sec-fetch-site": "same-origin" }, 201],
	[{}, 201],
])("a write with %o gets %i", async (headers, status) => {
	const { fake, url } = await setUp();
	const before = fake.widgets("dash_overview").length;
	const response = await fetch(url + create, { method: "POST", body, headers: { ...json, ...headers } as HeadersInit });
	expect(response.status).toBe(status);
	expect(fake.widgets("dash_overview")).toHaveLength(before + (status === 201 ? 1 : 0));
});

test("a write from an allowed origin goes through", async () => {
	const { url } = await setUp({ allowedOrigins: ["https://app.example"] });
	const headers = { ...json, origin: "https://app.example", "sec-fetch-site": "cross-site" };
	expect((await fetch(url + create, { method: "POST", body, headers })).status).toBe(201);
});

test("a body that is not JSON is refused, since a form on another site could send it", async () => {
	const { fake, url } = await setUp();
	expect((await fetch(url + create, { method: "POST", body, headers: { "content-type": "text/plain" } })).status).toBe(
		415,
	);
	expect(fake.requests).toHaveLength(0);
});

test("a body of more than 64 KiB is refused, with or without a Content-Length", async () => {
	const { fake, url } = await setUp();
	const large = "x".repeat(64 * 1024 + 1);
	const stream = new Response(large).body;
	const chunked: RequestInit & { duplex: "half" } = { method: "POST", body: stream, headers: json, duplex: "half" };
	expect((await fetch(url + create, { method: "POST", body: large, headers: json })).status).toBe(413);
	expect((await fetch(url + create, chunked)).status).toBe(413);
	expect(fake.requests).toHaveLength(0);
});

test.each([1_000_000, 5_000_000])("a body of %i bytes gets a 413 and not a broken connection", async (size) => {
	const { fake, url } = await setUp();
	for (const body of [() => "x".repeat(size), () => new Response("x".repeat(size)).body]) {
		const init: RequestInit & { duplex: "half" } = { method: "POST", body: body(), headers: json, duplex: "half" };
		expect((await fetch(url + create, init)).status).toBe(413);
	}
	expect(fake.requests).toHaveLength(0);
});

test("a body that authorize has read gets a 400", async () => {
	const { fake, url } = await setUp({ authorize: async (request) => (await request.text()) !== "" });
	expect((await fetch(url + create, { method: "POST", body, headers: json })).status).toBe(400);
	expect(fake.requests).toHaveLength(0);
});

test("a body that breaks off is not forwarded", async () => {
	const { fake, url } = await setUp();
	const { hostname, port } = new URL(url);
	await new Promise<void>((resolve) => {
		const head = `POST ${create} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json`;
		const socket = connect(Number(port), hostname, () => {
			socket.write(`${head}\r\ncontent-length: 999\r\n\r\n{"snippet_id":`, () => socket.destroy());
		});
		socket.on("close", () => resolve());
	});
	expect((await fetch(`${url}${basePath}/snippets`)).status).toBe(200);
	expect(fake.requests.map(({ method }) => method)).toEqual(["GET"]);
});

test("an unauthorized request gets 403 or the host's own response", async () => {
	const refused = await setUp({ authorize: () => false });
	await expect(refused.akua.snippets.list()).rejects.toMatchObject({ status: 403, outcome: "not_applied" });
	const own = await setUp({ authorize: async () => new Response(null, { status: 401 }) });
	await expect(own.akua.snippets.list()).rejects.toMatchObject({ status: 401 });
	expect(refused.fake.requests.length + own.fake.requests.length).toBe(0);
});

test("an exception of authorize or the token function is not revealed", async () => {
	const throws = () => {
		throw new Error(`secret ${token}`);
	};
	for (const options of [{ authorize: throws }, { token: throws }, { token: () => "" }]) {
		const { url } = await setUp({ ...options, onError: () => {} });
		const response = await fetch(`${url}${basePath}/snippets`);
		expect(response.status).toBe(500);
		expect(await response.text()).not.toMatch(/secret|sentinel/);
	}
});

test.each<[string, Partial<AkuaProxyOptions>, number, RegExp]>([
	["an empty token", { token: () => "" }, 500, /^There is no token: is AKUA_API_TOKEN/],
	["a token that no header can hold", { token: () => "two words" }, 500, /^token must be/],
	["what authorize throws", { authorize: () => Promise.reject(new Error(`no session ${token}`)) }, 500, /^no session/],
	["an API that is not reached", { baseUrl: "http://127.0.0.1:1/v1" }, 502, /./],
])("%s is reported on the server without a credential", async (_, options, status, words) => {
	const onError = vi.fn<(error: Error) => void>();
	const { url } = await setUp({ ...options, onError });
	expect((await fetch(`${url}${basePath}/snippets`)).status).toBe(status);
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
	const { url } = await setUp({ token: () => "" });
	expect((await fetch(`${url}${basePath}/snippets`)).status).toBe(500);
	expect(log).toHaveBeenCalledOnce();
});

test("creating a proxy without authorize throws", () => {
	const options = { basePath, token } as AkuaProxyOptions;
	expect(() => createAkuaProxy(options)).toThrow(/authorize/);
});

test("the host's own response keeps all of its cookies", async () => {
	const headers: [string, string][] = [
		["set-cookie", "a=1; Path=/"],
		["set-cookie", "b=2; Path=/"],
	];
	const { url } = await setUp({ authorize: () => new Response("signed out", { status: 401, headers }) });
	const response = await fetch(`${url}${basePath}/snippets`);
	expect(response.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2; Path=/"]);
	expect(await response.text()).toBe("signed out");
});

test("a response opened as a page runs nothing on the host's origin", async () => {
	const upstream = await listen((_, response) => {
		response.writeHead(502, { "content-type": "text/html" }).end("<script>alert(1)</script>");
	});
	const { url } = await setUp({ baseUrl: upstream.url });
	for (const path of ["/snippets", "/nowhere"]) {
		const { headers } = await fetch(url + basePath + path);
		expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
		expect(headers.get("x-content-type-options")).toBe("nosniff");
	}
});

test("allow restricts the calls", async () => {
	const { akua } = await setUp({ allow: ["listSnippets"] });
	await akua.snippets.list();
	await expect(akua.dashboards.list()).rejects.toMatchObject({ status: 404 });
});

test("request ids, retry-after and replay headers are returned; cookies and other headers are not", async () => {
	const upstream = await listen((_, response) => {
		response.writeHead(429, { "x-request-id": "req_9", "retry-after": "7", "set-cookie": "a=b", "x-internal": "1" });
		response.end("{}");
	});
	const { url } = await setUp({ baseUrl: upstream.url });
	const response = await fetch(`${url}${basePath}/snippets`);
	expect(response.status).toBe(429);
	expect(response.headers.get("x-request-id")).toBe("req_9");
	expect(response.headers.get("retry-after")).toBe("7");
	expect(response.headers.get("set-cookie")).toBeNull();
	expect(response.headers.get("x-internal")).toBeNull();
	expect(response.headers.get("cache-control")).toBe("no-store");
});

test.each([
	["JSON", JSON.stringify({ success: false, errors: [{ code: 1, message: token }], result: {} })],
	["JSON with escaped letters", `{"error":{"code":"x","message":"${token.replaceAll("s", "\\u0073")}"}}`],
	["a page", `<pre>authorization: Bearer ${token}</pre>`],
])(
	"an error that repeats the token in %s arrives without it, with its status and the rest of its text",
	async (_, body) => {
		const upstream = await listen((_, response) => {
			response.writeHead(422, { "x-request-id": `req ${token}` }).end(body);
		});
		const { url } = await setUp({ baseUrl: upstream.url });
		const response = await fetch(`${url}${basePath}/snippets`);
		const text = await response.text();
		expect(response.status).toBe(422);
		expect(JSON.stringify([text, ...response.headers])).not.toMatch(/sentinel|\\u0073/);
		expect(text).toContain("[token]");
		expect(response.headers.get("x-request-id")).toBe("req [token]");
	},
);

test("an error whose body never ends keeps its status", async () => {
	const upstream = await listen((_, response) => {
		response.writeHead(403).write("{");
	});
	const { url } = await setUp({ baseUrl: upstream.url, timeoutMs: 50 });
	const response = await fetch(`${url}${basePath}/snippets`);
	expect([response.status, await response.text()]).toEqual([403, ""]);
});

test("a response without a body leaves no timer behind", async () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const fetch = async () => new Response(null, { status: 204 });
	const handle = createAkuaProxy({ basePath, token, authorize: () => true, fetch });
	const request = new Request(`http://host${basePath}/dashboards/d/widgets/w`, { method: "DELETE" });
	expect((await handle(request)).status).toBe(204);
	expect(vi.getTimerCount()).toBe(0);
});

test("a redirect by Akua is not followed, and the write is unknown", async () => {
	let followed = 0;
	const elsewhere = await listen((_, response) => {
		followed++;
		response.end();
	});
	const upstream = await listen((_, response) => {
		response.writeHead(302, { location: elsewhere.url }).end();
	});
	const { akua } = await setUp({ baseUrl: upstream.url });
	const refused = akua.widgets.create("dash_overview", { snippet_id: "snip_quota" });
	await expect(refused).rejects.toMatchObject({ status: 502, outcome: "unknown" });
	expect(followed).toBe(0);
});

test("a time-out of Akua becomes 504 and a failed connection 502, both with the API's error body", async () => {
	const hanging = await listen(() => {});
	const slow = await setUp({ baseUrl: hanging.url, timeoutMs: 50 });
	const late = await fetch(`${slow.url}${basePath}/snippets`);
	expect([late.status, await late.json()]).toMatchObject([504, { success: false, errors: [{ code: 504 }] }]);
	const away = await setUp({ baseUrl: "http://127.0.0.1:9", onError: () => {} });
	const gone = await fetch(`${away.url}${basePath}/snippets`);
	expect([gone.status, await gone.json()]).toMatchObject([502, { success: false, errors: [{ code: 502 }] }]);
});

test.each(["authorize", "token"])(
	"%s that hangs becomes 503 in the API's error body, and nothing is sent when it ends after all",
	async (name) => {
		let end = () => {};
		const asked = new Promise<void>((resolve) => {
			end = resolve;
		});
		const late =
			name === "token" ? { token: () => asked.then(() => token) } : { authorize: () => asked.then(() => true) };
		const send = vi.fn<typeof fetch>();
		const handle = createAkuaProxy({ basePath, token, authorize: () => true, timeoutMs: 50, fetch: send, ...late });
		const response = await handle(new Request(`https://app.example${basePath}/snippets`));
		expect([response.status, await response.json()]).toMatchObject([503, { success: false, errors: [{ code: 503 }] }]);
		end();
		await new Promise(setImmediate);
		expect(send).not.toHaveBeenCalled();
	},
);

test("a response is streamed: its beginning arrives before its end exists", async () => {
	let finish = () => {};
	const upstream = await listen((_, response) => {
		response.writeHead(200, { "content-type": "application/json" });
		response.write('{"data":');
		finish = () => response.end("[]}");
	});
	const { url } = await setUp({ baseUrl: upstream.url });
	const response = await fetch(`${url}${basePath}/snippets`);
	const reader = response.body?.getReader();
	expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"data":');
	finish();
	expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("[]}");
});

test("a client that disconnects aborts the request to Akua", async () => {
	let left = () => {};
	const gone = new Promise<void>((resolve) => {
		left = resolve;
	});
	const upstream = await listen((request) => request.on("close", left));
	const { url } = await setUp({ baseUrl: upstream.url });
	const controller = new AbortController();
	const asked = fetch(`${url}${basePath}/snippets`, { signal: controller.signal }).catch(() => {});
	setTimeout(() => controller.abort(), 50);
	await asked;
	await gone;
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
	expect((await handle(new Request(`https://app.example${create}`, init))).status).toBe(502);
	expect(fake.requests).toHaveLength(0);
});
