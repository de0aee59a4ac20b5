import { createServer as createHttp2Server, connect as openHttp2 } from "node:http2";
import type { AddressInfo } from "node:net";
import { createAkuaProxy, type FetchHandler, toNodeHandler } from "akua-react/server";
import { createFakeAkua } from "akua-react/testing";
import { expect, onTestFinished, test, vi } from "vitest";
import { listen } from "../support/listen.ts";
import { basePath, body, createPath, json, sendRaw } from "./createProxy.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** Serves a handler, and keeps what its signal and its requests say. */
async function serve(handle: FetchHandler, options?: Parameters<typeof toNodeHandler>[1]) {
	const requests: Request[] = [];
	const adapted = toNodeHandler((request) => {
		requests.push(request);
		return handle(request);
	}, options);
	return { ...(await listen((incoming, outgoing) => void adapted(incoming, outgoing))), requests };
}

const streaming = (body: ReadableStream): RequestInit & { duplex: "half" } => ({
	method: "POST",
	body,
	duplex: "half",
});

test("a request's body is streamed: its beginning can be read before its end is sent", async () => {
	let finish = () => {};
	const { url } = await serve(async (request) => {
		const reader = request.body?.getReader();
		const first = await reader?.read();
		finish();
		const second = await reader?.read();
		return Response.json([first, second].map((part) => new TextDecoder().decode(part?.value)));
	});
	const body = new ReadableStream({
		start(controller) {
			controller.enqueue(encode("begin"));
			finish = () => {
				controller.enqueue(encode("end"));
				controller.close();
			};
		},
	});
	expect(await (await fetch(url, streaming(body))).json()).toEqual(["begin", "end"]);
});

test("a response's body is streamed, and not produced faster than the client reads it", async () => {
	let produced = 0;
	const chunk = new Uint8Array(64 * 1024);
	const { url } = await serve(async () => {
		const body = new ReadableStream({
			pull(controller) {
				produced += 1;
				controller.enqueue(chunk);
			},
		});
		return new Response(body);
	});
	const response = await fetch(url);
	const reader = response.body?.getReader();
	expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(0);
	// Once the sockets are full, nothing more is produced.
	let before = -1;
	await vi.waitFor(
		() => {
			const stalled = produced === before;
			before = produced;
			expect(stalled).toBe(true);
		},
		{ timeout: 20_000, interval: 200 },
	);
	const atRest = produced;
	for (let read = 0; read < 8 * 1024 * 1024; ) read += (await reader?.read())?.value?.byteLength ?? 0;
	await vi.waitFor(() => expect(produced).toBeGreaterThan(atRest));
	await reader?.cancel();
});

test("a client that disconnects aborts the request's signal, and ends the response's body", async () => {
	let cancelled = () => {};
	const ended = new Promise<void>((resolve) => {
		cancelled = resolve;
	});
	const { url, requests } = await serve(
		async () =>
			new Response(
				new ReadableStream({ start: (controller) => controller.enqueue(encode("begin")), cancel: () => cancelled() }),
			),
	);
	const leaving = new AbortController();
	const response = await fetch(url, { signal: leaving.signal });
	expect(requests[0]?.signal.aborted).toBe(false);
	leaving.abort();
	await ended;
	expect(requests[0]?.signal.aborted).toBe(true);
	await expect(response.text()).rejects.toThrow();
});

test("a client that disconnects before there is a response aborts the signal", async () => {
	let [arrive, leave] = [() => {}, () => {}];
	const arrived = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	const left = new Promise<void>((resolve) => {
		leave = resolve;
	});
	const { url } = await serve(async ({ signal }) => {
		signal.addEventListener("abort", () => leave());
		arrive();
		await left;
		return new Response("for nobody");
	});
	const leaving = new AbortController();
	const asked = fetch(url, { signal: leaving.signal }).catch(() => "gone");
	await arrived;
	leaving.abort();
	expect(await asked).toBe("gone");
	await left;
});

test("the status, several cookies and an empty body arrive", async () => {
	const headers: [string, string][] = [
		["set-cookie", "a=1"],
		["set-cookie", "b=2"],
	];
	const { url } = await serve(async () => new Response(null, { status: 204, headers }));
	const response = await fetch(url);
	expect([response.status, response.headers.getSetCookie()]).toEqual([204, ["a=1", "b=2"]]);
});

test.each(["/a/../b", "/a\\b", "//a/%2e%2e/b", "http://other.example/", "*"])(
	"the path %s, which URL reads as another, gets a 400 without asking the handler",
	async (path) => {
		const { url, requests } = await serve(async () => new Response());
		const answer = await sendRaw(url, `GET ${path} HTTP/1.1\r\nhost: HOST\r\nconnection: close\r\n\r\n`);
		expect(answer).toMatch(/^HTTP\/1\.1 400/);
		expect(requests).toEqual([]);
	},
);

