import {
	type AkuaClient,
	type AkuaEvent,
	type AkuaEventListener,
	type CallOptions,
	createAkuaClient,
} from "akua-react/client";
import { createFakeAkua, type FakeFault } from "akua-react/testing";
import { expect, onTestFinished, test, vi } from "vitest";
import { createTimed } from "./createTimed.ts";

const overview = "dash_overview";
const body = { snippet_id: "snip_quota" };
const idempotencyKey = "key-1";
const create = (akua: AkuaClient) => akua.widgets.create(overview, body, { idempotencyKey });
const typesOf = (events: AkuaEvent[]) => events.map(({ type }) => type);

test("a call that succeeds at once emits an attempt and a success", async () => {
	const { akua, events, ended } = createTimed([{ answer: 30 }]);
	await ended(akua.snippets.list());
	const base = { call: "listSnippets", idempotencyKey: undefined, attempt: 1, maxAttempts: 4 };
	expect(events).toEqual([
		{ ...base, type: "attempt", elapsedMs: 0 },
		{ ...base, type: "succeeded", elapsedMs: 30 },
	]);
});

test("each retry is reported with its key, its delay and its error", async () => {
	const faults: FakeFault[] = [{ answer: { status: 429, headers: { "retry-after": "2" } } }, { answer: "reset" }];
	const { akua, events, ended } = createTimed(faults, { random: 0.5 });
	await ended(create(akua));
	const base = { call: "createWidget", idempotencyKey, maxAttempts: 4 };
	const refused = expect.objectContaining({ status: 429, attempts: 1, retryAfterMs: 2000 });
	const broken = expect.objectContaining({ code: "connection", attempts: 2 });
	expect(events).toEqual([
		{ ...base, type: "attempt", attempt: 1, elapsedMs: 0 },
		{ ...base, type: "retry", attempt: 1, elapsedMs: 0, delayMs: 2250, error: refused },
		{ ...base, type: "attempt", attempt: 2, elapsedMs: 2250 },
		{ ...base, type: "retry", attempt: 2, elapsedMs: 2250, delayMs: 500, error: broken },
		{ ...base, type: "attempt", attempt: 3, elapsedMs: 2750 },
		{ ...base, type: "succeeded", attempt: 3, elapsedMs: 2750 },
	]);
});

test("a failed call is reported once, with the error that it rejects with", async () => {
	const { akua, events, failed } = createTimed([{ answer: { status: 503 }, times: 99 }], { maxRetries: 1 });
	const error = await failed(create(akua));
	expect(typesOf(events)).toEqual(["attempt", "retry", "attempt", "failed"]);
	expect(events.at(-1)).toMatchObject({ idempotencyKey, attempt: 2, maxAttempts: 2, error });
});

test("a run reports that it has one attempt", async () => {
	const { akua, events, failed } = createTimed([{ answer: "hang" }], { timeoutMs: 700 });
	await failed(akua.snippets.execute("snip_quota"));
	expect(events).toMatchObject([
		{ type: "attempt", call: "executeSnippet", maxAttempts: 1, elapsedMs: 0 },
		{ type: "failed", maxAttempts: 1, elapsedMs: 700, error: { code: "timeout" } },
	]);
});

test("a call that is cancelled during a delay is reported as failed", async () => {
	const { akua, events, failed } = createTimed([{ answer: { status: 503 } }], { random: 0.5 });
	const controller = new AbortController();
	const call = akua.widgets.create(overview, body, { idempotencyKey, signal: controller.signal });
	setTimeout(() => controller.abort(), 100);
	const error = await failed(call);
	expect(typesOf(events)).toEqual(["attempt", "retry", "failed"]);
	expect(events.at(-1)).toMatchObject({ elapsedMs: 100, error });
});

test("a retry with a new token is reported without a delay, and raises maxAttempts by one", async () => {
	const { akua, events, ended } = createTimed([{ answer: { status: 401 } }], {
		token: () => "akua-fake-session-token",
		maxRetries: 0,
	});
	await ended(create(akua));
	expect(events).toMatchObject([
		{ type: "attempt", attempt: 1, maxAttempts: 1 },
		{ type: "retry", delayMs: 0, error: { code: "unauthorized" } },
		{ type: "attempt", attempt: 2, maxAttempts: 2 },
		{ type: "succeeded" },
	]);
});

test("a malformed item is reported by its path and fields, and the others are returned", async () => {
	const { akua, events, fake, ended } = createTimed([]);
	const [first, second] = fake.snippets();
	const data = [first, { ...first, name: 7, id: "" }, "secret", second];
	const answer = { status: 200, body: { data } };
	fake.fail({ answer });
	const page = await ended(akua.snippets.list());
	expect(page).toEqual({ data: [first, second], has_more: false, next_cursor: null });
	const base = { call: "listSnippets", idempotencyKey: undefined, attempt: 1, maxAttempts: 4, elapsedMs: 0 };
	expect(events).toEqual([
		{ ...base, type: "attempt" },
		{ ...base, type: "skipped", path: ["data", 1], fields: ["id", "name"] },
		{ ...base, type: "skipped", path: ["data", 2], fields: [] },
		{ ...base, type: "succeeded" },
	]);
});

test("a page whose items are all malformed is an error", async () => {
	const { akua, events, failed } = createTimed([{ answer: { status: 200, body: { data: [{}, null] } } }]);
	expect(await failed(akua.snippets.list())).toMatchObject({ code: "response", retryable: false });
	expect(typesOf(events)).toEqual(["attempt", "failed"]);
});

