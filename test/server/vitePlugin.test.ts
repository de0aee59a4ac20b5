import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NodeHandler } from "akua-react/server";
import { createFakeAkua } from "akua-react/testing";
import { type AkuaProxyPluginOptions, akuaProxy } from "akua-react/vite";
import { build, createServer, type InlineConfig, preview } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../support/listen.ts";
import { createPath, json, body as widget } from "./createProxy.ts";

function makeApp(options: AkuaProxyPluginOptions): InlineConfig {
	const host = "127.0.0.1";
	const root = mkdtempSync(join(tmpdir(), "akua-vite-"));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	writeFileSync(join(root, "index.html"), "<p>the host's page</p>");
	return {
		root,
		base: "/shop/",
		configFile: false,
		logLevel: "silent",
		plugins: [akuaProxy(options)],
		server: { host, port: 0 },
		preview: { host, port: 0 },
	};
}

const addressOf = (server: { httpServer: { address(): unknown } | null }) => {
	const address = server.httpServer?.address();
	if (typeof address !== "object" || address === null || !("port" in address)) throw new Error("It does not listen.");
	return `http://127.0.0.1:${address.port}`;
};

async function develop(config: InlineConfig) {
	const server = await (await createServer(config)).listen();
	onTestFinished(() => server.close());
	return addressOf(server);
}

test("the dev server and the preview answer for Akua at /api/akua, and for the host elsewhere", async () => {
	const fake = createFakeAkua();
	const config = makeApp({ token: fake.token, fetch: fake.fetch });
	await build(config);
	const previewed = await preview(config);
	onTestFinished(() => previewed.close());
	for (const url of [await develop(config), addressOf(previewed)]) {
		const created = await fetch(url + createPath, { method: "POST", headers: json, body: widget });
		expect(created.status).toBe(201);
		expect(await (await fetch(`${url}/shop/`)).text()).toContain("the host's page");
	}
	expect(fake.requests.map(({ call }) => call)).toEqual(["createWidget", "createWidget"]);
});

test("another path, fewer calls and an authorize of the host's own are options", async () => {
	const fake = createFakeAkua();
	const authorize = (request: Request) => request.headers.get("x-user") === "ada";
	const options = { token: fake.token, fetch: fake.fetch, basePath: "/akua", allow: "read", authorize } as const;
	const url = await develop(makeApp(options));
	const asAda = { headers: { "x-user": "ada" } };
	expect((await fetch(`${url}/akua/snippets`, asAda)).status).toBe(200);
	expect((await fetch(`${url}/akua/snippets`)).status).toBe(403);
	expect((await fetch(`${url}/akua/dashboards/d/widgets`, { ...asAda, method: "POST" })).status).toBe(405);
});

test("without a token it builds and serves, and says what is missing", async () => {
	const config = makeApp({ token: undefined, onError: () => {} });
	await build(config);
	const response = await fetch(`${await develop(config)}/api/akua/snippets`);
	expect([response.status, await response.json()]).toMatchObject([
		500,
		{ errors: [{ message: "No token: is AKUA_API_TOKEN set?" }] },
	]);
});

test("an option that does not exist keeps the server from starting", async () => {
	const misspelt = { token: "t", alow: "read" };
	await expect(createServer(makeApp(misspelt))).rejects.toThrow("createAkuaProxy has no option alow");
});

test.each([
	["127.0.0.1", 200],
	["::ffff:127.0.0.1", 200],
	["::1", 200],
	["192.168.0.7", 403],
	["::ffff:10.127.0.1", 403],
	["fe80::1", 403],
])("without an authorize, a request from the address %s gets a %i", async (remoteAddress, status) => {
	const fake = createFakeAkua();
	const handlers: NodeHandler[] = [];
	const { configureServer } = akuaProxy({ token: fake.token, fetch: fake.fetch });
	configureServer({ middlewares: { use: (handler) => handlers.push(handler) } });
	const { url } = await listen((incoming, outgoing) => {
		const from = new Proxy(incoming, {
			get: (target, name) => (name === "socket" ? { remoteAddress } : Reflect.get(target, name, target)),
		});
		void handlers[0]?.(from, outgoing, () => outgoing.end("the host"));
	});
	expect(await (await fetch(`${url}/`)).text()).toBe("the host");
	const response = await fetch(`${url}/api/akua/snippets`);
	expect(response.status).toBe(status);
	if (status === 403) {
		const error = { message: expect.stringContaining("give it authorize"), metadata: { proxy: "setup" } };
		expect(await response.json()).toMatchObject({ errors: [error] });
	}
	expect(fake.requests).toHaveLength(status === 200 ? 1 : 0);
});
