import { onlineManager } from "@tanstack/react-query";
import { type UseAddWidgetFormOptions, useAddWidgetForm, useCreateWidget, useUndoCreate } from "akua-react";
import { isAkuaError, persistAkuaMutations } from "akua-react/client";
import type { FakeAkua, FakeFault } from "akua-react/testing";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import {
	createWorld as createAnyWorld,
	creates,
	dashboardId,
	keys,
	type World,
	type WorldOptions,
} from "../../../support/createWorld.js";
import { renderHook } from "../../support/renderHook.js";

const input = { snippet_id: "snip_uptime", display_type: "json" } as const;
const values = { ...input, position: null, col_span: 1 } as const;
const lostAnswer: FakeFault = { call: "createWidget", when: "after", answer: "reset" };
const day = 24 * 60 * 60 * 1000;

afterEach(() => {
	onlineManager.setOnline(true);
	vi.restoreAllMocks();
	vi.useRealTimers();
});

/** What a closed page waited for is gone with it. */
function createWorld(options?: WorldOptions) {
	const world = createAnyWorld(options);
	onTestFinished(() => world.queryClient.clear());
	return world;
}

/** Another tab, or the same page after a reload: a QueryClient of its own, the same origin and API. */
const openTab = (fake: FakeAkua, options?: WorldOptions) => createWorld({ fake, ...options });
const renderCreate = (world: World, id = dashboardId) => renderHook(world, () => useCreateWidget({ dashboardId: id }));
const renderForm = (world: World, options?: Partial<UseAddWidgetFormOptions>) =>
	renderHook(world, () => useAddWidgetForm({ dashboardId, defaultValues: values, ...options }));
const added = (fake: FakeAkua) => fake.widgets(dashboardId).filter(({ snippet_id }) => snippet_id === input.snippet_id);
const outcomeOf = (promise: Promise<unknown>) =>
	promise.then(
		() => "applied",
		(error: unknown) => (isAkuaError(error) ? error.outcome : "foreign"),
	);
const records = () => Object.entries({ ...localStorage }).filter(([name]) => name.startsWith("akua-react:"));

/** Lets the next one who asks for a lock wait for it. */
function holdNextLock() {
	const { request } = navigator.locks;
	let release = () => {};
	const released = new Promise<void>((resolve) => {
		release = resolve;
	});
	const arrived = new Promise<void>((resolve) => {
		vi.spyOn(navigator.locks, "request").mockImplementationOnce(async (...given: unknown[]) => {
			resolve();
			await released;
			return Reflect.apply(request, navigator.locks, given);
		});
	});
	return { arrived, release: () => release() };
}

