import { onlineManager } from "@tanstack/react-query";
import { AddWidgetDialog, useAddWidgetForm, useCreateWidget, useUndoCreate } from "akua-react";
import { isAkuaError, persistAkuaMutations } from "akua-react/client";
import type { FakeAkua, FakeFault } from "akua-react/testing";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
	createWorld as createAnyWorld,
	creates,
	dashboardId,
	keys,
	type World,
	type WorldOptions,
} from "../../../support/createWorld.js";
import { renderHook } from "../../support/renderHook.js";

// What several callers, tabs and callbacks do to one intent at the same time.

const input = { snippet_id: "snip_uptime", display_type: "json" } as const;
const values = { ...input, position: null, col_span: 1 } as const;
const lostAnswer: FakeFault = { call: "createWidget", when: "after", answer: "reset" };
const refusal: FakeFault = { call: "createWidget", answer: { status: 403 } };

afterEach(() => {
	onlineManager.setOnline(true);
	vi.restoreAllMocks();
});

function createWorld(options?: WorldOptions) {
	const world = createAnyWorld(options);
	onTestFinished(() => world.queryClient.clear());
	return world;
}
/** Ends with the test: the page would take over what the next test leaves behind, and send it to the API of this one. */
const persist = ({ queryClient, akua }: World) => onTestFinished(persistAkuaMutations(queryClient, akua));
const renderCreate = (world: World) => renderHook(world, () => useCreateWidget({ dashboardId }));
const renderForm = (world: World) => renderHook(world, () => useAddWidgetForm({ dashboardId, defaultValues: values }));
const added = (fake: FakeAkua) => fake.widgets(dashboardId).filter(({ snippet_id }) => snippet_id === input.snippet_id);
const records = () => Object.keys({ ...localStorage }).filter((name) => name.startsWith("akua-react:"));
const outcomeOf = (promise: Promise<unknown>) =>
	promise.then(
		() => "applied",
		(error: unknown) => (isAkuaError(error) ? error.outcome : "foreign"),
	);

test("a cancel in one tab leaves the persisted create of another tab alone", async () => {
	const one = createWorld();
	const two = createWorld({ fake: one.fake });
	for (const world of [one, two]) persist(world);
	const [a, b] = [await renderCreate(one), await renderCreate(two)];
	onlineManager.setOnline(false);
	void outcomeOf(a.current.mutateAsync(input));
	const given = outcomeOf(b.current.mutateAsync(input));
	b.current.cancel();
	expect(await given).toBe("not_applied");
	expect(records()).toHaveLength(1);
	a.current.cancel();
	expect(records()).toHaveLength(0);
});

test("a cancel while another tab sends the same says that it may have been added, and keeps the key", async () => {
	const one = createWorld();
	const two = createWorld({ fake: one.fake });
	const answer = one.hold(/^POST .*widgets/, "after");
	const [a, b] = [await renderCreate(one), await renderCreate(two)];
	void outcomeOf(a.current.mutateAsync(input));
	const waiting = outcomeOf(b.current.mutateAsync(input));
	await answer.arrived;
	b.current.cancel();
	expect(await waiting).toBe("unknown");
	expect(records()).toHaveLength(1);
	answer.release();
});

test("a cancel by one caller keeps the key for the other, even without storage", async () => {
	vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
		throw new DOMException("full", "QuotaExceededError");
	});
	const world = createWorld();
	const hook = await renderHook(world, () => [useCreateWidget({ dashboardId }), useCreateWidget({ dashboardId })]);
	onlineManager.setOnline(false);
	const [first, second] = hook.current.map(({ mutateAsync }) => outcomeOf(mutateAsync(input)));
	hook.current[0]?.cancel();
	expect(await first).toBe("not_applied");
	const third = hook.current[0] && outcomeOf(hook.current[0].mutateAsync(input));
	onlineManager.setOnline(true);
	void world.queryClient.resumePausedMutations();
	await Promise.all([second, third]);
	expect(added(world.fake)).toHaveLength(1);
});

