import {
	type AkuaClient,
	AkuaConfigError,
	createAkuaClient,
	createIdempotencyKey,
	type UpdateWidgetBody,
} from "akua-react/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { failureOf } from "../support/failureOf.ts";
import { createWire } from "./createWire.ts";

const overview = "dash_overview";
const body = { snippet_id: "snip_quota" };
const keyed = { "idempotency-key": "key-1", "content-type": "application/json" };
const versioned = { "if-match": '"v1"' };
const everyHeader = { "idempotency-key": undefined, "if-match": undefined, "content-type": undefined };

type Use = (akua: AkuaClient) => Promise<unknown>;
const calls: [string, string, Use, unknown, Record<string, string>][] = [
	["GET", "/v1/dashboards", (akua) => akua.dashboards.list(), undefined, {}],
	["GET", "/v1/dashboards/d", (akua) => akua.dashboards.get("d"), undefined, {}],
	["GET", "/v1/dashboards/d/widgets", (akua) => akua.widgets.list("d"), undefined, {}],
	[
		"POST",
		"/v1/dashboards/d/widgets",
		(akua) => akua.widgets.create("d", body, { idempotencyKey: "key-1" }),
		{ ...body, col_span: 1, display_type: null },
		keyed,
	],
	["GET", "/v1/dashboards/d/widgets/w", (akua) => akua.widgets.get("d", "w"), undefined, {}],
	[
		"PATCH",
		"/v1/dashboards/d/widgets/w",
		(akua) => akua.widgets.update("d", "w", { position: 2 }, { etag: '"v1"' }),
		{ position: 2 },
		{ ...versioned, "content-type": "application/json" },
	],
	[
		"DELETE",
		"/v1/dashboards/d/widgets/w",
		(akua) => akua.widgets.delete("d", "w", { etag: '"v1"' }),
		undefined,
		versioned,
	],
	["GET", "/v1/snippets", (akua) => akua.snippets.list(), undefined, {}],
	["GET", "/v1/snippets/s", (akua) => akua.snippets.get("s"), undefined, {}],
	["POST", "/v1/snippets/s:execute", (akua) => akua.snippets.execute("s"), undefined, {}],
];

test.each(calls)("%s %s is sent with its own headers and no others", async (method, path, use, sent, headers) => {
	const { asked, fake, akua } = await createWire({ token: "t", context: "ws_1" });
	await use(akua).catch(() => {});
	expect(asked).toHaveLength(1);
	expect(asked[0]).toMatchObject({ method, url: path });
	const common = { accept: "application/json", authorization: "Bearer t", "akua-context": "ws_1" };
	expect({ ...everyHeader, ...asked[0]?.headers }).toMatchObject({ ...everyHeader, ...common, ...headers });
	expect(fake.requests[0]?.body).toEqual(sent);
});

test("every call returns what the API responds", async () => {
	const { fake, akua } = await createWire();
	const made = await akua.widgets.create(overview, body);
	expect(await akua.widgets.get(overview, made.id)).toEqual(made);
	const changed = await akua.widgets.update(overview, made.id, { col_span: 3 }, { etag: made.etag });
	expect(changed).toMatchObject({ id: made.id, col_span: 3 });
	expect((await akua.widgets.list(overview)).data).toEqual(fake.widgets(overview));
	expect(await akua.widgets.delete(overview, made.id, { etag: changed.etag })).toBeUndefined();
	expect((await akua.dashboards.list()).data).toEqual(fake.dashboards());
	expect(await akua.dashboards.get(overview)).toEqual(fake.dashboards()[0]);
	expect((await akua.snippets.list()).data).toEqual(fake.snippets());
	expect(await akua.snippets.get("snip_quota")).toMatchObject({ id: "snip_quota" });
	expect(await akua.snippets.execute("snip_quota")).toHaveProperty("result");
});

test("cursor and limit are sent in the query, encoded, and only if they are given", async () => {
	const { asked, akua } = await createWire({ maxRetries: 0 });
	await akua.widgets.list("d", { cursor: "a&limit=9/ü", limit: 100 }).catch(() => {});
	await akua.snippets.list({ limit: 1 });
	await akua.dashboards.list({});
	expect(asked.map(({ url }) => url)).toEqual([
		"/v1/dashboards/d/widgets?cursor=a%26limit%3D9%2F%C3%BC&limit=100",
		"/v1/snippets?limit=1",
		"/v1/dashboards",
	]);
});

test("a page can be requested in a browser whose URLSearchParams has no size", async () => {
	const size = Object.getOwnPropertyDescriptor(URLSearchParams.prototype, "size");
	onTestFinished(() => void (size && Object.defineProperty(URLSearchParams.prototype, "size", size)));
	Reflect.deleteProperty(URLSearchParams.prototype, "size");
	const { akua, asked } = await createWire();
	await akua.snippets.list({ limit: 2 });
	await akua.snippets.list();
	expect(asked.map(({ url }) => url)).toEqual(["/v1/snippets?limit=2", "/v1/snippets"]);
});

test.each([0, 101, 1.5, Number.NaN, -1])("a limit of %d is refused before a request", async (limit) => {
	const { asked, akua } = await createWire();
	for (const call of [
		akua.snippets.list({ limit }),
		akua.widgets.list("d", { limit }),
		akua.dashboards.list({ limit }),
	]) {
		expect(await failureOf(call)).toBeInstanceOf(AkuaConfigError);
	}
	expect(asked).toEqual([]);
});

test("trailing slashes of baseUrl are ignored, and its path is kept", async () => {
	const { asked, url } = await createWire();
	await createAkuaClient({ baseUrl: `${url}/proxy/v1//` }).snippets.list();
	expect(asked[0]?.url).toBe("/proxy/v1/snippets");
});