describe("one intent", () => {
	test("a display type that is left out and null are the same intent", async () => {
		const world = createWorld({ faults: [lostAnswer] });
		const hook = await renderCreate(world);
		await expect(hook.current.mutateAsync({ snippet_id: "snip_quota" })).rejects.toMatchObject({ outcome: "unknown" });
		const again = { snippet_id: "snip_quota", display_type: null, position: undefined, col_span: 1 } as const;
		await hook.current.mutateAsync(again);
		expect(new Set(keys(world.fake)).size).toBe(1);
		expect(world.fake.widgets(dashboardId)).toHaveLength(5);
	});

	test.for([
		["another width", { ...input, col_span: 2 }],
		["another position", { ...input, position: 0 }],
		["another display type", { ...input, display_type: "table" }],
		["another snippet", { ...input, snippet_id: "snip_quota" }],
	] as const)("%s is another intent", async ([, other]) => {
		const { fake, ...world } = createWorld({ faults: [lostAnswer] });
		const hook = await renderCreate({ fake, ...world });
		await outcomeOf(hook.current.mutateAsync(input));
		await hook.current.mutateAsync(other);
		expect(new Set(keys(fake)).size).toBe(2);
	});

	test("callers that share a request share its failure, and the next call sends another request", async () => {
		const world = createWorld({ faults: [{ call: "createWidget", answer: { status: 403 } }] });
		const hook = await renderHook(world, () => [useCreateWidget({ dashboardId }), useCreateWidget({ dashboardId })]);
		const [first, second] = hook.current.map(({ mutateAsync }) => mutateAsync(input).catch((error: unknown) => error));
		expect(await first).toBe(await second);
		expect(creates(world.fake)).toHaveLength(1);
		await hook.current[0]?.mutateAsync(input);
		expect(new Set(keys(world.fake)).size).toBe(2);
	});

	test("a caller that cancels leaves the request to the other", async () => {
		const world = createWorld();
		const request = world.hold(/^POST .*widgets/);
		const hook = await renderHook(world, () => [useCreateWidget({ dashboardId }), useCreateWidget({ dashboardId })]);
		const [first, second] = hook.current.map(({ mutateAsync }) => mutateAsync(input));
		await request.arrived;
		hook.current[0]?.cancel();
		await expect(first).rejects.toMatchObject({ code: "aborted", outcome: "unknown" });
		request.release();
		await expect(second).resolves.toMatchObject({ snippet_id: "snip_uptime" });
		expect(creates(world.fake)).toHaveLength(1);
	});

	test("a cancel while two wait offline says that nothing was sent", async () => {
		const world = createWorld();
		const hook = await renderHook(world, () => [useCreateWidget({ dashboardId }), useCreateWidget({ dashboardId })]);
		onlineManager.setOnline(false);
		const [first, second] = hook.current.map(({ mutateAsync }) => mutateAsync(input));
		hook.current[0]?.cancel();
		await expect(first).rejects.toMatchObject({ code: "aborted", outcome: "not_applied", attempts: 0 });
		hook.current[1]?.cancel();
		await expect(second).rejects.toMatchObject({ code: "aborted", outcome: "not_applied", attempts: 0 });
		onlineManager.setOnline(true);
		expect(creates(world.fake)).toHaveLength(0);
	});
});

describe("a double click", () => {
	test.for([0, 120, 300])("a press %i ms after a quick success creates no second widget", async (pause) => {
		const world = createWorld();
		const hook = await renderCreate(world);
		vi.spyOn(navigator.userActivation, "isActive", "get").mockReturnValue(true);
		const first = hook.current.mutateAsync(input);
		await first;
		const now = performance.now();
		vi.spyOn(performance, "now").mockReturnValue(now + pause);
		expect(hook.current.mutateAsync(input)).toBe(first);
		expect(added(world.fake)).toHaveLength(1);
	});

	test("a press after the interval of a double click creates another widget", async () => {
		const world = createWorld();
		const hook = await renderCreate(world);
		vi.spyOn(navigator.userActivation, "isActive", "get").mockReturnValue(true);
		await hook.current.mutateAsync(input);
		const now = performance.now();
		vi.spyOn(performance, "now").mockReturnValue(now + 600);
		await hook.current.mutateAsync(input);
		expect(new Set(keys(world.fake)).size).toBe(2);
	});

	test("a press right after a failure is a new one", async () => {
		const world = createWorld({ faults: [{ call: "createWidget", answer: { status: 503 } }] });
		const hook = await renderCreate(world);
		await outcomeOf(hook.current.mutateAsync(input));
		await hook.current.mutateAsync(input);
		expect(creates(world.fake)).toHaveLength(2);
	});

	test.for(["reset", "keep"] as const)(
		"the second click on a form that is answered at once changes nothing (afterSubmit: %s)",
		async (afterSubmit) => {
			const world = createWorld();
			const options = { dashboardId, defaultValues: values, afterSubmit };
			const hook = await renderHook(world, () => useAddWidgetForm(options));
			vi.spyOn(navigator.userActivation, "isActive", "get").mockReturnValue(true);
			await hook.current.submit();
			await expect.poll(() => hook.current.state.status).toBe("success");
			await hook.current.submit();
			expect(hook.current.state.status).toBe("success");
			expect(hook.current.form.formState.errors).toEqual({});
			expect(creates(world.fake)).toHaveLength(1);
		},
	);
});