test("a caller that joins in the tick of a cancel gets its own request", async () => {
	const world = createWorld();
	const request = world.hold(/^POST .*widgets/);
	const hook = await renderHook(world, () => [useCreateWidget({ dashboardId }), useCreateWidget({ dashboardId })]);
	const first = hook.current[0] && outcomeOf(hook.current[0].mutateAsync(input));
	await request.arrived;
	hook.current[0]?.cancel();
	const second = hook.current[1]?.mutateAsync(input);
	request.release();
	expect(await first).toBe("unknown");
	await expect(second).resolves.toMatchObject({ snippet_id: input.snippet_id });
	expect(new Set(keys(world.fake)).size).toBe(1);
});

test("a host that clears the storage does not make a second widget of an unknown outcome", async () => {
	const world = createWorld({ faults: [lostAnswer] });
	const hook = await renderCreate(world);
	expect(await outcomeOf(hook.current.mutateAsync(input))).toBe("unknown");
	localStorage.clear();
	await hook.current.mutateAsync(input);
	expect(added(world.fake)).toHaveLength(1);
});

test("a restored create that the host clears is taken over again", async () => {
	const one = createWorld();
	persist(one);
	const hook = await renderCreate(one);
	onlineManager.setOnline(false);
	void outcomeOf(hook.current.mutateAsync(input));
	await expect.poll(() => hook.current.isPaused).toBe(true);
	await hook.unmount();
	const two = createWorld({ fake: one.fake });
	persist(two);
	two.queryClient.clear();
	onlineManager.setOnline(true);
	dispatchEvent(new Event("online"));
	await expect.poll(() => added(one.fake).length).toBe(1);
});

test("with persistence, an undo does not queue behind a create", async () => {
	const world = createWorld();
	persist(world);
	const widget = world.fake.addWidget({ dashboard_id: dashboardId });
	const request = world.hold(/^POST .*widgets/);
	const create = await renderCreate(world);
	const undo = await renderHook(world, () => useUndoCreate({ widget }));
	void outcomeOf(create.current.mutateAsync(input));
	await request.arrived;
	undo.current.undo();
	await expect.poll(() => undo.current.status).toBe("success");
	request.release();
});

test("a page without persistence keeps what another tab has persisted", async () => {
	const one = createWorld();
	persist(one);
	const two = createWorld({ fake: one.fake });
	const [a, b] = [await renderCreate(one), await renderCreate(two)];
	onlineManager.setOnline(false);
	void outcomeOf(a.current.mutateAsync(input));
	void outcomeOf(b.current.mutateAsync(input));
	expect(JSON.stringify({ ...localStorage })).toContain(input.snippet_id);
});

test("a double click on a dialog that the host keeps open creates one widget", async () => {
	const world = createWorld();
	await render(world.wrap(<AddWidgetDialog dashboardId={dashboardId} open trigger={null} defaultValues={values} />));
	const button = page.getByRole("dialog").getByRole("button", { name: "Add widget" });
	await button.click();
	await expect.poll(() => added(world.fake).length).toBe(1);
	vi.spyOn(performance, "now").mockReturnValue(performance.now());
	const element = button.element();
	if (element instanceof HTMLElement) element.click();
	await expect.poll(() => world.queryClient.isMutating()).toBe(0);
	expect(creates(world.fake)).toHaveLength(1);
});

test("a second click still belongs to the first when onCreated starts the form over", async () => {
	const world = createWorld();
	vi.spyOn(navigator.userActivation, "isActive", "get").mockReturnValue(true);
	const form = await renderHook(world, () => {
		const controller = useAddWidgetForm({
			dashboardId,
			defaultValues: values,
			onCreated: () => controller.startOver(),
		});
		return controller;
	});
	await form.current.submit();
	await form.current.submit();
	expect(creates(world.fake)).toHaveLength(1);
});

test("a form that starts over after an undo does not say that the widget was added", async () => {
	const form = await renderForm(createWorld());
	await form.current.submit();
	await expect.poll(() => form.current.state.status).toBe("success");
	const { state } = form.current;
	if (state.status === "success") state.undo.undo();
	await expect.poll(() => form.current.state.status === "success" && form.current.state.undo.status).toBe("success");
	form.current.startOver();
	await expect.poll(() => form.current.state.status).toBe("idle");
	expect(form.current.notices).toHaveLength(0);
});

