import type { RequestListener, ServerResponse } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listen } from "../support/listen.ts";
import { createProxy, createProxyTo, token } from "./createProxy.ts";

const page = `<!doctype html><pre>authorization: Bearer ${token}</pre>`;
const apiError = (message: string) => JSON.stringify({ success: false, errors: [{ code: 1, message }], result: {} });
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

/** Every spelling of the token that an answer could contain. */
const traces = new RegExp(
	[
		"sentinel",
		"s.?e.?n.?t.?i.?n.?e.?l",
		"\\\\u0073",
		token.slice(3, 12),
		...[0, 1, 2].map((at) =>
			Buffer.from("x".repeat(at) + token)
				.toString("base64")
				.slice(4, 20),
		),
		Buffer.from(token).toString("hex"),
	].join("|"),
	"i",
);

/** Everything that a browser gets, the bytes of the body as they are and without NUL. */
async function receive(response: Response) {
	const bytes = Buffer.from(await response.arrayBuffer());
	const text = bytes.toString("latin1");
	return { text, all: `${JSON.stringify([...response.headers])}${text}${text.replaceAll("\0", "")}` };
}

const foreign: [string, Record<string, string>, string | Buffer][] = [
	["a page", { "content-type": "text/html" }, page],
	["a text", { "content-type": "text/plain" }, `Bearer ${token}`],
	["nothing", {}, ""],
	["JSON of its own", { "content-type": "application/json" }, JSON.stringify({ request: { authorization: token } })],
	["a list", { "content-type": "application/json" }, JSON.stringify([token])],
	["half of its JSON", { "content-type": "application/json" }, apiError(token).slice(0, -9)],
	["a page in UTF-16", { "content-type": "text/html; charset=utf-16" }, utf16(page)],
	["its JSON in UTF-16", { "content-type": "application/json" }, utf16(apiError(token))],
	["gzip that is not declared", { "content-type": "application/json" }, gzipSync(apiError(token))],
	["a gzipped page", { "content-encoding": "gzip" }, gzipSync(page)],
	["a page in Brotli", { "content-encoding": "br" }, brotliCompressSync(page)],
	["a deflated page", { "content-encoding": "deflate" }, deflateSync(page)],
	["an encoding that is not true", { "content-encoding": "gzip" }, page],
	["an encoding that nobody knows", { "content-encoding": "x-own" }, page],
	["2 MB of its JSON", { "content-type": "application/json" }, apiError(token.repeat(100_000))],
	["deep JSON", {}, `{"errors":[{"message":"m","x":${"[".repeat(50_000)}${"]".repeat(50_000)}}]}`],
];

test.each(foreign)("an error with %s keeps its status, and its body is replaced", async (_, headers, body) => {
	for (const status of [403, 422, 500, 503]) {
		const { api } = await createProxyTo((_, response) => {
			response.writeHead(status, { ...headers, "x-request-id": `req ${token}` }).end(body);
		});
		const response = await fetch(`${api}/snippets`);
		const { text, all } = await receive(response);
		expect(response.status).toBe(status);
		expect(response.headers.get("content-type")).toBe("application/json");
		expect(JSON.parse(text)).toMatchObject({ success: false, errors: [{ code: status }], result: {} });
		expect(all).not.toMatch(traces);
	}
});

const nonJson = foreign.filter(
	([what]) => !["nothing", "JSON of its own", "half of its JSON", "2 MB of its JSON", "deep JSON"].includes(what),
);

test.each(nonJson)("a success with %s becomes a 502", async (_, headers, body) => {
	const { api, akua } = await createProxyTo((_, response) => void response.writeHead(200, headers).end(body));
	const response = await fetch(`${api}/snippets`);
	const { text, all } = await receive(response);
	expect([response.status, JSON.parse(text)]).toMatchObject([502, { errors: [{ code: 502 }] }]);
	expect(all).not.toMatch(traces);
	const create = akua.widgets.create("dash_overview", { snippet_id: "snip_quota" });
	await expect(create).rejects.toMatchObject({ status: 502, outcome: "unknown" });
});

const spellings: [string, string][] = [
	["as it is", token],
	["with escaped letters", token.replaceAll("s", "\\u0073")],
	["with escaped letters in a text", token.replaceAll("s", "\\\\u0073")],
	["percent-encoded", token.replaceAll("_", "%5F")],
	["in HTML entities", token.replaceAll("s", "&#115;")],
	["in upper case", token.toUpperCase()],
	["with a NUL between its letters", [...token].join("\\u0000")],
	["with spaces between its letters", [...token].join(" ")],
	["with a zero-width space", [...token].join("\u200b")],
	["in Base64", Buffer.from(`Bearer ${token}`).toString("base64")],
	["in Base64 after one byte", Buffer.from(`x${token}y`).toString("base64")],
	["in Base64 for addresses", Buffer.from(`xx${token}`).toString("base64url")],
	["in hexadecimal digits", Buffer.from(token).toString("hex")],
	["in capital hexadecimal digits", Buffer.from(token).toString("hex").toUpperCase()],
];