describe("tabs of one origin", () => {
	test("two tabs that are pressed at the same time create one widget", async () => {
		const one = createWorld({ latencyMs: 20 });
		const two = openTab(one.fake);
		const [first, second] = [await renderCreate(one), await renderCreate(two)];
		const widgets = await Promise.all([first.current.mutateAsync(input), second.current.mutateAsync(input)]);
		expect(widgets[0].id).toBe(widgets[1].id);
		expect(added(one.fake)).toHaveLength(1);
	});

	test.for(["on the same page", "in another tab"])(
		"a form %s that was pressed before the answer to the first adds no second widget",
		async (where) => {
			const one = createWorld();
			const two = where === "in another tab" ? openTab(one.fake) : one;
			const [neighbour] = one.fake.widgets(dashboardId);
			const defaultValues = { ...values, position: { after: neighbour?.id ?? null, before: null } };
			const first = await renderForm(one, { defaultValues });
			const second = await renderForm(two, { defaultValues });
			const lock = holdNextLock();
			const late = second.current.submit();
			await lock.arrived;
			await first.current.submit();
			lock.release();
			await late;
			await expect.poll(() => second.current.state).toMatchObject({ status: "success", isReplayed: true });
			expect(added(one.fake)).toHaveLength(1);
		},
	);

	test("tabs that each made a key, since storage was late, send the one that comes first", async () => {
		const one = createWorld({ latencyMs: 20 });
		const two = openTab(one.fake);
		const [first, second] = [await renderCreate(one), await renderCreate(two)];
		const read = vi.spyOn(Storage.prototype, "getItem").mockReturnValue(null);
		const both = [first.current.mutateAsync(input), second.current.mutateAsync(input)];
		read.mockRestore();
		const [a, b] = await Promise.all(both);
		expect(a?.id).toBe(b?.id);
		expect(new Set(keys(one.fake)).size).toBe(1);
	});

	test("an unknown outcome keeps its key in another tab and after a reload", async () => {
		const one = createWorld({ faults: [lostAnswer] });
		const first = await renderCreate(one);
		expect(await outcomeOf(first.current.mutateAsync(input))).toBe("unknown");
		await first.unmount();
		const second = await renderCreate(openTab(one.fake));
		await second.current.mutateAsync(input);
		expect(new Set(keys(one.fake)).size).toBe(1);
		expect(added(one.fake)).toHaveLength(1);
		expect(creates(one.fake)[1]?.replayed).toBe(true);
	});

	test.for([401, 403, 404, 409, 422, 429])(
		"a %i after an unknown outcome and a reload still says that it may have been added",
		async (status) => {
			const one = createWorld({ faults: [lostAnswer, { call: "createWidget", answer: { status } }] });
			const first = await renderCreate(one);
			expect(await outcomeOf(first.current.mutateAsync(input))).toBe("unknown");
			const second = await renderCreate(openTab(one.fake));
			expect(await outcomeOf(second.current.mutateAsync(input))).toBe("unknown");
			await second.current.mutateAsync(input);
			expect(added(one.fake)).toHaveLength(1);
		},
	);

	test("a page that is closed during a request leaves an unknown outcome", async () => {
		const one = createWorld();
		const answer = one.hold(/^POST .*widgets/, "after");
		const first = await renderCreate(one);
		void outcomeOf(first.current.mutateAsync(input));
		await answer.arrived;
		// A closed page releases its locks.
		vi.spyOn(navigator.locks, "request").mockImplementation(async (_name: string, ...given: unknown[]) => {
			const run = given.at(-1);
			return typeof run === "function" ? run(null) : undefined;
		});
		const second = await renderCreate(openTab(one.fake));
		await second.current.mutateAsync(input);
		expect(new Set(keys(one.fake)).size).toBe(1);
		expect(added(one.fake)).toHaveLength(1);
	});

	test("a form that shows an unknown outcome learns of the success of another form", async () => {
		const world = createWorld({ faults: [lostAnswer] });
		const hook = await renderHook(world, () => [
			useAddWidgetForm({ dashboardId, defaultValues: values }),
			useAddWidgetForm({ dashboardId, defaultValues: values }),
		]);
		await hook.current[0]?.submit();
		await expect.poll(() => hook.current[0]?.state).toMatchObject({ status: "error", outcome: "unknown" });
		await hook.current[1]?.submit();
		await expect.poll(() => hook.current[0]?.state).toMatchObject({ status: "success", isReplayed: true });
		expect(added(world.fake)).toHaveLength(1);
	});

	test("a form that shows an unknown outcome learns of the success in another tab", async () => {
		const one = createWorld({ faults: [lostAnswer] });
		const first = await renderForm(one);
		await first.current.submit();
		await expect.poll(() => first.current.state).toMatchObject({ status: "error", outcome: "unknown" });
		const second = await renderForm(openTab(one.fake));
		await second.current.submit();
		await expect.poll(() => first.current.state).toMatchObject({ status: "success", isReplayed: true });
	});
});