const created = 1_790_000_000;
const later = new Date((created + 60) * 1000).toUTCString();
const widget = {
	...createFakeAkua().addWidget({ dashboard_id: overview, created_at: created }),
	...body,
};
const replays: [string, FakeFault[]][] = [
	["a header", [{ answer: { status: 201, body: widget, headers: { "idempotency-replayed": "true" } } }]],
	["another header", [{ answer: { status: 201, body: widget, headers: { "idempotent-replayed": "TRUE" } } }]],
	["a 200", [{ answer: { status: 200, body: widget } }]],
	[
		"a widget that is older than its response",
		[{ answer: "reset" }, { answer: { status: 201, body: widget, headers: { date: later } } }],
	],
];

test.each(replays)("a replay recognised by %s is reported before the success", async (_, faults) => {
	const { akua, events, ended } = createTimed(faults);
	await ended(create(akua));
	expect(typesOf(events).slice(-3)).toEqual(["attempt", "replayed", "succeeded"]);
	expect(events.at(-2)).toMatchObject({ idempotencyKey, attempt: faults.length });
});

test("with mayBeApplied, a widget that is older than its response is reported as a replay", async () => {
	const { akua, events, ended } = createTimed([{ answer: { status: 201, body: widget, headers: { date: later } } }]);
	await ended(akua.widgets.create(overview, body, { idempotencyKey, mayBeApplied: true }));
	expect(typesOf(events)).toEqual(["attempt", "replayed", "succeeded"]);
});

test("a create whose first response was lost is reported as a replay", async () => {
	const lost = createTimed([{ answer: "reset", when: "after" }]);
	await lost.ended(create(lost.akua));
	expect(typesOf(lost.events)).toContain("replayed");
});

test.each<[string, FakeFault[]]>([
	["a first answer", [{ answer: { status: 201, body: widget, headers: { date: later } } }]],
	["a request that never arrived", [{ answer: "reset" }]],
	["a refusal before", [{ answer: { status: 429 } }]],
])("a widget created after %s is not reported as a replay", async (_, faults) => {
	const { akua, events, ended } = createTimed(faults);
	await ended(create(akua));
	expect(typesOf(events)).not.toContain("replayed");
});

function goOffline() {
	const window = new EventTarget();
	const navigator = { onLine: false };
	vi.stubGlobal("window", window);
	vi.stubGlobal("navigator", navigator);
	return () => {
		navigator.onLine = true;
		window.dispatchEvent(new Event("online"));
	};
}

test("while the browser is offline the next attempt waits, and is sent once it is online", async () => {
	const { akua, events, times, ended } = createTimed([{ answer: "reset" }]);
	const goOnline = goOffline();
	setTimeout(goOnline, 12_345);
	await ended(create(akua));
	expect(typesOf(events)).toEqual(["attempt", "retry", "waiting", "attempt", "succeeded"]);
	expect(times()).toEqual([0, 12_345]);
});

test("a call that stays offline fails at the deadline with its last error", async () => {
	const { akua, events, fake, failed } = createTimed([{ answer: "reset" }]);
	goOffline();
	const error = await failed(create(akua));
	expect(error).toMatchObject({ code: "connection", outcome: "unknown", attempts: 1, idempotencyKey });
	expect(typesOf(events)).toEqual(["attempt", "retry", "waiting", "failed"]);
	expect(events.at(-1)).toMatchObject({ elapsedMs: 60_000, error });
	expect(fake.requests).toHaveLength(1);
});

const boom = new Error("boom");

test.each<[string, AkuaEventListener]>([
	[
		"throws",
		() => {
			throw boom;
		},
	],
	["rejects", () => Promise.reject(boom)],
])("a listener that %s does not affect the call or the other listener", async (_, onEvent) => {
	const spoken = vi.spyOn(console, "error").mockImplementation(() => {});
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	const fake = createFakeAkua();
	const heard: AkuaEvent[] = [];
	const listen: AkuaEventListener = (event) => heard.push(event);
	for (const [ofClient, ofCall] of [
		[onEvent, listen],
		[listen, onEvent],
	]) {
		const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch, onEvent: ofClient });
		expect(await akua.snippets.list({ onEvent: ofCall })).toHaveProperty("data");
	}
	expect(typesOf(heard)).toEqual(["attempt", "succeeded", "attempt", "succeeded"]);
	expect(spoken.mock.calls).toEqual(Array(4).fill(["An Akua event listener failed.", boom]));
});

const uses: [string, (akua: AkuaClient, options: CallOptions) => Promise<unknown>][] = [
	["listDashboards", (akua, options) => akua.dashboards.list(options)],
	["getDashboard", (akua, options) => akua.dashboards.get(overview, options)],
	["listWidgets", (akua, options) => akua.widgets.list(overview, options)],
	["createWidget", (akua, options) => akua.widgets.create(overview, body, options)],
	["getWidget", (akua, options) => akua.widgets.get(overview, "w", options)],
	["updateWidget", (akua, options) => akua.widgets.update(overview, "w", {}, { ...options, etag: "v1" })],
	["deleteWidget", (akua, options) => akua.widgets.delete(overview, "w", { ...options, etag: "v1" })],
	["listSnippets", (akua, options) => akua.snippets.list(options)],
	["getSnippet", (akua, options) => akua.snippets.get("snip_quota", options)],
	["executeSnippet", (akua, options) => akua.snippets.execute("snip_quota", options)],
];

test.each(uses)("the onEvent of %s receives the events of that call only", async (call, use) => {
	const { akua, events, ended } = createTimed([]);
	const heard: AkuaEvent[] = [];
	const onEvent: AkuaEventListener = (event) => heard.push(event);
	const others = uses.map(([, useOther]) => useOther(akua, {}));
	await ended(Promise.allSettled([use(akua, { onEvent }), ...others]));
	expect(heard.map((event) => event.call)).toEqual([call, call]);
	expect(events).toEqual(expect.arrayContaining(heard));
	expect(events).toHaveLength(2 * uses.length + 2);
});
