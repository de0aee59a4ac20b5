import { keepPreviousData, onlineManager, useQuery } from "@tanstack/react-query";
import { useSnippetResult } from "akua-react";
import { snippetResultOptions } from "akua-react/client";
import { type ReactNode, StrictMode } from "react";
import { afterEach, expect, test } from "vitest";
import { createWorld, type World, type WorldOptions } from "../../support/createWorld.js";
import { renderHook } from "../support/renderHook.js";

afterEach(() => onlineManager.setOnline(true));

const runs = ({ fake }: Pick<World, "fake">) => fake.requests.filter(({ call }) => call === "executeSnippet");
const eager = {
	queries: { retry: 3, retryDelay: 0, throwOnError: true, refetchOnMount: "always" as const, staleTime: 0 },
};

async function renderRun(options: WorldOptions = {}) {
	const world = createWorld({ defaults: eager, client: { maxRetries: 3 }, ...options });
	const strict = { wrap: (children: React.ReactNode) => <StrictMode>{world.wrap(children)}</StrictMode> };
	const hook = await renderHook(strict, () => useSnippetResult("snip_quota", { etag: "v1" }));
	return { ...world, hook };
}

test("a snippet runs only when run is called, whatever the QueryClient's defaults", async () => {
	const { hook, queryClient, ...world } = await renderRun({ results: { snip_quota: 42 } });
	expect(hook.current).toMatchObject({ status: "pending", fetchStatus: "idle" });
	await queryClient.invalidateQueries();
	window.dispatchEvent(new Event("focus"));
	onlineManager.setOnline(false);
	onlineManager.setOnline(true);
	expect(runs(world)).toHaveLength(0);
	hook.current.run();
	hook.current.run();
	await expect.poll(() => hook.current.status).toBe("success");
	expect(hook.current.data?.result).toBe(42);
	expect(runs(world)).toHaveLength(1);
	await queryClient.invalidateQueries();
	expect(runs(world)).toHaveLength(1);
});

test("invalidating all queries does not run a snippet again that is no longer shown", async () => {
	const { queryClient, ...world } = createWorld({ results: { snip_quota: 42 } });
	let snippetId = "snip_quota";
	const hook = await renderHook(world, () => useSnippetResult(snippetId));
	const readAgain = async () => {
		await queryClient.refetchQueries();
		await queryClient.invalidateQueries({ refetchType: "all" });
	};
	hook.current.run();
	await expect.poll(() => hook.current.status).toBe("success");
	snippetId = "snip_uptime";
	await hook.rerender(world);
	await readAgain();
	await hook.unmount();
	await readAgain();
	expect(runs(world)).toHaveLength(1);

	snippetId = "snip_quota";
	const shown = await renderHook(world, () => useSnippetResult(snippetId));
	expect(shown.current.data?.result).toBe(42);
	shown.current.run();
	await expect.poll(() => runs(world)).toHaveLength(2);
});

test("a result is never shown for another snippet, although the QueryClient keeps previous data", async () => {
	const defaults = { queries: { placeholderData: keepPreviousData } };
	const world = createWorld({ defaults, results: { snip_quota: 42 } });
	let snippetId = "snip_quota";
	const hook = await renderHook(world, () => useSnippetResult(snippetId));
	hook.current.run();
	await expect.poll(() => hook.current.data?.result).toBe(42);
	snippetId = "snip_restart_ingress";
	await hook.rerender(world);
	expect(hook.current).toMatchObject({ status: "pending", fetchStatus: "idle", data: undefined });
});

test("a failed run is not retried", async () => {
	const { hook, ...world } = await renderRun({
		faults: [{ call: "executeSnippet", answer: { status: 503 }, times: 9 }],
	});
	hook.current.run();
	await expect.poll(() => hook.current.status).toBe("error");
	expect(hook.current.error).toMatchObject({ code: "server_error", outcome: "unknown", attempts: 1 });
	expect(runs(world)).toHaveLength(1);
});

test("a cancelled run is idle, and its late answer is ignored", async () => {
	const { hook, hold } = await renderRun({ results: { snip_quota: 42 } });
	const answer = hold(/:execute/, "after");
	hook.current.run();
	await answer.arrived;
	await expect.poll(() => hook.current.fetchStatus).toBe("fetching");
	hook.current.cancel();
	await expect.poll(() => hook.current.fetchStatus).toBe("idle");
	answer.release();
	expect(hook.current).toMatchObject({ status: "pending", data: undefined });
});