describe("how long a key is kept", () => {
	test("a day by the wall clock, though the computer slept", async () => {
		const one = createWorld({ faults: [lostAnswer] });
		const first = await renderCreate(one);
		await outcomeOf(first.current.mutateAsync(input));
		await first.unmount();
		// The monotonic clock stands still while the computer sleeps.
		const now = Date.now();
		const clock = vi.spyOn(Date, "now").mockReturnValue(now + day - 60_000);
		const second = await renderCreate(openTab(one.fake));
		await second.current.mutateAsync(input);
		expect(new Set(keys(one.fake)).size).toBe(1);
		clock.mockRestore();
	});

	test("a day after its last use it is forgotten", async () => {
		const one = createWorld({ faults: [lostAnswer] });
		const first = await renderCreate(one);
		await outcomeOf(first.current.mutateAsync(input));
		await first.unmount();
		const now = Date.now();
		vi.spyOn(Date, "now").mockReturnValue(now + day + 60_000);
		const second = await renderCreate(openTab(one.fake));
		await second.current.mutateAsync(input);
		expect(new Set(keys(one.fake)).size).toBe(2);
	});

	test("as long as a form shows it, even for days", async () => {
		const one = createWorld({ faults: [lostAnswer] });
		const form = await renderForm(one);
		await form.current.submit();
		await expect.poll(() => form.current.state.status).toBe("error");
		const now = Date.now();
		vi.spyOn(Date, "now").mockReturnValue(now + 3 * day);
		await form.current.submit();
		await expect.poll(() => form.current.state.status).toBe("success");
		expect(new Set(keys(one.fake)).size).toBe(1);
	});
});

