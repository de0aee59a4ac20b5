import { createAkuaClient } from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";
import { createServer, type UserConfig } from "vite";
import { expect, onTestFinished, test, vi } from "vitest";
import { akuaMiddleware } from "../../docs/recipes/express.ts";
import { akuaHook } from "../../docs/recipes/fastify.ts";
import { app } from "../../docs/recipes/hono.ts";
import { akua as limited } from "../../docs/recipes/limits-and-audit.ts";
import * as route from "../../docs/recipes/next-route-handler.ts";
import config from "../../docs/recipes/vite.config.ts";
import configWithFake from "../../docs/recipes/vite-fake.config.ts";
import { worker } from "../../docs/recipes/worker.ts";
import { listen } from "../support/listen.ts";

const address = "https://app.example/api/akua/snippets";

test("without a session, every recipe responds with 403 and sends nothing to Akua", async () => {
	const express = await listen(akuaMiddleware);
	const fastify = await listen((incoming, outgoing) => akuaHook({ raw: incoming }, { raw: outgoing, hijack() {} }));
	const env = { AKUA_API_TOKEN: "t", ASSETS: { fetch: async () => new Response("page") } };
	const answers = await Promise.all([
		route.GET(new Request(address)),
		app.request(address),
		worker.fetch(new Request(address), env),
		fetch(`${express.url}/api/akua/snippets`),
		fetch(`${fastify.url}/api/akua/snippets`),
	]);
	expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
	expect(await (await worker.fetch(new Request("https://app.example/"), env)).text()).toBe("page");
});

test("the recipes for Vite answer a browser on this machine", async () => {
	vi.stubEnv("AKUA_API_TOKEN", "");
	onTestFinished(() => void vi.unstubAllEnvs());
	vi.spyOn(console, "error").mockImplementation(() => {});
	const ask = async (recipe: UserConfig) => {
		const server = await createServer({
			...recipe,
			configFile: false,
			logLevel: "silent",
			server: { middlewareMode: true },
		});
		onTestFinished(() => server.close());
		const { url } = await listen(server.middlewares);
		return (await fetch(`${url}/api/akua/snippets`)).status;
	};
	const statuses = [await ask(config({ command: "serve", mode: "test" })), await ask(configWithFake)];
	expect(statuses).toEqual([500, 200]);
});

/** A client of the recipe with limits, signed in as one person, whose requests end at a fake Akua. */
function signIn(userId: string) {
	const fake = createFakeAkua();
	const log = vi.spyOn(console, "info").mockImplementation(() => {});
	vi.stubGlobal("fetch", fake.fetch);
	vi.stubEnv("AKUA_API_TOKEN", fake.token);
	onTestFinished(() => {
		log.mockRestore();
		vi.unstubAllGlobals();
		vi.unstubAllEnvs();
	});
	const send: typeof fetch = (input, init) => {
		const request = new Request(String(input), init);
		if (userId) request.headers.set("cookie", `session=${userId}`);
		return limited(request);
	};
	const akua = createAkuaClient({ baseUrl: "https://app.example/api/akua", fetch: send, maxRetries: 0 });
	return { akua, fake, events: () => log.mock.calls.map(([line]) => JSON.parse(String(line))) };
}

test("of a hundred runs that one person starts at once, the recipe with limits lets ten through", async () => {
	const { akua, fake, events } = signIn("ada");
	const runs = await Promise.allSettled(Array.from({ length: 100 }, () => akua.snippets.execute("snip_quota")));
	expect(runs.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
	const refused = runs.flatMap((run) => (run.status === "rejected" ? [run.reason] : []));
	expect(refused[0]).toMatchObject({ code: "rate_limited", outcome: "not_applied", retryAfterMs: expect.any(Number) });
	expect(fake.requests).toHaveLength(10);
	const limitedEvents = events().filter(({ status }) => status === 429);
	expect([limitedEvents.length, limitedEvents[0]?.subject]).toEqual([90, "ada"]);
	await signIn("bob").akua.snippets.execute("snip_quota");
});

test("the recipe with limits refuses other dashboards and other calls, and records each request", async () => {
	const { akua, fake, events } = signIn("cleo");
	const { id, etag } = await akua.widgets.create("dash_overview", { snippet_id: "snip_quota" });
	await expect(akua.widgets.list("dash_costs")).rejects.toMatchObject({ code: "forbidden" });
	await expect(akua.widgets.update("dash_overview", id, { position: 0 }, { etag })).rejects.toMatchObject({
		status: 405,
	});
	await expect(signIn("").akua.snippets.list()).rejects.toMatchObject({ code: "unauthorized" });
	expect(fake.requests.map(({ call }) => call)).toEqual(["createWidget"]);
	expect(events()).toMatchObject([
		{ call: "createWidget", dashboardId: "dash_overview", subject: "cleo", status: 201 },
		{ call: "listWidgets", dashboardId: "dash_costs", subject: "cleo", status: 403 },
		{ call: "updateWidget", widgetId: id, status: 405 },
		{ call: "listSnippets", status: 401 },
	]);
});
