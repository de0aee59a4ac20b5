import { expect, test, vi } from "vitest";
import { createProxy, sendRaw } from "./createProxy.ts";

const get = (path: string, method = "GET") => `${method} ${path} HTTP/1.1\r\nhost: HOST\r\nconnection: close\r\n\r\n`;

test.each([
	["GET", "/api/akua/../../etc/passwd"],
	["GET", "/api/akua/./snippets"],
	["GET", "/api/akua/x/../snippets"],
	["GET", "/api/akua/%2e%2e/snippets"],
	["GET", "/api/akua//snippets"],
	["GET", "//api/akua/snippets"],
	["GET", "//evil.example/api/akua/snippets"],
	["GET", "/api\\akua\\snippets"],
	["GET", "/api/akua/snippets//"],
	["GET", "/api/akua/snippets#x"],
	["GET", "/%61pi/akua/snippets"],
	["GET", "/api/akua/%73nippets"],
	["GET", "/api/akua/snippets/..%2f..%2fsecrets"],
	["GET", "/api/akua/snippets/%2e%2e%2fsecrets"],
	["GET", "/api/akua/snippets/..."],
	["GET", "/api/akua/snippets/a%2fb"],
	["GET", "/api/akua/snippets/a%2Fb"],
	["GET", "/api/akua/snippets/a%5cb"],
	["GET", "/api/akua/snippets/a%5Cb"],
	["GET", "/api/akua/snippets/a%00"],
	["GET", "/api/akua/snippets/a%0d%0ax"],
	["GET", "/api/akua/snippets/a%20"],
	["GET", "/api/akua/snippets/a%3Fb"],
	["GET", "/api/akua/snippets/a%23b"],
	["GET", "/api/akua/snippets/a%3Bb"],
	["GET", "/api/akua/snippets/a%3Aexecute"],
	["GET", "/api/akua/snippets/a%E2%80%8B"],
	["GET", "/api/akua/snippets/%EF%BD%81"],
	["GET", "/api/akua/snippets/%252e%252e"],
	["GET", "/api/akua/snippets/%zz"],
	["GET", "/api/akua/snippets/%ff"],
	["GET", `/api/akua/snippets/${"x".repeat(55)}`],
	["GET", `/api/akua/snippets/${"x".repeat(9000)}`],
	["GET", "/api/akua/workspaces"],
	["GET", "/api/akua/"],
	["GET", "/api/akua"],
	["GET", "/api/akuaX/snippets"],
	["GET", "http://evil.example/api/akua/snippets"],
	["GET", "http://evil.example/api/akua/../admin"],
	["POST", "/api/akua/snippets/a%3Aexecute"],
	["POST", "/api/akua/snippets"],
	["PUT", "/api/akua/dashboards/d/widgets/w"],
	["DELETE", "/api/akua/dashboards/d"],
	["OPTIONS", "/api/akua/snippets"],
	["TRACE", "/api/akua/snippets"],
	["PROPFIND", "/api/akua/snippets"],
])("%s %s is refused without a request to Akua", async (method, path) => {
	const { fake, url } = await createProxy();
	expect(await sendRaw(url, get(path, method))).toMatch(/^HTTP\/1\.1 40[045]/);
	expect(fake.requests).toHaveLength(0);
});

test.each([
	["/dashboards/dash%5Fsecret/widgets", "/dashboards/dash_secret/widgets"],
	["/dashboards/%64ash_secret/widgets", "/dashboards/dash_secret/widgets"],
	["/snippets/snip%2Dsecret", "/snippets/snip-secret"],
	["/snippets/%73%6E%69%70", "/snippets/snip"],
	["/snippets/caf%c3%a9", "/snippets/caf%C3%A9"],
	["/snippets/caf%C3%a9", "/snippets/caf%C3%A9"],
	["/snippets/a%2c", "/snippets/a%2C"],
	["/snippets/it%27s", "/snippets/it's"],
	["/snippets/cafe%CC%81", "/snippets/caf%C3%A9"],
])("%s is refused: the only spelling is %s", async (spelling, canonical) => {
	const authorize = vi.fn(() => true);
	const { fake, api } = await createProxy({ authorize });
	expect((await fetch(api + spelling)).status).toBe(404);
	expect(authorize).not.toHaveBeenCalled();
	await fetch(api + canonical);
	expect(authorize).toHaveBeenCalledOnce();
	expect(fake.requests.map(({ path }) => path)).toEqual([canonical]);
});

