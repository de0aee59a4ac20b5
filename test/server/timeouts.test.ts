import { connect } from "node:net";
import { createAkuaProxy } from "akua-react/server";
import { expect, onTestFinished, test, vi } from "vitest";
import { basePath, body, createPath, createProxy, createProxyTo, token } from "./createProxy.ts";

test("a time-out of Akua becomes 504 and a failed connection 502, both with the API's error body", async () => {
	const slow = await createProxyTo(() => {}, { timeoutMs: 50 });
	const late = await fetch(`${slow.api}/snippets`);
	expect([late.status, await late.json()]).toMatchObject([504, { success: false, errors: [{ code: 504 }] }]);
	const away = await createProxy({ baseUrl: "http://127.0.0.1:9" });
	const gone = await fetch(`${away.api}/snippets`);
	expect([gone.status, await gone.json()]).toMatchObject([502, { success: false, errors: [{ code: 502 }] }]);
});

test("a fetch that ignores its signal is not waited for", async () => {
	const { api } = await createProxy({ fetch: () => new Promise(() => {}), timeoutMs: 50 });
	expect((await fetch(`${api}/snippets`)).status).toBe(504);
});

test("a success that drips white space becomes 504", async () => {
	const { api } = await createProxyTo(
		(_, response) => {
			response.writeHead(200, { "content-type": "application/json" });
			const timer = setInterval(() => response.write(" "), 5);
			response.on("close", () => clearInterval(timer));
		},
		{ timeoutMs: 100 },
	);
	expect((await fetch(`${api}/snippets`)).status).toBe(504);
});

test("a success that stalls or drips after its beginning is cut off, also if its stream ignores the end", async () => {
	const begin = new TextEncoder().encode('{"data":');
	const stuck = () => new ReadableStream({ start: (controller) => controller.enqueue(begin) });
	const dripping = await createProxyTo(
		(_, response) => {
			response.writeHead(200, { "content-type": "application/json" }).write('{"data":"');
			const timer = setInterval(() => response.write("x"), 5);
			response.on("close", () => clearInterval(timer));
		},
		{ timeoutMs: 500 },
	);
	const custom = await createProxy({ fetch: async () => new Response(stuck()), timeoutMs: 500 });
	for (const { api } of [dripping, custom]) {
		const response = await fetch(`${api}/snippets`);
		expect(response.status).toBe(200);
		await expect(response.text()).rejects.toThrow();
	}
});

test.each(["stalls", "drips"])("an error whose body %s keeps its status", async (how) => {
	const { api } = await createProxyTo(
		(_, response) => {
			response.writeHead(403).write('{"errors":[{"message":"');
			const timer = how === "drips" ? setInterval(() => response.write("x"), 5) : undefined;
			response.on("close", () => clearInterval(timer));
		},
		{ timeoutMs: 500 },
	);
	const response = await fetch(`${api}/snippets`);
	expect([response.status, await response.json()]).toMatchObject([403, { errors: [{ code: 403 }] }]);
});

test("an error whose stream ignores the end keeps its status", async () => {
	const stuck = () => new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode("{")) });
	const { api } = await createProxy({ fetch: async () => new Response(stuck(), { status: 422 }), timeoutMs: 200 });
	const response = await fetch(`${api}/snippets`);
	expect([response.status, await response.json()]).toMatchObject([422, { errors: [{ code: 422 }] }]);
});

/** Sends a head and the start of a body, then a letter now and then. Resolves to what comes back until the end. */
function trickle(url: string, length: number, letter: string): Promise<string> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		let answer = "";
		const head = `POST ${createPath} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${length}`;
		const socket = connect(Number(port), hostname, () => socket.write(`${head}\r\n\r\n${body.slice(0, 10)}`));
		const timer = letter === "" ? undefined : setInterval(() => socket.write(letter), 10);
		socket.on("data", (chunk) => (answer += chunk));
		socket.on("error", (error) => (answer ? undefined : reject(error)));
		socket.on("close", () => {
			clearInterval(timer);
			resolve(answer);
		});
	});
}

test.each([
	["stops", ""],
	["trickles", " "],
])("a request whose body %s gets 408, and its connection ends", async (_, letter) => {
	const { url, fake } = await createProxy({ timeoutMs: 400 });
	const answer = await trickle(url, 50_000, letter);
	expect(answer).toMatch(/^HTTP\/1\.1 408/);
	expect(answer).toContain('"code":408');
	expect(fake.requests).toHaveLength(0);
});

test("a 408 of the proxy is certain not to be applied", async () => {
	const { akua } = await createProxy({ authorize: () => new Response(null, { status: 408 }) });
	await expect(akua.snippets.list()).rejects.toMatchObject({ code: "timeout" });
	const handle = createAkuaProxy({ basePath, token, authorize: () => true, timeoutMs: 20 });
	const stuck = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode("{")) });
	const init: RequestInit & { duplex: "half" } = { method: "POST", body: stuck, duplex: "half" };
	const response = await handle(new Request(`https://app.example${createPath}`, init));
	expect([response.status, await response.json()]).toMatchObject([
		408,
		{ errors: [{ metadata: { proxy: "refused" } }] },
	]);
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

test.each([
	["without a body", () => new Response(null, { status: 204 })],
	["with a body", () => Response.json({ id: "w" })],
	["with an error", () => Response.json({}, { status: 404 })],
	["with a redirect", () => new Response(null, { status: 302 })],
	["with a page", () => new Response("<p>", { headers: { "content-type": "text/html" } })],
])("a response %s leaves no timer behind", async (_, respond) => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const handle = createAkuaProxy({
		basePath,
		token,
		authorize: () => true,
		fetch: async () => respond(),
		onError() {},
	});
	const init = { method: "DELETE", headers: { "if-match": "1" } };
	await (await handle(new Request(`http://host${basePath}/dashboards/d/widgets/w`, init))).text();
	expect(vi.getTimerCount()).toBe(0);
});

test("a client that disconnects aborts the request to Akua", async () => {
	let [arrive, leave] = [() => {}, () => {}];
	const arrived = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	const gone = new Promise<void>((resolve) => {
		leave = resolve;
	});
	const { api } = await createProxyTo((request) => {
		request.on("close", leave);
		arrive();
	});
	const controller = new AbortController();
	const asked = fetch(`${api}/snippets`, { signal: controller.signal }).catch(() => {});
	await arrived;
	controller.abort();
	await asked;
	await gone;
});
