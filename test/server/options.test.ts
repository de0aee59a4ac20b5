import { type AkuaCallGroup, AkuaConfigError, type AkuaProxyOptions, createAkuaProxy } from "akua-react/server";
import { expect, test } from "vitest";
import { basePath, createProxy, token } from "./createProxy.ts";

const valid = { basePath, token, authorize: () => true };

test.each<[string, unknown, RegExp]>([
	["authorize", undefined, /authorize/],
	["authorize", true, /authorize/],
	["allow", [], /allow must name one or more of read, add, run, edit, listDashboards/],
	["allow", ["nonsense"], /allow/],
	["allow", "nonsense", /allow/],
	["allow", ["read", "deleteDashboard"], /allow/],
	["allow", ["__proto__"], /allow/],
	["allow", "constructor", /allow/],
	["allow", null, /allow/],
	["allow", {}, /allow/],
	["allow", "", /allow/],
	["allow", ["read", undefined], /allow/],
	["alow", "read", /no option alow/],
	["allowedOrigin", ["https://a.example"], /no option allowedOrigin:/],
	["baseUrl", "javascript:1", /baseUrl/],
	["baseUrl", "file:///etc/passwd", /baseUrl/],
	["baseUrl", "/v1", /baseUrl/],
	["baseUrl", "//api.akua.dev/v1", /baseUrl/],
	["baseUrl", "https:api.akua.dev/v1", /baseUrl/],
	["baseUrl", "https://", /baseUrl/],
	["baseUrl", "api.akua.dev/v1", /baseUrl/],
	["baseUrl", "https://user:pass@api.akua.dev/v1", /baseUrl/],
	["baseUrl", "https://api.akua.dev@evil.example/v1", /baseUrl/],
	["baseUrl", "https://api.akua.dev/v1?x=1", /baseUrl/],
	["baseUrl", "https://api.akua.dev/v1#", /baseUrl/],
	["baseUrl", "https://api.akua.dev\\evil.example", /baseUrl/],
	["baseUrl", "https://api.akua.dev/\nv1", /baseUrl/],
	["baseUrl", "", /baseUrl/],
	["baseUrl", null, /baseUrl/],
	["baseUrl", new URL("https://api.akua.dev/v1"), /baseUrl/],
	["allowedOrigins", "https://a.example", /allowedOrigins/],
	["allowedOrigins", ["https://a.example/"], /allowedOrigins/],
	["allowedOrigins", ["https://a.example/app"], /allowedOrigins/],
	["allowedOrigins", ["a.example"], /allowedOrigins/],
	["allowedOrigins", ["*"], /allowedOrigins/],
	["allowedOrigins", ["null"], /allowedOrigins/],
	["allowedOrigins", ["https://*.example"], /allowedOrigins/],
	["allowedOrigins", [undefined], /allowedOrigins/],
	["allowedOrigins", null, /allowedOrigins/],
	["basePath", "api/akua", /basePath/],
	["basePath", "//evil.example", /basePath/],
	["basePath", "/api/../akua", /basePath/],
	["basePath", "/api/akua?x", /basePath/],
	["basePath", "https://app.example/api/akua", /basePath/],
	["basePath", undefined, /basePath/],
	["timeoutMs", 0, /timeoutMs/],
	["timeoutMs", -1, /timeoutMs/],
	["timeoutMs", Number.NaN, /timeoutMs/],
	["timeoutMs", "5000", /timeoutMs/],
	["timeoutMs", null, /timeoutMs/],
	["maxBodyBytes", 0, /maxBodyBytes/],
	["maxBodyBytes", "64kb", /maxBodyBytes/],
	["context", "", /context/],
	["context", "ws 1", /context/],
	["token", "", /^No token: is AKUA_API_TOKEN set\?/],
	["token", "  \n", /^No token: is AKUA_API_TOKEN set\?/],
	["token", undefined, /^No token: is AKUA_API_TOKEN set\?/],
	["token", "two words", /token must be/],
	["token", "sk_akua_1\r\nx-admin: 1", /token must be/],
	["token", 7, /token must be/],
	["fetch", "fetch", /fetch must be a function/],
	["onError", {}, /onError must be a function/],
	["onCall", null, /onCall must be a function/],
])("creating a proxy whose %s is %j throws", (name, value, words) => {
	const create = () => createAkuaProxy({ ...valid, [name]: value } as AkuaProxyOptions);
	expect(create).toThrow(AkuaConfigError);
	expect(create).toThrow(words);
});

test.each<[string, unknown]>([
	["basePath", "/"],
	["basePath", "/api/akua/"],
	["basePath", "/my%20app/akua"],
	["baseUrl", "https://api.akua.dev/v1/"],
	["baseUrl", "http://localhost:8080"],
	["baseUrl", "https://[::1]:8443/v1"],
	["allowedOrigins", []],
	["allowedOrigins", ["http://localhost:5173", "https://app.example"]],
	["timeoutMs", Number.POSITIVE_INFINITY],
	["allow", undefined],
])("a proxy whose %s is %j is created", (name, value) => {
	expect(createAkuaProxy({ ...valid, [name]: value } as AkuaProxyOptions)).toBeTypeOf("function");
});

test("options that change after the proxy was created change nothing", async () => {
	const allowedOrigins = ["https://app.example"];
	const allow: AkuaCallGroup[] = ["read"];
	const { api } = await createProxy({ allow, allowedOrigins });
	allow.push("edit");
	allowedOrigins.push("https://evil.example");
	expect((await fetch(`${api}/snippets`, { headers: { origin: "https://evil.example" } })).status).toBe(403);
	expect((await fetch(`${api}/dashboards/d/widgets`, { method: "POST" })).status).toBe(405);
});

test("allow restricts the calls", async () => {
	const { akua } = await createProxy({ allow: ["listSnippets"] });
	await akua.snippets.list();
	await expect(akua.dashboards.list()).rejects.toMatchObject({ status: 404, code: "forbidden" });
	await expect(akua.snippets.execute("snip_quota")).rejects.toMatchObject({
		code: "forbidden",
		outcome: "not_applied",
	});
});

const reads = ["listDashboards", "getDashboard", "listWidgets", "getWidget", "listSnippets", "getSnippet"];

test.each<[NonNullable<AkuaProxyOptions["allow"]> | undefined, string[]]>([
	["read", reads],
	["add", [...reads, "createWidget"]],
	["run", [...reads, "executeSnippet"]],
	["edit", [...reads, "createWidget", "updateWidget", "deleteWidget"]],
	["executeSnippet", ["executeSnippet"]],
	[
		["add", "deleteWidget"],
		[...reads, "createWidget", "deleteWidget"],
	],
	[undefined, [...reads, "createWidget", "updateWidget", "deleteWidget", "executeSnippet"]],
])("allow: %j forwards nothing but what it names", async (allow, expected) => {
	const { fake, akua } = await createProxy({ allow });
	const { id, etag } = fake.addWidget({ dashboard_id: "dash_overview", snippet_id: "snip_quota" });
	const { widgets, snippets, dashboards } = akua;
	await Promise.allSettled([
		dashboards.list(),
		dashboards.get("dash_overview"),
		widgets.list("dash_overview"),
		widgets.get("dash_overview", id),
		snippets.list(),
		snippets.get("snip_quota"),
		widgets.create("dash_overview", { snippet_id: "snip_quota" }),
		widgets.update("dash_overview", id, { position: 0 }, { etag }),
		widgets.delete("dash_overview", id, { etag }),
		snippets.execute("snip_quota"),
	]);
	expect(fake.requests.map(({ call }) => call).sort()).toEqual([...expected].sort());
});