test.each([
	["GET", "/snippets", { call: "listSnippets" }],
	["GET", "/snippets/snip_quota", { call: "getSnippet", snippetId: "snip_quota" }],
	["POST", "/snippets/snip_quota:execute", { call: "executeSnippet", snippetId: "snip_quota" }],
	["GET", "/dashboards/caf%C3%A9", { call: "getDashboard", dashboardId: "café" }],
	["GET", "/dashboards/__proto__/widgets", { call: "listWidgets", dashboardId: "__proto__" }],
	["GET", "/dashboards/constructor/widgets/w", { call: "getWidget", dashboardId: "constructor", widgetId: "w" }],
])("authorize is told what %s %s asks for", async (method, path, asked) => {
	const authorize = vi.fn((..._: unknown[]) => false);
	const { api } = await createProxy({ authorize });
	expect((await fetch(api + path, { method })).status).toBe(403);
	expect(authorize.mock.calls[0]?.[1]).toEqual(asked);
	expect(Object.isFrozen(authorize.mock.calls[0]?.[1])).toBe(true);
});

test("a host that refuses an id to authorize refuses it in every spelling", async () => {
	const { fake, api } = await createProxy({ authorize: (_, { dashboardId }) => dashboardId !== "dash_costs" });
	const spellings = ["dash_costs", "dash%5Fcosts", "%64ash_costs", "dash_costs%20", "dash_costs%00", "./dash_costs"];
	for (const id of spellings) expect([403, 404]).toContain((await fetch(`${api}/dashboards/${id}/widgets`)).status);
	expect((await fetch(`${api}/dashboards/dash_overview/widgets`)).status).toBe(200);
	expect(fake.requests).toHaveLength(1);
});

test.each([
	["GET", "/snippets"],
	["GET", "/dashboards/dash_overview/widgets"],
	["POST", "/snippets/snip_quota:execute"],
])("%s %s also works with a slash at its end, which is not sent on", async (method, path) => {
	const { fake, api } = await createProxy();
	expect((await fetch(`${api}${path}/`, { method })).status).toBe(200);
	expect((await fetch(`${api}${path}/?limit=1`, { method })).status).toBe(200);
	expect(fake.requests.map(({ path }) => path)).toEqual([path, path]);
});

test.each([
	["HEAD", "/snippets", "GET"],
	["OPTIONS", "/snippets/s", "GET"],
	["PUT", "/dashboards/d/widgets", "GET, POST"],
	["POST", "/dashboards/d/widgets/w", "GET, PATCH, DELETE"],
	["GET", "/snippets/s:execute", "POST"],
	["GET", "/snippets/s%3Aexecute", null],
])("%s %s is refused with the allowed methods: %s", async (method, path, allow) => {
	const { fake, api } = await createProxy();
	const response = await fetch(api + path, { method });
	expect([response.status, response.headers.get("allow")]).toEqual([allow ? 405 : 404, allow]);
	expect(fake.requests).toHaveLength(0);
});

test("of a query, only cursor and limit of a list are forwarded", async () => {
	const { fake, api } = await createProxy();
	await fetch(`${api}/snippets?limit=3&token=x&admin=1`);
	await fetch(`${api}/snippets/snip_quota?limit=3&cursor=x`);
	expect(fake.requests.map(({ query }) => query)).toEqual([{ limit: "3" }, {}]);
});

test.each(["limit=1&limit=100", "cursor=a&limit=1&cursor=b", "limit=1&%6Cimit=2", `cursor=${"c".repeat(3000)}`])(
	"the query %s is refused",
	async (query) => {
		const { fake, api } = await createProxy();
		expect((await fetch(`${api}/snippets?${query}`)).status).toBe(400);
		expect(fake.requests).toHaveLength(0);
	},
);

test("an id can never lead to another address", async () => {
	const { fake, api } = await createProxy();
	for (const id of ["@evil.example", "evil.example", "http%3A%2F%2Fevil.example"]) await fetch(`${api}/snippets/${id}`);
	expect(fake.requests.map(({ path }) => path)).toEqual(["/snippets/evil.example"]);
});