test.each(spellings)("an error of the API that holds the token %s arrives without it", async (_, spelling) => {
	const issue = `{"code":"${spelling}","message":"no ${spelling}","path":["${spelling}"],"metadata":{"${spelling}":["${spelling}"]}}`;
	for (const body of [`{"success":false,"errors":[${issue}],"result":{}}`, `{"error":${issue}}`]) {
		const { api } = await createProxyTo((_, response) => {
			response
				.writeHead(422, { "x-request-id": `req ${token}`, etag: Buffer.from(token).toString("base64") })
				.end(body);
		});
		const response = await fetch(`${api}/snippets`);
		const { text, all } = await receive(response);
		expect(response.status).toBe(422);
		expect(all).not.toMatch(traces);
		expect(text).toContain("[token]");
		expect(response.headers.get("x-request-id")).toBe("req [token]");
	}
});

test("an error of the API keeps its words, its path and what newer versions add", async () => {
	const issue = { code: 7002, message: "Required", path: ["body", "snippet_id"], metadata: { min: 1 }, help: "a" };
	for (const body of [
		{ success: false, errors: [issue], stack: "at x" },
		{ error: issue, debug: 1 },
	]) {
		const { api } = await createProxyTo((_, response) => void response.writeHead(422).end(JSON.stringify(body)));
		const response = await fetch(`${api}/snippets`);
		expect(await response.json()).toEqual({ success: false, errors: [issue], result: {} });
	}
});

test("request ids, retry-after and replay headers are returned; cookies and other headers are not", async () => {
	const { api } = await createProxyTo((_, response) => {
		const given = {
			"x-request-id": "req_9",
			"retry-after": "7",
			"set-cookie": "a=b",
			"x-internal": "1",
			server: "own",
		};
		const more = { location: "/x", link: "<https://a>", "access-control-allow-origin": "*", "cache-control": "public" };
		response.writeHead(429, { ...given, ...more, "clear-site-data": "*", "service-worker-allowed": "/" }).end("{}");
	});
	const { status, headers } = await fetch(`${api}/snippets`);
	expect(status).toBe(429);
	const own = ["connection", "keep-alive", "transfer-encoding", "date"];
	expect([...headers].filter(([name]) => !own.includes(name))).toEqual([
		["cache-control", "no-store"],
		["content-security-policy", "default-src 'none'; sandbox"],
		["content-type", "application/json"],
		["cross-origin-resource-policy", "same-origin"],
		["retry-after", "7"],
		["x-content-type-options", "nosniff"],
		["x-request-id", "req_9"],
	]);
});

test("a response that is opened as a page, or embedded by another site, does nothing", async () => {
	const { api } = await createProxy();
	for (const path of ["/snippets", "/nowhere"]) {
		const { headers } = await fetch(api + path);
		expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
		expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
		expect(headers.get("x-content-type-options")).toBe("nosniff");
		expect(headers.get("cache-control")).toBe("no-store");
	}
});

test.each([301, 302, 303, 307, 308, 304])("a %i by Akua is not followed, and the write is unknown", async (status) => {
	let followed = 0;
	const elsewhere = await listen((_, response) => {
		followed++;
		response.end();
	});
	const { akua, onError } = await createProxyTo((_, response: ServerResponse) => {
		response.writeHead(status, { location: elsewhere.url }).end();
	});
	const refused = akua.widgets.create("dash_overview", { snippet_id: "snip_quota" });
	await expect(refused).rejects.toMatchObject({ status: 502, outcome: "unknown" });
	expect(followed).toBe(0);
	expect(onError.mock.calls[0]?.[0].message).toContain(`baseUrl redirects (${status})`);
});

test("a token that Akua does not accept is the host's to renew, and no reason to sign in again", async () => {
	const { akua, fake, onError } = await createProxy({ token: () => "sk_akua_expired_0815" });
	const refused = akua.widgets.create("dash_overview", { snippet_id: "snip_quota" });
	await expect(refused).rejects.toMatchObject({
		code: "config",
		status: 502,
		outcome: "not_applied",
		retryable: false,
	});
	await expect(refused).rejects.toThrow("Akua does not accept the proxy’s token: is it valid, and not expired?");
	expect(fake.requests.map(({ status }) => status)).toEqual([401]);
	expect(onError).toHaveBeenCalledOnce();
});

test("a status that forbids a body passes, and leaves no body", async () => {
	const answer: RequestListener = (_, response) => void response.writeHead(204, { "content-type": "text/html" }).end();
	const { api } = await createProxyTo(answer);
	const response = await fetch(`${api}/dashboards/d/widgets/w`, { method: "DELETE", headers: { "if-match": "1" } });
	expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([204, "", null]);
});
