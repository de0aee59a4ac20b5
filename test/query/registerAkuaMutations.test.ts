import { dehydrate, hydrate, MutationObserver, onlineManager, QueryClient } from "@tanstack/react-query";
import {
	akuaKeys,
	type CreateWidgetVariables,
	createAkuaClient,
	createWidgetOptions,
	registerAkuaMutations,
	widgetsOptions,
} from "akua-react/client";
import { createFakeAkua, type FakeAkuaOptions } from "akua-react/testing";
import { afterEach, expect, test } from "vitest";

const dashboardId = "dash_overview";
const variables = (position: number): CreateWidgetVariables => ({
	dashboardId,
	body: { snippet_id: "snip_quota", col_span: 1, position },
	idempotencyKey: `key-${position}`,
});

afterEach(() => onlineManager.setOnline(true));

function setUp(options: FakeAkuaOptions = {}) {
	const fake = createFakeAkua(options);
	const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch, maxRetries: 0 });
	/** A page of a host that retries all mutations, unless it is told otherwise. */
	const load = () => {
		const queryClient = new QueryClient({ defaultOptions: { mutations: { retry: 3, retryDelay: 0, gcTime: 0 } } });
		registerAkuaMutations(queryClient, akua);
		return queryClient;
	};
	return { fake, akua, load };
}

/** Begins creates without a network, and gives what a persister would store of them. */
async function beginOffline(queryClient: QueryClient, positions: readonly number[]) {
	onlineManager.setOnline(false);
	for (const position of positions) {
		const observer = new MutationObserver<unknown, Error, CreateWidgetVariables>(queryClient, {
			mutationKey: akuaKeys.createWidget(),
		});
		observer.mutate(variables(position)).catch(() => {});
	}
	// React Query only pauses them now; until then, they would be sent by the page that is left here.
	await new Promise((resolve) => setTimeout(resolve));
	return JSON.parse(JSON.stringify(dehydrate(queryClient)));
}

test("waiting creates outlive their page and are sent in order with their keys", async () => {
	const { fake, load } = setUp({ latencyMs: ({ path }) => (path.endsWith("/widgets") ? 5 : 0) });
	const stored = await beginOffline(load(), [7, 3, 5]);
	const queryClient = load();
	hydrate(queryClient, stored);
	onlineManager.setOnline(true);
	await queryClient.resumePausedMutations();
	const sent = fake.requests.filter(({ call }) => call === "createWidget");
	expect(sent.map(({ headers }) => headers["idempotency-key"])).toEqual(["key-7", "key-3", "key-5"]);
	expect(fake.widgets(dashboardId)).toHaveLength(7);
	await queryClient.resumePausedMutations();
	expect(fake.widgets(dashboardId)).toHaveLength(7);
});

test("a create that reached Akua before its page closed is not applied twice", async () => {
	const { fake, akua, load } = setUp();
	const stored = await beginOffline(load(), [1]);
	const { body, idempotencyKey } = variables(1);
	const made = await akua.widgets.create(dashboardId, body, { idempotencyKey });
	const queryClient = load();
	hydrate(queryClient, stored);
	onlineManager.setOnline(true);
	await queryClient.resumePausedMutations();
	expect(fake.widgets(dashboardId).filter(({ snippet_id }) => snippet_id === body.snippet_id)).toEqual([made]);
});

test("a resumed create that fails is sent once, does not block the next one and rejects nothing unhandled", async () => {
	const unhandled: unknown[] = [];
	const note = (reason: unknown) => unhandled.push(reason);
	process.on("unhandledRejection", note);
	const { fake, load } = setUp({ faults: [{ call: "createWidget", answer: { status: 503 } }] });
	const stored = await beginOffline(load(), [1, 2]);
	const queryClient = load();
	hydrate(queryClient, stored);
	onlineManager.setOnline(true);
	await queryClient.resumePausedMutations();
	await new Promise((resolve) => setTimeout(resolve));
	process.off("unhandledRejection", note);
	const sent = fake.requests.filter(({ call }) => call === "createWidget");
	expect(sent.map(({ status }) => status)).toEqual([503, 201]);
	expect(unhandled).toEqual([]);
});

test("a stored create holds its dashboard, body and key, and no credential", async () => {
	const { fake, load } = setUp();
	const stored = await beginOffline(load(), [1]);
	expect(stored.mutations).toHaveLength(1);
	expect(stored.mutations[0].state.variables).toEqual(variables(1));
	expect(JSON.stringify(stored)).not.toContain(fake.token);
});

test("a list can be prefetched and a widget added to it without React", async () => {
	const { fake, akua, load } = setUp();
	const queryClient = load();
	await queryClient.prefetchQuery(widgetsOptions(akua, dashboardId));
	const observer = new MutationObserver(queryClient, createWidgetOptions(akua));
	const { id } = await observer.mutate(variables(0));
	const { queryKey } = widgetsOptions(akua, dashboardId);
	expect(queryClient.getQueryData(queryKey)?.map((widget) => widget.id)).toEqual(
		fake.widgets(dashboardId).map((widget) => widget.id),
	);
	expect(queryClient.getQueryData(queryKey)?.[0]?.id).toBe(id);
});