test.each([
	"",
	"ftp://akua.dev",
	"api/akua",
	"https://user:secret@akua.dev",
	"https://akua.dev?x",
	"/api#x",
	"javascript:x",
])("baseUrl %j is refused", (baseUrl) => {
	expect(() => createAkuaClient({ baseUrl })).toThrow(AkuaConfigError);
});

test.each(["timeoutMs", "deadlineMs", "maxRetries"])("a %s that is negative or not a number is refused", (name) => {
	for (const value of [-1, Number.NaN]) expect(() => createAkuaClient({ [name]: value })).toThrow(AkuaConfigError);
});

test.each([Number.POSITIVE_INFINITY, 2 ** 40])(
	"a call with timeoutMs and deadlineMs of %d does not time out at once",
	async (ms) => {
		const slow = { timeoutMs: ms, deadlineMs: ms, maxRetries: 0 };
		const { akua } = await createWire(slow, [
			(outgoing) => setTimeout(() => outgoing.end('{"data":[],"has_more":false,"next_cursor":null}'), 30),
		]);
		expect((await akua.snippets.list()).data).toEqual([]);
	},
);

test("a context of 53 characters is sent; one of 54 or with a line break is refused", async () => {
	const { asked, url } = await createWire();
	await createAkuaClient({ baseUrl: url, context: "w".repeat(53) })
		.snippets.list()
		.catch(() => {});
	expect(asked[0]?.headers["akua-context"]).toBe("w".repeat(53));
	for (const context of ["", "w".repeat(54), "ws_1\r\nx: y", "ws ü"]) {
		expect(() => createAkuaClient({ context })).toThrow(AkuaConfigError);
	}
});

test.each(["k", "k".repeat(64), "!~:;=?@"])("the idempotency key %j is sent as it is", async (idempotencyKey) => {
	const { asked, akua } = await createWire();
	await akua.widgets.create(overview, body, { idempotencyKey });
	expect(asked[0]?.headers["idempotency-key"]).toBe(idempotencyKey);
});

test.each(["", "k".repeat(65), "a\tb", "a\r\nx: y", "a\0", "a b", "ключ", "k\u007f"])(
	"the idempotency key %j is refused before a request",
	async (idempotencyKey) => {
		const { asked, akua } = await createWire();
		const error = await failureOf(akua.widgets.create(overview, body, { idempotencyKey }));
		expect(error).toBeInstanceOf(AkuaConfigError);
		expect(error).toMatchObject({ code: "config", outcome: "not_applied", attempts: 0, retryable: false });
		expect(asked).toEqual([]);
	},
);

test("each create without a key gets a new one", async () => {
	const { asked, akua } = await createWire();
	await akua.widgets.create(overview, body);
	await akua.widgets.create(overview, body);
	const [first, second] = asked.map(({ headers }) => headers["idempotency-key"]);
	expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
	expect(second).not.toBe(first);
	expect(new Set(Array.from({ length: 1000 }, createIdempotencyKey)).size).toBe(1000);
});

test.each<[string, object]>([
	["snippet_id", { snippet_id: "" }],
	["col_span", { ...body, col_span: 5 }],
	["unrecognized_keys", { ...body, colour: "red" }],
])("a body with an invalid %s is refused before a request, and the error names it", async (words, given) => {
	const { asked, akua } = await createWire();
	const create = akua.widgets.create(overview, { ...body, ...given });
	const error = await failureOf(create);
	expect(error).toBeInstanceOf(AkuaConfigError);
	expect(error.message).toContain(words);
	expect(asked).toEqual([]);
});

test("an update or delete without a valid etag is refused before a request", async () => {
	const { asked, akua } = await createWire();
	const patch: UpdateWidgetBody = { position: 1 };
	for (const etag of ["", "e".repeat(257), "a\r\nb", undefined]) {
		// @ts-expect-error plain JavaScript can leave the etag out
		expect(await failureOf(akua.widgets.update("d", "w", patch, { etag }))).toBeInstanceOf(AkuaConfigError);
		// @ts-expect-error as above
		expect(await failureOf(akua.widgets.delete("d", "w", { etag }))).toBeInstanceOf(AkuaConfigError);
	}
	expect(asked).toEqual([]);
});

test("a widget passed for its etag does not set other options", async () => {
	const { fake, akua } = await createWire();
	const widget = fake.addWidget({ dashboard_id: overview });
	const newer = { ...widget, body: "a text", query: { cursor: "a" }, mayBeApplied: true, output: null };
	const changed = await akua.widgets.update(overview, widget.id, { col_span: 2 }, newer);
	await akua.widgets.delete(overview, widget.id, { ...newer, etag: changed.etag });
	expect(fake.requests.map(({ body, query }) => ({ body, query }))).toEqual([
		{ body: { col_span: 2 }, query: {} },
		{ body: undefined, query: {} },
	]);
});

test("the given fetch is used, or else the global one at the time of the call", async () => {
	const { fake } = await createWire();
	const given = vi.fn<typeof fetch>(fake.fetch);
	await createAkuaClient({ fetch: given }).snippets.list();
	const akua = createAkuaClient();
	vi.stubGlobal("fetch", given);
	onTestFinished(() => {
		vi.unstubAllGlobals();
	});
	await akua.snippets.list();
	expect(given.mock.calls.map(([url]) => url)).toEqual(Array(2).fill("https://api.akua.dev/v1/snippets"));
	expect(given.mock.calls[0]?.[1]).toMatchObject({ redirect: "manual", cache: "no-store" });
});