test("an unknown outcome stays told when the next submit is invalid, or adds another widget", async () => {
	const world = createWorld({ faults: [lostAnswer] });
	const form = await renderForm(world);
	await form.current.submit();
	await expect.poll(() => form.current.state).toMatchObject({ status: "error", outcome: "unknown" });
	form.current.form.setValue("snippet_id", "");
	await form.current.submit();
	expect(form.current.state).toMatchObject({ status: "error", outcome: "unknown" });
	form.current.form.setValue("snippet_id", "snip_quota");
	await form.current.submit();
	await expect.poll(() => form.current.state.status).toBe("success");
	expect(form.current.notices).toMatchObject([{ type: "failed", outcome: "unknown" }]);
});

test("a notice is edited only while nothing would be lost", async () => {
	const world = createWorld({ faults: [refusal, lostAnswer] });
	const form = await renderForm(world);
	onlineManager.setOnline(false);
	form.current.form.setValue("position", 1);
	void form.current.submit();
	await expect.poll(() => form.current.state.status).toBe("pending");
	form.current.startOver();
	onlineManager.setOnline(true);
	void world.queryClient.resumePausedMutations();
	await expect.poll(() => form.current.notices).toHaveLength(1);
	const [notice] = form.current.notices;
	if (notice?.type !== "failed") throw new Error("No failed create is told.");

	form.current.form.setValue("position", 2);
	expect(form.current.canEditNotice(notice)).toBe(false);
	form.current.editNotice(notice);
	expect(form.current.form.getValues("position")).toBe(2);

	await form.current.submit();
	await expect.poll(() => form.current.state).toMatchObject({ status: "error", outcome: "unknown" });
	form.current.editNotice(notice);
	await expect.poll(() => form.current.form.getValues("position")).toBe(1);
	await expect.poll(() => form.current.notices).toMatchObject([{ type: "failed", outcome: "unknown" }]);
});

test("failures that nobody has dismissed are shown by the next form", async () => {
	const world = createWorld({ faults: [refusal] });
	const form = await renderForm(world);
	onlineManager.setOnline(false);
	void form.current.submit();
	await expect.poll(() => form.current.state.status).toBe("pending");
	form.current.startOver();
	onlineManager.setOnline(true);
	void world.queryClient.resumePausedMutations();
	await expect.poll(() => form.current.notices).toHaveLength(1);
	await form.unmount();
	const next = await renderForm(world);
	await expect.poll(() => next.current.notices).toHaveLength(1);
});

test("one intent that is left to itself twice is told once", async () => {
	const world = createWorld();
	const onCreated = vi.fn();
	const form = await renderHook(world, () => useAddWidgetForm({ dashboardId, defaultValues: values, onCreated }));
	onlineManager.setOnline(false);
	for (const _ of [1, 2]) {
		void form.current.submit();
		await expect.poll(() => form.current.state.status).toBe("pending");
		form.current.startOver();
		await expect.poll(() => form.current.state.status).toBe("idle");
	}
	onlineManager.setOnline(true);
	await world.queryClient.resumePausedMutations();
	await expect.poll(() => form.current.notices).toHaveLength(1);
	expect(added(world.fake)).toHaveLength(1);
	expect(onCreated).toHaveBeenCalledOnce();
});

test("Enter that is held down submits once", async () => {
	const world = createWorld();
	await render(world.wrap(<AddWidgetDialog dashboardId={dashboardId} open trigger={null} defaultValues={values} />));
	const button = page.getByRole("dialog").getByRole("button", { name: "Add widget" });
	await expect.element(button).toBeVisible();
	const held = new KeyboardEvent("keydown", { key: "Enter", repeat: true, bubbles: true, cancelable: true });
	expect(button.element().dispatchEvent(held)).toBe(false);
});

beforeEach(() => page.viewport(1024, 800));
