import { type DefaultOptions, dehydrate, onlineManager } from "@tanstack/react-query";
import { useCreateWidget, useSnippets, useWidgets } from "akua-react";
import { AkuaAbortError, type AkuaError, type Widget, widgetsOptions } from "akua-react/client";
import { Activity, StrictMode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { creates, createWorld, dashboardId, keys, type World, type WorldOptions } from "../../support/createWorld.js";
import { renderHook } from "../support/renderHook.js";

const input = { snippet_id: "snip_clusters" } as const;
const lostAnswer = { call: "createWidget", when: "after", answer: "reset" } as const;

afterEach(() => {
	onlineManager.setOnline(true);
	vi.restoreAllMocks();
});

/** The hook and the list that it adds to, once the list has loaded. */
async function renderCreate(options?: WorldOptions, hooks: Partial<Parameters<typeof useCreateWidget>[0]> = {}) {
	const world = createWorld(options);
	const hook = await renderHook(world, () => ({
		list: useWidgets(dashboardId),
		create: useCreateWidget({ dashboardId, ...hooks }),
	}));
	await expect.poll(() => hook.current.list.data).toBeDefined();
	return { ...world, hook };
}

const idsOf = (widgets: readonly Widget[] | undefined) => widgets?.map(({ id }) => id);

/** Expects the list to match the server once nothing is pending. */
async function expectSettled({ fake, queryClient }: World, list: () => Widget[] | undefined) {
	await expect.poll(() => queryClient.isFetching() + queryClient.isMutating()).toBe(0);
	await expect.poll(() => idsOf(list())).toEqual(idsOf(fake.widgets(dashboardId)));
}

describe("the cached list", () => {
	test("a created widget is in its place before the list is read again", async () => {
		const { hook, hold } = await renderCreate();
		const reading = hold(/GET .*\/widgets/);

		const widget = await hook.current.create.mutateAsync({ ...input, position: 1 });

		await expect.poll(() => idsOf(hook.current.list.data)?.indexOf(widget.id)).toBe(1);
		expect(hook.current.list.isFetching).toBe(true);
		reading.release();
	});

	test("the list matches the server after a create", async () => {
		const { hook, ...world } = await renderCreate();
		await hook.current.create.mutateAsync(input);
		world.fake.addWidget({ dashboard_id: dashboardId });
		await world.queryClient.invalidateQueries();
		await expectSettled(world, () => hook.current.list.data);
	});

	test("an older list answer that arrives late does not remove the new row", async () => {
		const { hook, ...world } = await renderCreate();
		const slow = world.hold(/GET .*\/widgets/, "after");
		void hook.current.list.refetch();
		await slow.arrived;

		const widget = await hook.current.create.mutateAsync(input);
		slow.release();

		await expectSettled(world, () => hook.current.list.data);
		expect(idsOf(hook.current.list.data)).toContain(widget.id);
		expect(hook.values.slice(hook.values.findIndex(({ list }) => idsOf(list.data)?.includes(widget.id)))).toSatisfy(
			(later: typeof hook.values) => later.every(({ list }) => idsOf(list.data)?.includes(widget.id)),
		);
	});

	test("a create that succeeds during the first read of the list makes it read again", async () => {
		const world = createWorld();
		const slow = world.hold(/GET .*\/widgets/, "after");
		const hook = await renderHook(world, () => ({
			list: useWidgets(dashboardId),
			create: useCreateWidget({ dashboardId }),
		}));
		await slow.arrived;
		const widget = await hook.current.create.mutateAsync(input);
		slow.release();
		await expect.poll(() => idsOf(hook.current.list.data)).toContain(widget.id);
		await expectSettled(world, () => hook.current.list.data);
	});

	test("concurrent creates each add one row", async () => {
		const { hook, ...world } = await renderCreate();
		const widgets = await Promise.all(
			[0, 1, 2, 3, 4].map((position) => hook.current.create.mutateAsync({ ...input, position })),
		);
		await expectSettled(world, () => hook.current.list.data);
		expect(hook.current.list.data).toHaveLength(9);
		expect(idsOf(hook.current.list.data)).toEqual(expect.arrayContaining(idsOf(widgets) ?? []));
	});

	test("a failed create among successful ones never shows a row", async () => {
		const { hook, ...world } = await renderCreate();
		const refused = hook.current.create.mutateAsync({ snippet_id: "snip_missing" });
		const created = [1, 2].map((position) => hook.current.create.mutateAsync({ ...input, position }));

		await expect(refused).rejects.toMatchObject({ code: "validation", outcome: "not_applied" });
		await Promise.all(created);

		await expectSettled(world, () => hook.current.list.data);
		expect(hook.current.list.data).toHaveLength(6);
		const shown = new Set(hook.values.flatMap(({ list }) => list.data ?? []).map(({ snippet_id }) => snippet_id));
		expect(shown).not.toContain("snip_missing");
	});

	test("an unknown outcome reads the list again, so a widget that was created shows", async () => {
		const { hook } = await renderCreate({ faults: [lostAnswer] });
		await expect(hook.current.create.mutateAsync(input)).rejects.toMatchObject({ outcome: "unknown" });
		await expect.poll(() => hook.current.list.data).toHaveLength(5);
	});

	test("a refused create does not read the list again", async () => {
		const { hook, fake, queryClient } = await renderCreate();
		const reads = fake.requests.length;
		await expect(hook.current.create.mutateAsync({ snippet_id: "snip_missing" })).rejects.toThrow();
		expect(queryClient.isFetching()).toBe(0);
		expect(fake.requests).toHaveLength(reads + 1);
	});

	test("a create on a dashboard whose list was never read does not cache a list", async () => {
		const world = createWorld();
		const hook = await renderHook(world, () => useCreateWidget({ dashboardId: "dash_costs" }));
		await hook.current.mutateAsync(input);
		expect(world.queryClient.getQueryData(widgetsOptions(world.akua, "dash_costs").queryKey)).toBeUndefined();
	});
});

describe("the caller's callbacks", () => {
	const spies = () => ({ onSuccess: vi.fn(), onError: vi.fn(), onSettled: vi.fn() });

	test("onSuccess and onSettled run once the list holds the widget", async () => {
		const calls = spies();
		const perCall = spies();
		const { hook, queryClient, akua } = await renderCreate({}, calls);
		calls.onSuccess.mockImplementation(({ id }: Widget) =>
			expect(idsOf(queryClient.getQueryData(widgetsOptions(akua, dashboardId).queryKey))).toContain(id),
		);
		const widget = await hook.current.create.mutateAsync(input, perCall);
		expect(calls.onSuccess).toHaveBeenCalledOnce();
		expect(calls.onSuccess.mock.calls[0]?.[0]).toEqual(widget);
		expect(calls.onSettled).toHaveBeenCalledOnce();
		expect(calls.onError).not.toHaveBeenCalled();
		await expect.poll(() => perCall.onSuccess.mock.calls.length).toBe(1);
		expect(perCall.onSettled).toHaveBeenCalledOnce();
	});

	test("onError and onSettled run after a failure", async () => {
		const calls = spies();
		const { hook } = await renderCreate({}, calls);
		hook.current.create.mutate({ snippet_id: "snip_missing" });
		await expect.poll(() => calls.onSettled.mock.calls.length).toBe(1);
		expect(calls.onError).toHaveBeenCalledOnce();
		expect(calls.onError.mock.calls[0]?.[0]).toMatchObject({ name: "AkuaApiError", status: 422 });
		expect(calls.onSuccess).not.toHaveBeenCalled();
	});

	test.for(["onSuccess", "onError"] as const)("%s runs although the component has unmounted", async (name) => {
		const calls = spies();
		const { hook, hold } = await renderCreate({}, calls);
		const request = hold(/^POST .*widgets/);
		hook.current.create.mutate(name === "onSuccess" ? input : { snippet_id: "snip_missing" });
		await request.arrived;
		await hook.unmount();
		request.release();
		await expect.poll(() => calls.onSettled.mock.calls.length).toBe(1);
		expect(calls[name]).toHaveBeenCalledOnce();
	});
});

describe("one intent", () => {
	test("two calls in one tick send one request and share a promise", async () => {
		const { hook, fake } = await renderCreate();
		const first = hook.current.create.mutateAsync(input);
		const second = hook.current.create.mutateAsync(input);
		expect(second).toBe(first);
		await first;
		expect(creates(fake)).toHaveLength(1);
		expect(fake.widgets(dashboardId)).toHaveLength(5);
	});

	test("a call made while an async onSuccess still runs sends no second request", async () => {
		let finish = () => {};
		const read = new Promise<void>((resolve) => {
			finish = resolve;
		});
		const { hook, fake } = await renderCreate({}, { onSuccess: () => read });
		const first = hook.current.create.mutateAsync(input);
		await expect.poll(() => fake.widgets(dashboardId)).toHaveLength(5);
		await expect.poll(() => hook.current.list.data).toHaveLength(5);
		expect(hook.current.create.isPending).toBe(true);
		const second = hook.current.create.mutateAsync(input);
		finish();
		expect(await second).toBe(await first);
		expect(creates(fake)).toHaveLength(1);
	});

	test("onSuccess can create the same widget a second time", async () => {
		// No press of an earlier test may count as one of this test.
		vi.spyOn(navigator.userActivation, "isActive", "get").mockReturnValue(false);
		const { hook, fake } = await renderCreate();
		hook.current.create.mutate(input, { onSuccess: () => hook.current.create.mutate(input) });
		await expect.poll(() => fake.widgets(dashboardId)).toHaveLength(6);
		expect(new Set(keys(fake)).size).toBe(2);
	});

	test("a retry after onSuccess threw creates no second widget", async () => {
		// No press of an earlier test may count as one of this test.
		vi.spyOn(navigator.userActivation, "isActive", "get").mockReturnValue(false);
		let throws = true;
		const onSuccess = () => {
			if (throws) throw new Error("the host's own");
		};
		const { hook, fake } = await renderCreate({}, { onSuccess });
		await expect(hook.current.create.mutateAsync(input)).rejects.toThrow("the host's own");
		throws = false;
		await hook.current.create.mutateAsync(input);
		expect(fake.widgets(dashboardId)).toHaveLength(5);
		await hook.current.create.mutateAsync(input);
		expect(fake.widgets(dashboardId)).toHaveLength(6);
	});

	test("another body with the caller's same key is a request of its own", async () => {
		const { hook, fake, hold } = await renderCreate();
		const request = hold(/^POST .*widgets/);
		const mine = { idempotencyKey: "import-7" };
		const first = hook.current.create.mutateAsync(input, mine);
		const other = hook.current.create.mutateAsync({ ...input, col_span: 2 }, mine);
		expect(hook.current.create.mutateAsync(input, mine)).toBe(first);
		await request.arrived;
		request.release();
		await first;
		await expect(other).rejects.toMatchObject({ code: "conflict" });
		expect(creates(fake)).toHaveLength(2);
	});

	test("two components that create the same widget at once send one request", async () => {
		const world = createWorld();
		const hook = await renderHook(world, () => [useCreateWidget({ dashboardId }), useCreateWidget({ dashboardId })]);
		const widgets = await Promise.all(hook.current.map(({ mutateAsync }) => mutateAsync(input)));
		expect(new Set(idsOf(widgets)).size).toBe(1);
		expect(creates(world.fake)).toHaveLength(1);
	});

	test("one attempt is made although the QueryClient retries mutations", async () => {
		const faults = [{ ...lostAnswer, times: 10 }];
		const { hook, fake } = await renderCreate({ faults, defaults: { mutations: { retry: 3, retryDelay: 0 } } });
		await expect(hook.current.create.mutateAsync(input)).rejects.toMatchObject({ attempts: 1 });
		expect(creates(fake)).toHaveLength(1);
	});

	test("the client's own retries keep the key and give one result", async () => {
		vi.spyOn(Math, "random").mockReturnValue(0);
		const faults = [{ ...lostAnswer, times: 2 }];
		const { hook, fake } = await renderCreate({ faults, client: { maxRetries: 3 } });
		await hook.current.create.mutateAsync(input);
		expect(creates(fake)).toHaveLength(3);
		expect(new Set(keys(fake)).size).toBe(1);
		expect(fake.widgets(dashboardId)).toHaveLength(5);
	});

	test("StrictMode sends one request", async () => {
		const world = createWorld();
		const onSuccess = vi.fn();
		const strict = { wrap: (children: React.ReactNode) => <StrictMode>{world.wrap(children)}</StrictMode> };
		const hook = await renderHook(strict, () => useCreateWidget({ dashboardId, onSuccess }));
		await hook.current.mutateAsync(input);
		expect(creates(world.fake)).toHaveLength(1);
		expect(onSuccess).toHaveBeenCalledOnce();
		await expect.poll(() => hook.current.isSuccess).toBe(true);
	});

	test("a component that an Activity hid and showed again gets the result", async () => {
		const world = createWorld();
		const request = world.hold(/^POST .*widgets/);
		const onSuccess = vi.fn();
		const inActivity = (mode: "visible" | "hidden") => ({
			wrap: (children: React.ReactNode) => <Activity mode={mode}>{world.wrap(children)}</Activity>,
		});
		const hook = await renderHook(inActivity("visible"), () => useCreateWidget({ dashboardId, onSuccess }));
		const created = hook.current.mutateAsync(input);
		await request.arrived;
		await hook.rerender(inActivity("hidden"));
		request.release();
		await created;
		await hook.rerender(inActivity("visible"));
		await expect.poll(() => hook.current.isSuccess).toBe(true);
		expect(hook.current.isPending).toBe(false);
		expect(onSuccess).toHaveBeenCalledOnce();
		expect(creates(world.fake)).toHaveLength(1);
	});
});

describe("the idempotency key", () => {
	test("the same body keeps its key after an unknown outcome, so no second widget is created", async () => {
		const { hook, fake } = await renderCreate({ faults: [lostAnswer] });
		await expect(hook.current.create.mutateAsync(input)).rejects.toMatchObject({ outcome: "unknown" });
		await hook.current.create.mutateAsync(input);
		const [first, second] = keys(fake);
		expect(second).toBe(first);
		expect(creates(fake)[1]?.replayed).toBe(true);
		expect(fake.widgets(dashboardId)).toHaveLength(5);
	});

	test("a form that is opened again after an unknown outcome keeps the key", async () => {
		const world = createWorld({ faults: [lostAnswer] });
		const closed = await renderHook(world, () => useCreateWidget({ dashboardId }));
		await expect(closed.current.mutateAsync(input)).rejects.toThrow();
		await closed.unmount();
		const reopened = await renderHook(world, () => useCreateWidget({ dashboardId }));
		await reopened.current.mutateAsync(input);
		expect(new Set(keys(world.fake)).size).toBe(1);
		expect(world.fake.widgets(dashboardId)).toHaveLength(5);
	});

	test.for([401, 403, 429])(
		"a %i after an unknown outcome keeps the key, so no second widget is created",
		async (status) => {
			const { hook, fake } = await renderCreate({
				faults: [lostAnswer, { call: "createWidget", answer: { status } }],
			});
			for (const _try of [1, 2]) {
				await expect(hook.current.create.mutateAsync(input)).rejects.toMatchObject({ outcome: "unknown" });
			}
			await hook.current.create.mutateAsync(input);
			expect(new Set(keys(fake)).size).toBe(1);
			expect(fake.widgets(dashboardId)).toHaveLength(5);
		},
	);

	test("cancelling a retry offline after an unknown outcome keeps the key", async () => {
		const { hook, fake } = await renderCreate({ faults: [lostAnswer] });
		await expect(hook.current.create.mutateAsync(input)).rejects.toMatchObject({ outcome: "unknown" });
		onlineManager.setOnline(false);
		const again = hook.current.create.mutateAsync(input);
		await expect.poll(() => hook.current.create.isPaused).toBe(true);
		hook.current.create.cancel();
		await expect(again).rejects.toMatchObject({ code: "aborted", outcome: "unknown" });
		onlineManager.setOnline(true);
		await hook.current.create.mutateAsync(input);
		expect(new Set(keys(fake)).size).toBe(1);
		expect(fake.widgets(dashboardId)).toHaveLength(5);
	});

	test.for([
		{ snippet_id: "snip_uptime" },
		{ display_type: "json" as const },
		{ position: 0 },
		{ col_span: 2 as const },
	])("a changed body gets a new key: %o", async (change) => {
		const { hook, fake } = await renderCreate({ faults: [lostAnswer] });
		await expect(hook.current.create.mutateAsync(input)).rejects.toThrow();
		await hook.current.create.mutateAsync({ ...input, ...change });
		expect(new Set(keys(fake)).size).toBe(2);
	});

	test("a success ends the key, so adding the same widget again creates a second one", async () => {
		// No press of an earlier test may count as one of this test.
		vi.spyOn(navigator.userActivation, "isActive", "get").mockReturnValue(false);
		const { hook, fake } = await renderCreate();
		await hook.current.create.mutateAsync(input);
		await hook.current.create.mutateAsync(input);
		expect(new Set(keys(fake)).size).toBe(2);
		expect(fake.widgets(dashboardId)).toHaveLength(6);
	});

	test("a refusal ends the key", async () => {
		const { hook, fake } = await renderCreate();
		const wrong = { snippet_id: "snip_missing" };
		for (const _try of [1, 2]) await expect(hook.current.create.mutateAsync(wrong)).rejects.toThrow();
		expect(new Set(keys(fake)).size).toBe(2);
	});

	test("the caller can pass a key", async () => {
		const { hook, fake } = await renderCreate();
		await hook.current.create.mutateAsync(input, { idempotencyKey: "import-2026-row-7" });
		expect(keys(fake)).toEqual(["import-2026-row-7"]);
	});

	test.for(["", "k".repeat(65), "two words", "clé"])(
		"a key that the API would refuse is refused before anything is sent: %o",
		async (key) => {
			const { hook, fake } = await renderCreate();
			await expect(hook.current.create.mutateAsync(input, { idempotencyKey: key })).rejects.toMatchObject({
				name: "AkuaConfigError",
				outcome: "not_applied",
			});
			expect(creates(fake)).toHaveLength(0);
		},
	);

	test("a page without storage still keeps the key", async () => {
		vi.spyOn(Storage.prototype, "getItem").mockImplementation(deny);
		vi.spyOn(Storage.prototype, "setItem").mockImplementation(deny);
		const { hook, fake } = await renderCreate({ faults: [lostAnswer] });
		await expect(hook.current.create.mutateAsync(input)).rejects.toMatchObject({ outcome: "unknown" });
		await hook.current.create.mutateAsync(input);
		expect(new Set(keys(fake)).size).toBe(1);
		expect(fake.widgets(dashboardId)).toHaveLength(5);
	});

	test("storage holds no token, snippet or dashboard beside the key", async () => {
		const { hook, fake } = await renderCreate({ faults: [lostAnswer] });
		await expect(hook.current.create.mutateAsync(input)).rejects.toThrow();
		const stored = JSON.stringify({ ...localStorage });
		expect(stored).toContain(keys(fake)[0]);
		for (const secret of [fake.token, "snip_clusters", dashboardId]) expect(stored).not.toContain(secret);
	});

	function deny(): never {
		throw new DOMException("The operation is insecure.", "SecurityError");
	}
});

describe("cancel", () => {
	test("cancelling a sent request rejects with an unknown outcome and reads the list again", async () => {
		const { hook, fake, hold } = await renderCreate();
		const answer = hold(/^POST .*widgets/, "after");
		const created = hook.current.create.mutateAsync(input);
		await answer.arrived;
		hook.current.create.cancel();
		await expect(created).rejects.toMatchObject({ code: "aborted", outcome: "unknown" });
		await expect.poll(() => idsOf(hook.current.list.data)).toEqual(idsOf(fake.widgets(dashboardId)));
		expect(hook.current.list.data).toHaveLength(5);
		answer.release();
	});

	test("the same body keeps its key after a cancel", async () => {
		const { hook, fake, hold } = await renderCreate();
		const answer = hold(/^POST .*widgets/, "after");
		const created = hook.current.create.mutateAsync(input);
		await answer.arrived;
		hook.current.create.cancel();
		await expect(created).rejects.toThrow();
		answer.release();
		await hook.current.create.mutateAsync(input);
		expect(new Set(keys(fake)).size).toBe(1);
		expect(fake.widgets(dashboardId)).toHaveLength(5);
	});

	test("a create that is cancelled offline is never sent", async () => {
		const { hook, fake, queryClient } = await renderCreate();
		onlineManager.setOnline(false);
		const created = hook.current.create.mutateAsync(input);
		await expect.poll(() => hook.current.create.isPaused).toBe(true);
		hook.current.create.cancel();
		await expect(created).rejects.toSatisfy(isUnsent);
		await expect.poll(() => hook.current.create.isIdle).toBe(true);

		onlineManager.setOnline(true);
		await queryClient.resumePausedMutations();
		const next = await hook.current.create.mutateAsync({ ...input, position: 0 });
		expect(idsOf(fake.widgets(dashboardId))).toContain(next.id);
		expect(creates(fake)).toHaveLength(1);
	});

	test("a create that is cancelled offline during an async onMutate is never sent", async () => {
		let proceed = () => {};
		const mutating = new Promise<void>((resolve) => {
			proceed = resolve;
		});
		const { hook, fake, queryClient } = await renderCreate({}, { onMutate: () => mutating });
		onlineManager.setOnline(false);
		const created = hook.current.create.mutateAsync(input);
		await expect.poll(() => hook.current.create.isPaused).toBe(true);
		hook.current.create.cancel();
		await expect(created).rejects.toSatisfy(isUnsent);
		onlineManager.setOnline(true);
		proceed();
		await queryClient.resumePausedMutations();
		await hook.current.create.mutateAsync({ ...input, position: 0 });
		expect(creates(fake)).toHaveLength(1);
	});

	test("queryClient.clear() cancels a create that waits for the network", async () => {
		const { hook, fake, queryClient } = await renderCreate();
		onlineManager.setOnline(false);
		const created = hook.current.create.mutateAsync(input);
		await expect.poll(() => hook.current.create.isPaused).toBe(true);
		queryClient.clear();
		await expect(created).rejects.toSatisfy(isUnsent);
		await expect.poll(() => hook.current.create.isIdle).toBe(true);

		onlineManager.setOnline(true);
		await hook.current.create.mutateAsync(input);
		expect(creates(fake)).toHaveLength(1);
	});

	test("cancelling does nothing when nothing is pending", async () => {
		const { hook, fake } = await renderCreate();
		hook.current.create.cancel();
		await hook.current.create.mutateAsync(input);
		expect(fake.widgets(dashboardId)).toHaveLength(5);
	});

	function isUnsent(error: AkuaError) {
		return error instanceof AkuaAbortError && error.outcome === "not_applied" && error.attempts === 0;
	}
});

test("a create goes on although its component unmounts in the same tick", async () => {
	const onSuccess = vi.fn();
	const { fake, ...world } = createWorld();
	const hook = await renderHook(world, () => useCreateWidget({ dashboardId, onSuccess }));
	hook.current.mutate(input);
	await hook.rerender({ wrap: () => world.wrap(null) });
	await expect.poll(() => onSuccess.mock.calls.length).toBe(1);
	expect(fake.widgets(dashboardId)).toHaveLength(5);
});

describe("without a network", () => {
	test("a create waits offline and is sent with its key once the network is back", async () => {
		const { hook, fake } = await renderCreate();
		onlineManager.setOnline(false);
		const created = hook.current.create.mutateAsync(input);
		await expect.poll(() => hook.current.create.isPaused).toBe(true);
		expect(creates(fake)).toHaveLength(0);
		const key = hook.current.create.variables?.idempotencyKey;
		onlineManager.setOnline(true);
		await created;
		expect(keys(fake)).toEqual([key]);
	});

	test("a waiting create is sent although its component has unmounted", async () => {
		const onSuccess = vi.fn();
		const { hook, fake, wrap } = await renderCreate({}, { onSuccess });
		onlineManager.setOnline(false);
		hook.current.create.mutate(input);
		await expect.poll(() => hook.current.create.isPaused).toBe(true);
		await hook.rerender({ wrap: () => wrap(null) });
		onlineManager.setOnline(true);
		await expect.poll(() => onSuccess.mock.calls.length).toBe(1);
		expect(fake.widgets(dashboardId)).toHaveLength(5);
	});
});

describe("a host that set other defaults", () => {
	const throwing: DefaultOptions = {
		queries: { retry: 3, retryDelay: 0, throwOnError: true, gcTime: 0, structuralSharing: false },
		mutations: { retry: 3, retryDelay: 0, throwOnError: true, gcTime: 0 },
	};

	test("errors stay in the hooks although the QueryClient throws them to a boundary", async () => {
		const world = createWorld({ faults: [{ call: "listWidgets", answer: { status: 403 } }], defaults: throwing });
		const hook = await renderHook(world, () => ({
			list: useWidgets(dashboardId),
			snippets: useSnippets(),
			create: useCreateWidget({ dashboardId }),
		}));
		await expect.poll(() => hook.current.list.error).toMatchObject({ code: "forbidden" });
		await expect(hook.current.create.mutateAsync({ snippet_id: "snip_missing" })).rejects.toThrow();
		await expect.poll(() => hook.current.create.error).toMatchObject({ code: "validation" });
		await expect.poll(() => hook.current.snippets.status).toBe("success");
		expect(creates(world.fake)).toHaveLength(1);
	});

	test("a hook's own throwOnError is used before the QueryClient's", async () => {
		const world = createWorld();
		const create = await renderHook(world, () => useCreateWidget({ dashboardId, throwOnError: () => false }));
		await expect(create.current.mutateAsync({ snippet_id: "snip_missing" })).rejects.toThrow();
		await expect.poll(() => create.current.isError).toBe(true);
	});

	test("the list settles with each row once although the QueryClient has other defaults", async () => {
		const { hook, ...world } = await renderCreate({ defaults: throwing });
		await Promise.all([1, 2].map((position) => hook.current.create.mutateAsync({ ...input, position })));
		await expectSettled(world, () => hook.current.list.data);
		expect(hook.current.list.data).toHaveLength(6);
	});
});

test("neither the caches nor their dehydrated state hold the token", async () => {
	const token = "sentinel-3f9a1c7e";
	const { hook, queryClient } = await renderCreate({ token, faults: [lostAnswer] });
	await expect(hook.current.create.mutateAsync(input)).rejects.toThrow();
	onlineManager.setOnline(false);
	hook.current.create.mutate({ ...input, position: 2 });
	await expect.poll(() => hook.current.create.isPaused).toBe(true);
	const dehydrated = dehydrate(queryClient, { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true });
	expect(dehydrated.mutations).toHaveLength(2);
	expect(inspect(dehydrated)).not.toContain(token);
	const states = [...queryClient.getQueryCache().getAll(), ...queryClient.getMutationCache().getAll()];
	expect(inspect(states.map(({ state }) => state))).not.toContain(token);
});

/** Everything that can be read from a value, with causes, stacks and other properties that JSON omits. */
function inspect(value: unknown, seen = new Set<unknown>()): string {
	if (typeof value !== "object" || value === null) return String(value);
	if (seen.has(value)) return "";
	seen.add(value);
	return Object.getOwnPropertyNames(value)
		.map((name) => `${name}: ${inspect(Reflect.get(value, name), seen)}`)
		.join("\n");
}
