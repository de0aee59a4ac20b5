import { onlineManager } from "@tanstack/react-query";
import { useSnippets } from "akua-react";
import { akuaKeys, snippetsOptions } from "akua-react/client";
import type { FakeSnippet } from "akua-react/testing";
import { afterEach, expect, test } from "vitest";
import { createWorld } from "../../support/createWorld.js";
import { renderHook } from "../support/renderHook.js";

afterEach(() => onlineManager.setOnline(true));

const many: FakeSnippet[] = Array.from({ length: 250 }, (_, index) => ({
	id: `snip_${index}`,
	name: `Snippet ${index}`,
}));
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test("snippets arrive page by page, and hasNextPage says whether more are coming", async () => {
	const world = createWorld({ snippets: many });
	const second = world.hold(/cursor=/);
	const hook = await renderHook(world, () => useSnippets());
	expect(hook.values[0]).toMatchObject({ snippets: [], status: "pending", error: null });
	await second.arrived;
	await expect
		.poll(() => hook.current)
		.toMatchObject({ status: "success", hasNextPage: true, isFetchingNextPage: true });
	expect(idsOf(hook.current.snippets)).toEqual(idsOf(many.slice(0, 100)));
	second.release();
	await expect.poll(() => hook.current.hasNextPage).toBe(false);
	expect(idsOf(hook.current.snippets)).toEqual(idsOf(many));
	expect(world.fake.requests).toHaveLength(3);
	for (const { snippets, status, hasNextPage } of hook.values) {
		expect(status === "success" && !hasNextPage).toBe(snippets.length === many.length);
	}
});

test("several components read each page once, and share one list", async () => {
	const world = createWorld({ snippets: many });
	const hook = await renderHook(world, () => [useSnippets(), useSnippets(), useSnippets()] as const);
	await expect.poll(() => hook.current.map(({ snippets }) => snippets.length)).toEqual([250, 250, 250]);
	expect(world.fake.requests).toHaveLength(3);
	const [first, second, third] = hook.current;
	expect(second.snippets).toBe(first.snippets);
	expect(third.snippets).toBe(first.snippets);
});

test("a failed page keeps the pages before it, and retry continues from there", async () => {
	const world = createWorld({ snippets: many, defaults: { queries: { retry: 3, retryDelay: 0 } } });
	const second = world.hold(/cursor=/);
	const hook = await renderHook(world, () => useSnippets());
	await second.arrived;
	world.fake.fail({ answer: { status: 503 } });
	second.release();
	await expect.poll(() => hook.current.status).toBe("error");
	expect(hook.current.error).toMatchObject({ code: "server_error", attempts: 1 });
	expect(hook.current.snippets).toHaveLength(100);
	const again = world.hold(/cursor=/);
	hook.current.retry();
	await expect.poll(() => hook.current.isFetchingNextPage).toBe(true);
	again.release();
	await expect.poll(() => hook.current).toMatchObject({ status: "success", error: null, hasNextPage: false });
	expect(idsOf(hook.current.snippets)).toEqual(idsOf(many));
	expect(world.fake.requests).toHaveLength(4);
});

test("retry reads a failed first page again", async () => {
	const world = createWorld({ faults: [{ answer: { status: 403 } }] });
	const hook = await renderHook(world, () => useSnippets());
	await expect.poll(() => hook.current.status).toBe("error");
	expect(hook.current).toMatchObject({ snippets: [], error: { code: "forbidden" } });
	hook.current.retry();
	await expect.poll(() => hook.current.status).toBe("success");
	expect(hook.current.error).toBeNull();
});

test("a cursor that repeats ends the list, with each snippet once", async () => {
	const page = (rows: unknown[]) => ({ status: 200, body: { data: rows, has_more: true, next_cursor: "again" } });
	const world = createWorld();
	const rows = world.fake.snippets().slice(0, 2);
	for (const answer of [page(rows), page(rows), page(rows)]) world.fake.fail({ answer });
	const hook = await renderHook(world, () => useSnippets());
	await expect.poll(() => hook.current).toMatchObject({ status: "success", hasNextPage: false });
	expect(idsOf(hook.current.snippets)).toEqual(idsOf(rows));
	expect(world.fake.requests).toHaveLength(2);
});

test("nothing is read while enabled is false, and everything once it is true", async () => {
	const world = createWorld();
	let enabled = false;
	const hook = await renderHook(world, () => useSnippets({ enabled }));
	expect(hook.current.status).toBe("pending");
	expect(world.fake.requests).toHaveLength(0);
	enabled = true;
	await hook.rerender(world);
	await expect.poll(() => hook.current.status).toBe("success");
});

test("enabled can depend on the query, as in React Query, and stops the reading of further pages", async () => {
	const world = createWorld({ snippets: many });
	const hook = await renderHook(world, () =>
		useSnippets({ enabled: ({ state }) => (state.data?.pages.length ?? 0) < 2, staleTime: Number.POSITIVE_INFINITY }),
	);
	await expect.poll(() => hook.current.snippets).toHaveLength(200);
	await expect.poll(() => hook.current).toMatchObject({ isEnabled: false, fetchStatus: "idle", hasNextPage: true });
	expect(world.fake.requests).toHaveLength(2);
});

test("no further page is read once enabled turns false", async () => {
	const world = createWorld({ snippets: many });
	await world.queryClient.prefetchInfiniteQuery(snippetsOptions(world.akua));
	const hook = await renderHook(world, () => useSnippets({ enabled: false }));
	expect(hook.current).toMatchObject({ status: "success", hasNextPage: true, fetchStatus: "idle" });
	expect(hook.current.snippets).toHaveLength(100);
	expect(world.fake.requests).toHaveLength(1);
});

test("missing pages are read once the network is back", async () => {
	const world = createWorld({ snippets: many });
	const second = world.hold(/cursor=/);
	const hook = await renderHook(world, () => useSnippets());
	await second.arrived;
	onlineManager.setOnline(false);
	second.release();
	await expect.poll(() => hook.current.snippets).toHaveLength(200);
	await expect.poll(() => hook.current).toMatchObject({ status: "success", fetchStatus: "paused", error: null });
	onlineManager.setOnline(true);
	await expect.poll(() => hook.current.snippets).toHaveLength(250);
	expect(hook.current.isPaused).toBe(false);
});

test("an unmounted component reads no further page", async () => {
	const world = createWorld({ snippets: many });
	const second = world.hold(/cursor=/);
	const hook = await renderHook(world, () => useSnippets());
	await second.arrived;
	await hook.unmount();
	second.release();
	await expect.poll(() => world.queryClient.isFetching()).toBe(0);
	expect(world.fake.requests.length).toBeLessThanOrEqual(2);
});

test("a host's own meta stands beside the one that keeps snippets out of persisters", async () => {
	const world = createWorld({});
	const hook = await renderHook(world, () => useSnippets({ meta: { purpose: "menu" } }));
	await expect.poll(() => hook.current.status).toBe("success");
	const query = world.queryClient.getQueryCache().find({ queryKey: akuaKeys.snippets() });
	expect(query?.meta).toEqual({ persist: false, purpose: "menu" });
});