const forwarded = { "x-forwarded-host": "app.example, inner.example", "x-forwarded-proto": "https" };

test("forwarded headers do not change the address", async () => {
	const { url, requests } = await serve(async () => new Response());
	await fetch(`${url}/a?b=c`, { headers: { ...forwarded, forwarded: "host=app.example;proto=https" } });
	expect(requests[0]?.url).toBe(`${url}/a?b=c`);
	expect(requests[0]?.headers.get("host")).toBe(new URL(url).host);
});

test("with trustProxy, forwarded headers are the address", async () => {
	const { url, requests } = await serve(async () => new Response(), { trustProxy: true });
	await fetch(`${url}/a?b=c`, { headers: forwarded });
	await fetch(`${url}/d`);
	expect(requests.map((request) => request.url)).toEqual(["https://app.example/a?b=c", `${url}/d`]);
	expect(requests[0]?.headers.get("host")).toBe("app.example");
});

test.each([
	[true, 201],
	[false, 403],
])(
	"with trustProxy %j, a browser that only names its origin gets %i from a forwarded host",
	async (trustProxy, status) => {
		const fake = createFakeAkua();
		const proxy = createAkuaProxy({ basePath, token: fake.token, authorize: () => true, fetch: fake.fetch });
		const { url } = await listen(toNodeHandler(proxy, { trustProxy }));
		const headers = { ...json, ...forwarded, origin: "https://app.example" };
		expect((await fetch(url + createPath, { method: "POST", headers, body })).status).toBe(status);
	},
);

/** As `app.use(handler)` of Express and Connect does, with one more handler after it. */
async function serveBefore(handle: FetchHandler) {
	const adapted = toNodeHandler(handle);
	return listen((incoming, outgoing) => {
		void adapted(incoming, outgoing, (error) => outgoing.end(error instanceof Error ? error.message : "the host"));
	});
}

test("requests outside of the proxy's path are the host's", async () => {
	const fake = createFakeAkua();
	const proxy = createAkuaProxy({ basePath, token: fake.token, authorize: () => true, fetch: fake.fetch });
	const { url } = await serveBefore(proxy);
	expect(await (await fetch(`${url}/`)).text()).toBe("the host");
	expect(await (await fetch(`${url}${basePath}-docs/snippets`)).text()).toBe("the host");
	expect(await (await fetch(`${url}${basePath}/snippets?limit=1`)).json()).toMatchObject({ data: [{}] });
	expect((await fetch(`${url}${basePath}/unknown`)).status).toBe(404);
});

test("what a handler throws is the host's with next, and else breaks the connection", async () => {
	const fail: FetchHandler = () => Promise.reject(new Error("out of order"));
	const passed = await serveBefore(fail);
	expect(await (await fetch(passed.url)).text()).toBe("out of order");
	const { url } = await serve(fail);
	await expect(fetch(url)).rejects.toThrow();
});

test("a response that breaks off is not taken for a whole one", async () => {
	const { url } = await serve(async () => {
		const pieces = [encode("begin")];
		const body = new ReadableStream({
			pull(controller) {
				const piece = pieces.shift();
				if (piece) controller.enqueue(piece);
				else controller.error(new Error("lost"));
			},
		});
		return new Response(body);
	});
	await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
});

test.each([
	["an object", { a: [1] }, '{"a":[1]}'],
	["a text", '{"a":2}', '{"a":2}'],
	["bytes", Buffer.from('{"a":3}'), '{"a":3}'],
])("a body that a parser has read into %s is sent as it was parsed", async (_, parsed, sent) => {
	const adapted = toNodeHandler(async (request) => new Response(await request.text()));
	const { url } = await listen((incoming, outgoing) => {
		incoming.resume().on("end", () => void adapted(Object.assign(incoming, { body: parsed }), outgoing));
	});
	expect(await (await fetch(url, { method: "POST", body: "whatever" })).text()).toBe(sent);
});

test("HTTP/2 works, too", async () => {
	const adapted = toNodeHandler(async (request) => {
		const headers = { "x-url": request.url, "x-method": request.method };
		return new Response(`${await request.text()}!`, { headers });
	});
	const server = createHttp2Server((incoming, outgoing) => void adapted(incoming, outgoing));
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	const session = openHttp2(`http://127.0.0.1:${port}`);
	onTestFinished(() => {
		session.close();
		server.close();
	});
	const stream = session.request({ ":method": "POST", ":path": "/a?b" });
	let [received, head] = ["", {}];
	stream.on("response", (headers) => {
		head = headers;
	});
	stream.setEncoding("utf8").on("data", (chunk) => {
		received += chunk;
	});
	stream.end("over HTTP/2");
	await new Promise((resolve) => stream.on("end", resolve));
	expect(received).toBe("over HTTP/2!");
	expect(head).toMatchObject({ ":status": 200, "x-url": `http://127.0.0.1:${port}/a?b`, "x-method": "POST" });
});
