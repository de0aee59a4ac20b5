import { useUndoCreate, useWidgets } from "akua-react";
import { expect, test, vi } from "vitest";
import { createWorld, dashboardId, type WorldOptions } from "../../support/createWorld.js";
import { renderHook } from "../support/renderHook.js";

async function renderUndo(options?: WorldOptions) {
	const world = createWorld(options);
	const widget = world.fake.addWidget({ dashboard_id: dashboardId });
	const onUndone = vi.fn();
	const hook = await renderHook(world, () => ({
		list: useWidgets(dashboardId),
		undo: useUndoCreate({ widget, onUndone }),
	}));
	await expect.poll(() => hook.current.list.data).toHaveLength(5);
	const deletes = () => world.fake.requests.filter(({ call }) => call === "deleteWidget");
	return { ...world, hook, widget, onUndone, deletes };
}

test("undo removes the widget from the list and calls onUndone once", async () => {
	const { hook, fake, widget, onUndone, deletes } = await renderUndo();
	expect(hook.current.undo.status).toBe("idle");
	hook.current.undo.undo();
	hook.current.undo.undo();
	await expect.poll(() => hook.current.undo.status).toBe("success");
	expect(deletes()).toHaveLength(1);
	expect(deletes()[0]?.headers["if-match"]).toBe(widget.etag);
	await expect.poll(() => hook.current.list.data).toHaveLength(4);
	expect(fake.widgets(dashboardId)).toHaveLength(4);
	expect(onUndone).toHaveBeenCalledExactlyOnceWith(widget.id);
});

test("undo keeps a widget that somebody has changed since", async () => {
	const { hook, fake, widget, onUndone } = await renderUndo();
	fake.updateWidget(widget.id, { col_span: 4 });
	hook.current.undo.undo();
	await expect.poll(() => hook.current.undo.error?.code).toBe("conflict");
	expect(fake.widgets(dashboardId)).toHaveLength(5);
	expect(onUndone).not.toHaveBeenCalled();
	await expect.poll(() => hook.current.list.data?.find(({ id }) => id === widget.id)?.col_span).toBe(4);
});

test("undo succeeds when the widget is already gone", async () => {
	const { hook, fake, widget } = await renderUndo();
	fake.removeWidget(widget.id);
	hook.current.undo.undo();
	await expect.poll(() => hook.current.undo.status).toBe("success");
});

test("an undo whose answer is lost can be tried again, whatever the QueryClient's defaults", async () => {
	const faults = [{ call: "deleteWidget", when: "after", answer: "reset" } as const];
	const defaults = { mutations: { retry: 3, retryDelay: 0, throwOnError: true } };
	const { hook, fake, deletes } = await renderUndo({ faults, defaults });
	hook.current.undo.undo();
	await expect.poll(() => hook.current.undo.status).toBe("error");
	expect(hook.current.undo.error).toMatchObject({ code: "connection", outcome: "unknown" });
	expect(deletes()).toHaveLength(1);
	hook.current.undo.undo();
	await expect.poll(() => hook.current.undo.status).toBe("success");
	expect(fake.widgets(dashboardId)).toHaveLength(4);
});

test("the status starts afresh with the next widget", async () => {
	const world = createWorld();
	const [first, second] = [1, 2].map(() => world.fake.addWidget({ dashboard_id: dashboardId }));
	let widget = first;
	const hook = await renderHook(world, () => useUndoCreate({ widget }));
	hook.current.undo();
	await expect.poll(() => hook.current.status).toBe("success");
	widget = second;
	await hook.rerender(world);
	expect(hook.current.status).toBe("idle");
});
