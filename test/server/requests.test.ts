import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { basePath, body, createPath, createProxy, json, sendRaw, token } from "./createProxy.ts";

test("every call of the client goes through with the token added on the server", async () => {
	const { fake, akua } = await createProxy({ context: "ws_1" });
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

test("only documented headers are forwarded, whatever the caller sends", async () => {
	const { fake, api } = await createProxy();
	const given = {
		authorization: "Bearer mine",
		"proxy-authorization": "Basic eDp5",
		cookie: "session=1",
		"akua-context": "ws_other",
		"x-forwarded-for": "10.0.0.1",
		"x-forwarded-host": "evil.example",
		"x-http-method-override": "DELETE",
		"x-original-url": "/v1/workspaces",
		forwarded: "for=10.0.0.1",
		accept: "text/html",
		range: "bytes=0-1",
		"if-none-match": "*",
		"idempotency-key": "not-for-a-read",
		"if-match": "not-for-a-read",
		"x-extra": "1",
	};
	expect((await fetch(`${api}/snippets`, { headers: given })).status).toBe(200);
	const sent = fake.requests[0]?.headers ?? {};
	const own = ["accept", "authorization", "host", "connection", "accept-language", "accept-encoding", "user-agent"];
	expect(Object.keys(sent).filter((name) => !own.includes(name) && !name.startsWith("sec-fetch"))).toEqual([]);
	expect(sent.accept).toBe("application/json");
	expect(sent.authorization).toBe("Bearer …");
});

test("a header that is named in Connection cannot remove one of the proxy's own", async () => {
	const { fake, url } = await createProxy({ context: "ws_1" });
	const names = "close, authorization, akua-context, idempotency-key";
	const head = `GET ${basePath}/snippets HTTP/1.1\r\nhost: HOST\r\nconnection: ${names}\r\n\r\n`;
	expect(await sendRaw(url, head)).toMatch(/^HTTP\/1\.1 200/);
	expect(fake.requests[0]?.headers).toMatchObject({ "akua-context": "ws_1", authorization: "Bearer …" });
	expect(fake.requests[0]?.headers.connection).not.toContain("authorization");
});

test.each([
	["idempotency-key", "a b"],
	["idempotency-key", "a, b"],
	["idempotency-key", "k".repeat(65)],
	["idempotency-key", "caf\u00e9"],
	["idempotency-key", ""],
])("a create whose %s is %j is refused", async (name, value) => {
	const { fake, create } = await createProxy();
	const response = await create({ [name]: value });
	expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ path: ["headers", name] }] }]);
	expect(fake.requests).toHaveLength(0);
});

test("a key or an etag that is sent twice is refused", async () => {
	const { fake, url } = await createProxy();
	const send = (method: string, path: string, twice: string) =>
		sendRaw(
			url,
			`${method} ${path} HTTP/1.1\r\nhost: HOST\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 2\r\n${twice}\r\n\r\n{}`,
		);
	expect(await send("POST", createPath, "idempotency-key: a\r\nidempotency-key: b")).toMatch(/^HTTP\/1\.1 400/);
	expect(await send("DELETE", `${createPath}/w`, "if-match: a\r\nIf-Match: b")).toMatch(/^HTTP\/1\.1 400/);
	expect(fake.requests).toHaveLength(0);
});

test.each([
	[{ "sec-fetch-site": "cross-site" }, 403],
	[{ "sec-fetch-site": "same-site" }, 403],
	[{ "sec-fetch-site": "cross-site", origin: "https://evil.example" }, 403],
	[{ origin: "https://evil.example" }, 403],
	[{ origin: "null" }, 403],
	[{ "sec-fetch-site": "same-origin" }, 201],
	[{}, 201],
])("a write with %o gets %i", async (headers, status) => {
	const { fake, create } = await createProxy();
	const before = fake.widgets("dash_overview").length;
	expect((await create(headers as HeadersInit)).status).toBe(status);
	expect(fake.widgets("dash_overview")).toHaveLength(before + (status === 201 ? 1 : 0));
});

test.each([
	[{ "sec-fetch-site": "cross-site", "sec-fetch-dest": "image" }, 403],
	[{ "sec-fetch-site": "same-site" }, 403],
	[{ origin: "https://evil.example" }, 403],
	[{ "sec-fetch-site": "none" }, 200],
	[{}, 200],
])("a read with %o gets %i", async (headers, status) => {
	const { api } = await createProxy();
	expect((await fetch(`${api}/snippets`, { headers: headers as HeadersInit })).status).toBe(status);
});

test("a request from an allowed origin goes through", async () => {
	const { api, create } = await createProxy({ allowedOrigins: ["https://app.example"] });
	const headers = { origin: "https://app.example", "sec-fetch-site": "cross-site" };
	expect((await create(headers)).status).toBe(201);
	expect((await fetch(`${api}/snippets`, { headers })).status).toBe(200);
	expect((await create({ ...headers, origin: "https://app.example.evil.example" })).status).toBe(403);
});

test.each([
	["text/plain", body],
	["application/x-www-form-urlencoded", body],
	["application/json-patch+json", body],
	["application/json; charset=utf-16", body],
	["text/plain; application/json", body],
])("a body sent as %s is refused, since a form on another site could send it", async (type, content) => {
	const { fake, create } = await createProxy();
	expect((await create({ "content-type": type }, content)).status).toBe(415);
	expect(fake.requests).toHaveLength(0);
});

