// Express and Fastify with the proxy, each in front of a fake Akua. Prints what a client gets.
import { createServer } from "node:http";
import { createAkuaClient } from "akua-react/client";
import { createAkuaProxy, toNodeHandler } from "akua-react/server";
import { createFakeAkua } from "akua-react/testing";
import express from "express";
import Fastify from "fastify";

const basePath = "/api/akua";
const token = "sk_akua_server";

/** @param {{ fetch: typeof globalThis.fetch }} fake */
const proxyTo = (fake) => createAkuaProxy({ basePath, token, authorize: () => true, fetch: fake.fetch });

/**
 * Adds a widget at an address, and asks it for a page of the host.
 *
 * @param {string} name
 * @param {string} url
 */
async function use(name, url) {
	const akua = createAkuaClient({ baseUrl: url + basePath, maxRetries: 0 });
	const { snippet_id } = await akua.widgets.create("dash_overview", { snippet_id: "snip_uptime" });
	const { data } = await akua.widgets.list("dash_overview");
	const page = await (await fetch(`${url}/`)).text();
	console.log(JSON.stringify({ name, snippet_id, widgets: data.length, page }));
}

/** @param {import("node:http").Server} server */
function addressOf(server) {
	const address = server.address();
	if (typeof address !== "object" || address === null) throw new Error("The server does not listen.");
	return `http://127.0.0.1:${address.port}`;
}

for (const name of ["express", "express after express.json()", "express below a mount point"]) {
	const app = express();
	const handle = toNodeHandler(proxyTo(createFakeAkua({ token })));
	if (name.includes("json")) app.use(express.json());
	if (name.includes("mount")) app.use(basePath, handle);
	else app.use(handle);
	app.get("/", (_, response) => void response.send("the host"));
	const server = createServer(app);
	await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
	await use(name, addressOf(server));
	server.close();
}

const fastify = Fastify();
const handle = toNodeHandler(proxyTo(createFakeAkua({ token })));
fastify.addHook("onRequest", async ({ raw }, reply) => {
	if (!raw.url?.startsWith(`${basePath}/`)) return;
	reply.hijack();
	await handle(raw, reply.raw);
});
fastify.get("/", async () => "the host");
await use("fastify", await fastify.listen({ port: 0, host: "127.0.0.1" }));
await fastify.close();
