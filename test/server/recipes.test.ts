import { join } from "node:path";
import { expect, test } from "vitest";
import { akuaMiddleware } from "../../docs/recipes/express.ts";
import { app } from "../../docs/recipes/hono.ts";
import * as route from "../../docs/recipes/next-route-handler.ts";
import { akuaProxy } from "../../docs/recipes/vite.ts";
import { worker } from "../../docs/recipes/worker.ts";
import { root, run, tool } from "../../scripts/run.mjs";
import { listen } from "../support/listen.ts";

const address = "https://app.example/api/akua/snippets";

test("without a session, every recipe responds with 403 and sends nothing to Akua", async () => {
	const express = await listen(akuaMiddleware);
	const env = { AKUA_API_TOKEN: "t", ASSETS: { fetch: async () => new Response("page") } };
	const answers = await Promise.all([
		route.GET(new Request(address)),
		app.request(address),
		worker.fetch(new Request(address), env),
		fetch(`${express.url}/api/akua/snippets`),
	]);
	expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
	expect(await (await worker.fetch(new Request("https://app.example/"), env)).text()).toBe("page");
	expect(akuaProxy().name).toBe("akua-proxy");
});

test("the adapter for Node compiles without the DOM types", async () => {
	const options = [
		"--noEmit",
		"--ignoreConfig",
		"--strict",
		"--skipLibCheck",
		"--target",
		"ES2022",
		"--module",
		"NodeNext",
	];
	const file = join("docs", "recipes", "node-adapter.ts");
	expect(await run(tool("tsc"), [...options, "--lib", "ES2023", "--types", "node", file], { cwd: root })).toBe(0);
});