describe("storage", () => {
	test.for(["full", "denied"])("a storage that is %s breaks nothing while the page stays", async (mode) => {
		const refuse = () => {
			throw new DOMException("refused", mode === "full" ? "QuotaExceededError" : "SecurityError");
		};
		vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
		if (mode === "denied") vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
		const world = createWorld({ faults: [lostAnswer] });
		const hook = await renderCreate(world);
		await outcomeOf(hook.current.mutateAsync(input));
		await hook.current.mutateAsync(input);
		expect(new Set(keys(world.fake)).size).toBe(1);
		await hook.current.mutateAsync({ ...input, col_span: 3 });
		expect(new Set(keys(world.fake)).size).toBe(2);
	});

	test.for(["", "{", "null", "5", "[]", '{"key":5}', '{"key":"k","at":"x","mayBeApplied":true}'])(
		"a foreign entry %j changes nothing",
		async (value) => {
			const world = createWorld({ faults: [lostAnswer] });
			const hook = await renderCreate(world);
			await outcomeOf(hook.current.mutateAsync(input));
			await hook.unmount();
			for (const [name] of records()) localStorage.setItem(name, value);
			const next = await renderCreate(openTab(world.fake));
			await next.current.mutateAsync(input);
			expect(creates(world.fake)).toHaveLength(2);
		},
	);

	test("each create that ends removes the records that are expired or unreadable", async () => {
		const world = createWorld({ faults: [lostAnswer] });
		const hook = await renderCreate(world);
		await outcomeOf(hook.current.mutateAsync(input));
		localStorage.setItem("akua-react:intent:unreadable", "{");
		localStorage.setItem("hosts-own", "{");
		expect(records()).toHaveLength(2);
		const now = Date.now();
		const clock = vi.spyOn(Date, "now").mockReturnValue(now + day + 60_000);
		await hook.current.mutateAsync({ ...input, col_span: 2 });
		// Its own record tells other tabs for an hour.
		expect(records()).toHaveLength(1);
		clock.mockReturnValue(now + day + 7_200_000);
		await hook.current.mutateAsync({ ...input, col_span: 3 });
		expect(records()).toHaveLength(1);
		expect(localStorage.getItem("hosts-own")).toBe("{");
		localStorage.removeItem("hosts-own");
	});

	test("a record without persistence names neither the dashboard nor the snippet", async () => {
		const world = createWorld({ faults: [lostAnswer] });
		const hook = await renderCreate(world);
		await outcomeOf(hook.current.mutateAsync(input));
		expect(records()).toHaveLength(1);
		expect(JSON.stringify(records())).not.toMatch(/dash_|snip_|sk_akua/);
	});
});