test("a run without a network fails at once and is not resumed", async () => {
	const { hook, ...world } = await renderRun({ faults: [{ call: "executeSnippet", answer: "reset" }] });
	onlineManager.setOnline(false);
	hook.current.run();
	await expect.poll(() => hook.current.status).toBe("error");
	onlineManager.setOnline(true);
	expect(runs(world)).toHaveLength(1);
});

test("run and cancel are stable, so effects can depend on them", async () => {
	const world = createWorld({ results: { snip_quota: 42 } });
	const hook = await renderHook(world, () => useSnippetResult("snip_quota"));
	hook.current.run();
	await expect.poll(() => hook.current.status).toBe("success");
	expect(hook.values.length).toBeGreaterThan(1);
	expect(new Set(hook.values.map(({ run }) => run)).size).toBe(1);
	expect(new Set(hook.values.map(({ cancel }) => cancel)).size).toBe(1);
});

/** A run that is held while the version of the snippet changes, as when the list of snippets arrives. */
async function renderVersions(etags: { first: string | undefined; second: string | undefined }) {
	const world = createWorld({ results: { snip_quota: 42 } });
	let etag = etags.first;
	const hook = await renderHook(world, () => useSnippetResult("snip_quota", { etag }));
	const answer = world.hold(/:execute/, "after");
	const change = async (to: string | undefined) => {
		etag = to;
		await hook.rerender(world);
	};
	hook.current.run();
	await answer.arrived;
	await change(etags.second);
	return { ...world, hook, answer, change };
}

const changes = [
	{ name: "becomes known", first: undefined, second: "v1" },
	{ name: "changes", first: "v1", second: "v2" },
	{ name: "becomes unknown", first: "v1", second: undefined },
];
for (const { name, ...etags } of changes) {
	test(`a run goes on when the version ${name} meanwhile, and a second press does not run it twice`, async () => {
		const { hook, answer, ...world } = await renderVersions(etags);
		expect(hook.current.fetchStatus).toBe("fetching");
		hook.current.run();
		answer.release();
		await expect
			.poll(() => hook.current)
			.toMatchObject({ status: "success", fetchStatus: "idle", data: { result: 42 } });
		expect(runs(world)).toHaveLength(1);
	});

	test(`a run can be cancelled after the version ${name}`, async () => {
		const { hook, answer } = await renderVersions(etags);
		expect(hook.current.fetchStatus).toBe("fetching");
		hook.current.cancel();
		await expect.poll(() => hook.current).toMatchObject({ status: "pending", fetchStatus: "idle" });
		answer.release();
	});
}

test("a result is dropped when the version changes after the run, and the next run belongs to the new version", async () => {
	const { hook, answer, change, ...world } = await renderVersions({ first: undefined, second: "v1" });
	answer.release();
	await expect.poll(() => hook.current.data?.result).toBe(42);
	await change("v2");
	await expect.poll(() => hook.current).toMatchObject({ status: "pending", fetchStatus: "idle", data: undefined });
	hook.current.run();
	await expect.poll(() => hook.current.data?.result).toBe(42);
	expect(runs(world)).toHaveLength(2);
	await change("v1");
	await expect.poll(() => hook.current.data).toBeUndefined();
	await change("v2");
	await expect.poll(() => hook.current.data?.result).toBe(42);
});

test("a failure is still shown after the version became known during the run", async () => {
	const world = createWorld({ faults: [{ call: "executeSnippet", answer: { status: 503 } }] });
	let etag: string | undefined;
	const hook = await renderHook(world, () => useSnippetResult("snip_quota", { etag }));
	const answer = world.hold(/:execute/, "after");
	hook.current.run();
	await answer.arrived;
	etag = "v1";
	await hook.rerender(world);
	answer.release();
	await expect.poll(() => hook.current.error).toMatchObject({ code: "server_error" });
});

test("a host that enables the options runs the snippet once in StrictMode, and gets its result", async () => {
	const world = createWorld();
	const request = world.hold(/:execute$/);
	const strict = { wrap: (children: ReactNode) => <StrictMode>{world.wrap(children)}</StrictMode> };
	const hook = await renderHook(strict, () =>
		useQuery({ ...snippetResultOptions(world.akua, "snip_uptime"), enabled: true }),
	);
	await request.arrived;
	request.release();
	await expect.poll(() => hook.current.isSuccess).toBe(true);
	expect(world.fake.requests.filter(({ call }) => call === "executeSnippet")).toHaveLength(1);
});