test("a body without a content type, or with an encoding, is refused", async () => {
	const { fake, url, create } = await createProxy();
	const head = `POST ${createPath} HTTP/1.1\r\nhost: HOST\r\nconnection: close\r\ncontent-length: ${body.length}`;
	expect(await sendRaw(url, `${head}\r\n\r\n${body}`)).toMatch(/^HTTP\/1\.1 415/);
	expect((await create({ "content-encoding": "gzip" }, new Uint8Array(gzipSync(body)))).status).toBe(415);
	expect(fake.requests).toHaveLength(0);
});

test.each<[string, string | Uint8Array<ArrayBuffer>, number]>([
	["nothing", "", 400],
	["half of its JSON", body.slice(0, -4), 400],
	["UTF-16", new Uint8Array(Buffer.from(body, "utf16le")), 400],
	["bytes that are no text", new Uint8Array([0x7b, 0xff, 0x7d]), 400],
	["a list", `[${body}]`, 422],
	["a text", '"snip_quota"', 422],
	["null", "null", 422],
	["a field that the API does not document", '{"snippet_id":"s","col_span":1,"workspace_id":"ws_2"}', 422],
	["a field called constructor", '{"snippet_id":"s","col_span":1,"constructor":{"prototype":{"a":1}}}', 422],
	["a value that the API does not accept", '{"snippet_id":"s","col_span":7}', 422],
	["a long id", JSON.stringify({ snippet_id: "s".repeat(55), col_span: 1 }), 422],
	["deep JSON", `{"snippet_id":${"[".repeat(20_000)}${"]".repeat(20_000)},"col_span":1}`, 422],
])("a body with %s is refused", async (_, content, status) => {
	const { fake, create } = await createProxy();
	const response = await create({}, content);
	expect([response.status, await response.json()]).toMatchObject([
		status,
		{ success: false, errors: [{ code: status }] },
	]);
	expect(fake.requests).toHaveLength(0);
});

test("each field that is refused is named, as the API names it", async () => {
	const { create } = await createProxy();
	const response = await create({}, '{"snippet_id":"s","col_span":1,"title":"x","owner":"y","position":0.5}');
	const { errors } = await response.json();
	expect(errors.map(({ path }: { path: string[] }) => path.join("."))).toEqual(
		expect.arrayContaining(["body.title", "body.owner", "body.position"]),
	);
});

test("of a key that is repeated in the body, Akua gets the value that was checked, once", async () => {
	const bodies: unknown[] = [];
	const send: typeof fetch = async (_, init) => {
		bodies.push(init?.body);
		return Response.json({});
	};
	const { create } = await createProxy({ fetch: send });
	const response = await create({}, '{"snippet_id":"a","col_span":1,"snippet_id":"b","__proto__":{"col_span":4}}');
	expect([200, 422]).toContain(response.status);
	await create({}, '{"snippet_id":"a", "col_span":1,\n"snippet_id":"b"}');
	expect(bodies.at(-1)).toBe('{"snippet_id":"b","col_span":1}');
	expect(bodies.join("")).not.toContain("__proto__");
});

test("a body for a call that takes none is refused", async () => {
	const { fake, api } = await createProxy();
	for (const [method, path] of [
		["POST", "/snippets/snip_quota:execute"],
		["DELETE", "/dashboards/d/widgets/w"],
	] as const) {
		expect((await fetch(api + path, { method, body: '{"code":"1"}', headers: json })).status).toBe(422);
	}
	expect(fake.requests).toHaveLength(0);
});

test("a body of more than 64 KiB is refused, with or without a Content-Length", async () => {
	const { fake, url } = await createProxy();
	const large = "x".repeat(64 * 1024 + 1);
	const stream = new Response(large).body;
	const chunked: RequestInit & { duplex: "half" } = { method: "POST", body: stream, headers: json, duplex: "half" };
	expect((await fetch(url + createPath, { method: "POST", body: large, headers: json })).status).toBe(413);
	expect((await fetch(url + createPath, chunked)).status).toBe(413);
	expect(fake.requests).toHaveLength(0);
});

test.each([1_000_000, 5_000_000])("a body of %i bytes gets a 413 and not a broken connection", async (size) => {
	const { fake, url } = await createProxy();
	for (const body of [() => "x".repeat(size), () => new Response("x".repeat(size)).body]) {
		const init: RequestInit & { duplex: "half" } = { method: "POST", body: body(), headers: json, duplex: "half" };
		expect((await fetch(url + createPath, init)).status).toBe(413);
	}
	expect(fake.requests).toHaveLength(0);
});

test("a body that authorize has read gets a 400", async () => {
	const { fake, create } = await createProxy({ authorize: async (request) => (await request.text()) !== "" });
	expect((await create()).status).toBe(400);
	expect(fake.requests).toHaveLength(0);
});

test("a body that breaks off is not forwarded", async () => {
	const { fake, url, api } = await createProxy();
	const { hostname, port } = new URL(url);
	await new Promise<void>((resolve) => {
		const head = `POST ${createPath} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json`;
		const socket = connect(Number(port), hostname, () => {
			socket.write(`${head}\r\ncontent-length: 999\r\n\r\n{"snippet_id":`, () => socket.destroy());
		});
		socket.on("close", () => resolve());
	});
	expect((await fetch(`${api}/snippets`)).status).toBe(200);
	expect(fake.requests.map(({ method }) => method)).toEqual(["GET"]);
});

test("a token with a trailing line break, as environment variables have, is sent without it", async () => {
	const { fake, api } = await createProxy({ token: () => `${token}\n` });
	expect((await fetch(`${api}/snippets`)).status).toBe(200);
	expect(fake.requests[0]?.status).toBe(200);
});
