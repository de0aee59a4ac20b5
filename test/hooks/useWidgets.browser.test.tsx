import { useWidgets } from "akua-react";
import { expect, test } from "vitest";
import { createWorld, dashboardId } from "../../support/createWorld.js";
import { renderHook } from "../support/renderHook.js";

test("widgets of all pages are in grid order, each once", async () => {
	const world = createWorld({
		widgets: Array.from({ length: 230 }, (_, index) => ({ dashboard_id: dashboardId, position: 500 - index })),
	});
	const hook = await renderHook(world, () => useWidgets(dashboardId));
	await expect.poll(() => hook.current.data).toHaveLength(230);
	expect(hook.current.data?.map(({ position }) => position)).toEqual(
		Array.from({ length: 230 }, (_, index) => 271 + index),
	);
	expect(world.fake.requests).toHaveLength(3);
});

test("the newest of the widgets at the same position comes first", async () => {
	const world = createWorld({ widgets: [] });
	const add = (created_at: number) => world.fake.addWidget({ dashboard_id: dashboardId, position: 0, created_at });
	const [old, recent] = [add(1_000), add(2_000)];
	const body = { data: [old, recent], has_more: false, next_cursor: null };
	world.fake.fail({ call: "listWidgets", answer: { status: 200, body } });
	const hook = await renderHook(world, () => useWidgets(dashboardId));
	await expect.poll(() => hook.current.data?.map(({ id }) => id)).toEqual([recent.id, old.id]);
});

test("the options of React Query's queries apply", async () => {
	const world = createWorld();
	let enabled = false;
	const hook = await renderHook(world, () =>
		useWidgets(dashboardId, { enabled, select: (widgets) => widgets.length, staleTime: Number.POSITIVE_INFINITY }),
	);
	expect(hook.current).toMatchObject({ status: "pending", fetchStatus: "idle" });
	expect(world.fake.requests).toHaveLength(0);
	enabled = true;
	await hook.rerender(world);
	await expect.poll(() => hook.current.data).toBe(world.fake.widgets(dashboardId).length);
	const second = await renderHook(world, () => useWidgets(dashboardId, { staleTime: Number.POSITIVE_INFINITY }));
	expect(second.current.data).toHaveLength(world.fake.widgets(dashboardId).length);
	expect(world.fake.requests).toHaveLength(1);
});