describe("persistence", () => {
	/** A page that waits offline and is closed: its mutations are gone, what it stored is not. */
	async function waitOffline(world: World, inputs: readonly Parameters<typeof hookOf>[0][]) {
		persistAkuaMutations(world.queryClient, world.akua);
		const hook = await renderCreate(world);
		onlineManager.setOnline(false);
		for (const given of inputs) void outcomeOf(hook.current.mutateAsync(given));
		await expect.poll(() => hook.current.isPaused).toBe(true);
		await hook.unmount();
	}
	const hookOf = (given: Parameters<ReturnType<typeof useCreateWidget>["mutateAsync"]>[0]) => given;

	test("creates that wait are sent after a reload, in order and with their keys", async () => {
		const one = createWorld();
		await waitOffline(one, [
			{ ...input, position: 7 },
			{ ...input, position: 3 },
		]);
		const stored = records().map(([, record]) => JSON.parse(record).key);
		const two = openTab(one.fake);
		const onCreated = vi.fn();
		onlineManager.setOnline(true);
		persistAkuaMutations(two.queryClient, two.akua, { onCreated });
		await expect.poll(() => onCreated.mock.calls.length).toBe(2);
		expect(creates(one.fake).map(({ body }) => body)).toMatchObject([{ position: 7 }, { position: 3 }]);
		expect(new Set(keys(one.fake))).toEqual(new Set(stored));
	});

	test("two tabs that each keep a create lose neither", async () => {
		const one = createWorld();
		await waitOffline(one, [{ ...input, position: 1 }]);
		const two = openTab(one.fake);
		await waitOffline(two, [{ ...input, position: 2 }]);
		const three = openTab(one.fake);
		onlineManager.setOnline(true);
		persistAkuaMutations(three.queryClient, three.akua);
		await expect.poll(() => added(one.fake).length).toBe(2);
	});

	test("a kept create that several tabs restore is carried out once", async () => {
		const one = createWorld({ latencyMs: 20 });
		await waitOffline(one, [input]);
		const tabs = [openTab(one.fake), openTab(one.fake)];
		onlineManager.setOnline(true);
		for (const { queryClient, akua } of tabs) persistAkuaMutations(queryClient, akua);
		await expect.poll(() => tabs.some(({ queryClient }) => queryClient.isMutating() > 0)).toBe(false);
		expect(added(one.fake)).toHaveLength(1);
	});

	test("a kept create that is submitted again after the reload is one widget", async () => {
		const one = createWorld();
		await waitOffline(one, [input]);
		const two = openTab(one.fake);
		persistAkuaMutations(two.queryClient, two.akua);
		const hook = await renderCreate(two);
		const created = hook.current.mutateAsync(input);
		onlineManager.setOnline(true);
		void two.queryClient.resumePausedMutations();
		await created;
		await expect.poll(() => two.queryClient.isMutating()).toBe(0);
		expect(added(one.fake)).toHaveLength(1);
	});

	test("a kept create that is refused is told to onError and by the dashboard's form, which can edit it", async () => {
		const one = createWorld({ faults: [{ call: "createWidget", answer: { status: 403 }, times: 2 }] });
		await waitOffline(one, [
			{ ...input, position: 1 },
			{ ...input, position: 2 },
		]);
		const two = openTab(one.fake);
		const onError = vi.fn();
		onlineManager.setOnline(true);
		persistAkuaMutations(two.queryClient, two.akua, { onError });
		await expect.poll(() => onError.mock.calls.length).toBe(2);
		const form = await renderHook(two, () => useAddWidgetForm({ dashboardId }));
		await expect.poll(() => form.current.notices).toHaveLength(2);
		const [notice] = form.current.notices;
		if (notice?.type !== "failed") throw new Error("No failed create is told.");
		form.current.editNotice(notice);
		await expect.poll(() => form.current.state).toMatchObject({ status: "error", outcome: "not_applied" });
		expect(form.current.form.getValues()).toEqual({ ...values, position: 1 });
		expect(form.current.notices).toHaveLength(1);
	});

	test("an undo that waits offline is carried out after a reload", async () => {
		const one = createWorld();
		persistAkuaMutations(one.queryClient, one.akua);
		const widget = one.fake.addWidget({ dashboard_id: dashboardId });
		const hook = await renderHook(one, () => useUndoCreate({ widget }));
		onlineManager.setOnline(false);
		hook.current.undo();
		await expect.poll(() => hook.current.isPaused).toBe(true);
		await hook.unmount();
		const two = openTab(one.fake);
		onlineManager.setOnline(true);
		persistAkuaMutations(two.queryClient, two.akua);
		await expect.poll(() => one.fake.widgets(dashboardId)).toHaveLength(4);
	});

	test("a full storage leaves the create to its page, and the form says so", async () => {
		const world = createWorld();
		persistAkuaMutations(world.queryClient, world.akua);
		vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
			throw new DOMException("full", "QuotaExceededError");
		});
		const form = await renderForm(world);
		onlineManager.setOnline(false);
		void form.current.submit();
		await expect
			.poll(() => form.current.state)
			.toMatchObject({ status: "pending", isPaused: true, isPersisted: false });
		onlineManager.setOnline(true);
		void world.queryClient.resumePausedMutations();
		await expect.poll(() => form.current.state.status).toBe("success");
	});

	test("a kept create is said to outlive the page", async () => {
		const world = createWorld();
		persistAkuaMutations(world.queryClient, world.akua);
		const form = await renderForm(world);
		onlineManager.setOnline(false);
		void form.current.submit();
		await expect.poll(() => form.current.state).toMatchObject({ status: "pending", isPaused: true, isPersisted: true });
		expect(JSON.stringify(records())).not.toContain(world.fake.token);
		form.current.cancel();
		await expect.poll(() => form.current.state).toMatchObject({ status: "error", outcome: "not_applied" });
		expect(records()).toHaveLength(0);
	});
});

describe("leaving the page", () => {
	const asks = () => {
		const event = new Event("beforeunload", { cancelable: true });
		dispatchEvent(event);
		return event.defaultPrevented;
	};

	test("is asked about while something waits that the page would forget, and only then", async () => {
		const world = createWorld();
		const hook = await renderCreate(world);
		expect(asks()).toBe(false);
		onlineManager.setOnline(false);
		void outcomeOf(hook.current.mutateAsync(input));
		await expect.poll(asks).toBe(true);
		hook.current.cancel();
		await expect.poll(asks).toBe(false);
	});

	test("is not asked about what is persisted", async () => {
		const world = createWorld();
		persistAkuaMutations(world.queryClient, world.akua);
		const hook = await renderCreate(world);
		onlineManager.setOnline(false);
		void outcomeOf(hook.current.mutateAsync(input));
		await expect.poll(() => hook.current.isPaused).toBe(true);
		expect(asks()).toBe(false);
		hook.current.cancel();
	});
});

describe("a form", () => {
	test("starts over for another dashboard, and keeps the outcome of the first one told", async () => {
		const world = createWorld({
			faults: [lostAnswer],
			dashboards: [dashboardId, "dash_other"].map((id) => ({ id, name: id })),
		});
		let id = dashboardId;
		const form = await renderHook(world, () => useAddWidgetForm({ dashboardId: id, defaultValues: values }));
		await form.current.submit();
		await expect.poll(() => form.current.state).toMatchObject({ status: "error", outcome: "unknown" });
		id = "dash_other";
		await form.rerender(world);
		expect(form.current.state.status).toBe("idle");
		await expect.poll(() => form.current.notices).toMatchObject([{ type: "failed", outcome: "unknown" }]);
		await form.current.submit();
		await expect.poll(() => form.current.state.status).toBe("success");
		expect(world.fake.widgets("dash_other")).toHaveLength(1);
		expect(form.current.notices).toHaveLength(1);
	});

	test("two creates that are left to themselves offline and refused are both told, with what was entered", async () => {
		const world = createWorld({ faults: [{ call: "createWidget", answer: { status: 403 }, times: 2 }] });
		const form = await renderForm(world);
		onlineManager.setOnline(false);
		for (const position of [1, 2]) {
			form.current.form.setValue("position", position);
			void form.current.submit();
			await expect.poll(() => form.current.state.status).toBe("pending");
			form.current.startOver();
			await expect.poll(() => form.current.state.status).toBe("idle");
		}
		onlineManager.setOnline(true);
		void world.queryClient.resumePausedMutations();
		await expect.poll(() => form.current.notices).toHaveLength(2);
		expect(form.current.notices.map(({ variables }) => "body" in variables && variables.body.position)).toEqual([1, 2]);
	});

	test("an undo that fails after the next create has begun is told", async () => {
		const world = createWorld({ faults: [{ call: "deleteWidget", answer: { status: 503 } }] });
		const request = world.hold(/^DELETE/);
		const form = await renderForm(world);
		await form.current.submit();
		await expect.poll(() => form.current.state.status).toBe("success");
		const { state } = form.current;
		if (state.status !== "success") throw new Error("Nothing was created.");
		state.undo.undo();
		await request.arrived;
		form.current.form.setValue("position", 2);
		form.current.form.setValue("snippet_id", input.snippet_id);
		await form.current.submit();
		request.release();
		await expect.poll(() => form.current.notices).toMatchObject([{ type: "undoFailed" }]);
	});
});

test("an undo whose QueryClient is cleared while it waits is released, and says so", async () => {
	const world = createWorld();
	const widget = world.fake.addWidget({ dashboard_id: dashboardId });
	const hook = await renderHook(world, () => useUndoCreate({ widget }));
	onlineManager.setOnline(false);
	hook.current.undo();
	await expect.poll(() => hook.current.isPaused).toBe(true);
	world.queryClient.clear();
	await expect.poll(() => hook.current).toMatchObject({ status: "error", error: { code: "aborted" } });
	onlineManager.setOnline(true);
	hook.current.undo();
	await expect.poll(() => hook.current.status).toBe("success");
});
