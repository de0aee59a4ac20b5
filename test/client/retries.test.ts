import type { AkuaClient } from "akua-react/client";
import type { FakeFault } from "akua-react/testing";
import { expect, test } from "vitest";
import { createTimed } from "./createTimed.ts";

const overview = "dash_overview";
const body = { snippet_id: "snip_quota" };
const idempotencyKey = "key-1";
const read = (akua: AkuaClient) => akua.widgets.list(overview);
const create = (akua: AkuaClient) => akua.widgets.create(overview, body, { idempotencyKey });
const unkeyed: [string, (akua: AkuaClient) => Promise<unknown>][] = [
	["run", (akua) => akua.snippets.execute("snip_quota")],
	["update", (akua) => akua.widgets.update(overview, "w", {}, { etag: "v1" })],
	["delete", (akua) => akua.widgets.delete(overview, "w", { etag: "v1" })],
];
const conflict = (message: string, headers = {}): FakeFault => ({
	answer: { status: 409, body: { success: false, errors: [{ code: 7009, message }] }, headers },
});

test.each([408, 425, 429, 500, 502, 503, 504])(
	"a %i is retried until it is over, with the same key",
	async (status) => {
		const { fake, akua, ended } = createTimed([{ answer: { status }, times: 2 }]);
		const before = fake.widgets(overview).length;
		expect(await ended(create(akua))).toMatchObject(body);
		expect(fake.requests.map(({ status }) => status)).toEqual([status, status, 201]);
		expect(fake.requests.map(({ headers }) => headers["idempotency-key"])).toEqual(Array(3).fill(idempotencyKey));
		expect(fake.widgets(overview)).toHaveLength(before + 1);
		fake.fail({ answer: { status } });
		expect((await ended(read(akua))).data).toHaveLength(before + 1);
		expect(fake.requests).toHaveLength(5);
	},
);

test.each([400, 401, 403, 404, 405, 409, 410, 412, 413, 418, 422, 501, 505, 507, 599])(
	"a %i is not retried",
	async (status) => {
		const { fake, akua, failed } = createTimed([{ answer: { status }, times: 99 }]);
		expect(await failed(read(akua))).toMatchObject({ status, attempts: 1, retryable: false });
		expect(await failed(create(akua))).toMatchObject({ status, attempts: 1, idempotencyKey });
		expect(fake.requests).toHaveLength(2);
	},
);

test.each<FakeFault>([
	{ answer: "reset" },
	{ answer: "reset", when: "after" },
	{ answer: "hang" },
	{ answer: "stall" },
	{ answer: "truncate" },
	{ answer: { status: 201, body: "<html>" }, when: "after" },
	{ answer: { status: 201, body: {} }, when: "after" },
	{ answer: { status: 201 }, when: "after" },
	{ answer: { status: 503 }, when: "after" },
])("a create whose response is lost (%j) creates one widget", async (fault) => {
	const { fake, akua, ended } = createTimed([{ ...fault, times: 3 }], { timeoutMs: 1000 });
	const before = fake.widgets(overview);
	const made = await ended(create(akua));
	expect(fake.widgets(overview)).toEqual([...before, made]);
	expect(fake.requests.map(({ headers }) => headers["idempotency-key"])).toEqual(Array(4).fill(idempotencyKey));
});

test("a read with a malformed response is not retried", async () => {
	const { fake, akua, failed } = createTimed([{ answer: { status: 200, body: "<html>" } }]);
	expect(await failed(read(akua))).toMatchObject({ code: "response", attempts: 1 });
	expect(fake.requests).toHaveLength(1);
});

test.each([
	conflict("A request with this key is in progress"),
	conflict("idempotency_in_progress"),
	conflict("The first request is still being processed"),
	conflict("The request is currently processing"),
	conflict("Another request is in-flight"),
	conflict("Wait", { "retry-after": "0" }),
])("a 409 that says that the key is in progress is retried (%j)", async (fault) => {
	const { fake, akua, ended } = createTimed([fault]);
	expect(await ended(create(akua))).toMatchObject(body);
	expect(fake.requests.map(({ status }) => status)).toEqual([409, 201]);
});

const inProgress = conflict("A request with this key is in progress");

test("a create whose key is in progress is repeated until the deadline, however few retries there are", async () => {
	const options = { maxRetries: 1, random: 0.5 };
	const { fake, akua, failed, elapsed } = createTimed([{ ...inProgress, times: 999 }], options);
	const error = await failed(create(akua));
	expect(error).toMatchObject({ code: "conflict", outcome: "unknown", retryable: true, idempotencyKey });
	expect(elapsed()).toBeGreaterThan(59_000);
	expect(elapsed()).toBeLessThan(60_000);
	expect(error.attempts).toBe(fake.requests.length);
	expect(fake.requests.length).toBeLessThan(25);
});

test("a create whose key is in progress for long is repeated at growing intervals until its widget is there", async () => {
	const { fake, akua, ended, times } = createTimed([], { random: 0.5 });
	const answer = { status: 409, body: { success: false, errors: [{ message: "concurrent request" }] } };
	fake.fail({ answer: "reset", when: "after" });
	const call = create(akua);
	fake.fail({ answer, times: 7 });
	expect(await ended(call)).toMatchObject(body);
	expect(
		times()
			.slice(1)
			.map((at, index) => at - (times()[index] ?? 0)),
	).toEqual([250, 750, 1000, 1500, 2500, 4500, 4500, 4500]);
});

test("a create whose key is in progress is repeated neither at once nor before Retry-After", async () => {
	const later = (seconds: string) => conflict("in progress", { "retry-after": seconds });
	const { akua, ended, times } = createTimed([inProgress, later("0"), later("7"), inProgress]);
	await ended(create(akua));
	expect(times()).toEqual([0, 500, 1000, 8000, 8500]);
});

test("a 409 that says that the key is in progress uses up no retry", async () => {
	const faults: FakeFault[] = [inProgress, { answer: { status: 503 } }, inProgress, { answer: { status: 503 } }];
	const { akua, failed, events } = createTimed([...faults, { answer: { status: 503 } }], { maxRetries: 2 });
	expect(await failed(create(akua))).toMatchObject({ status: 503, attempts: 5 });
	expect(events.filter(({ type }) => type === "attempt").map(({ maxAttempts }) => maxAttempts)).toEqual([
		3, 4, 4, 5, 5,
	]);
});

test("a create whose key is in progress is repeated neither past the deadline nor with maxRetries 0", async () => {
	const patient = createTimed([conflict("in progress", { "retry-after": "60" })]);
	expect(await patient.failed(create(patient.akua))).toMatchObject({ attempts: 1, retryAfterMs: 60_000 });
	const never = createTimed([inProgress], { maxRetries: 0 });
	expect(await never.failed(create(never.akua))).toMatchObject({ attempts: 1, outcome: "unknown" });
});

test.each([
	conflict("This idempotency key was used with a different request"),
	conflict("ABORTED: the widget was changed since it was read"),
	conflict("The dashboard is full"),
])("any other 409 is a conflict that is not retried (%j)", async (fault) => {
	const { fake, akua, failed } = createTimed([fault]);
	const error = await failed(create(akua));
	expect(error).toMatchObject({ code: "conflict", outcome: "not_applied", attempts: 1, retryable: false });
	expect(fake.requests).toHaveLength(1);
});

test.each(unkeyed)("a %s is never retried, whatever went wrong", async (_, use) => {
	const faults: FakeFault[] = [
		{ answer: { status: 503, headers: { "retry-after": "0" } } },
		{ answer: { status: 429 } },
		conflict("still being processed"),
		{ answer: "reset" },
		{ answer: "hang" },
		{ answer: { status: 201, body: "<html>" } },
	];
	const { fake, akua, failed } = createTimed(faults);
	for (const count of faults.keys()) {
		expect(await failed(use(akua))).toMatchObject({ attempts: 1 });
		expect(fake.requests).toHaveLength(count + 1);
	}
	expect(fake.requests.every(({ headers }) => headers["idempotency-key"] === undefined)).toBe(true);
});

test("a run or update is not retried if its options happen to hold a key", async () => {
	const options = { etag: "v1", idempotencyKey, signal: undefined };
	for (const use of [
		(akua: AkuaClient) => akua.snippets.execute("snip_quota", options),
		(akua: AkuaClient) => akua.widgets.update(overview, "w", {}, options),
	]) {
		const { fake, akua, failed } = createTimed([{ answer: { status: 503 }, times: 9 }]);
		expect(await failed(use(akua))).toMatchObject({ attempts: 1, idempotencyKey: undefined });
		expect(fake.requests.map(({ headers }) => headers["idempotency-key"])).toEqual([undefined]);
	}
});

test.each([
	[undefined, 4],
	[0, 1],
	[1, 2],
	[6, 7],
])("with maxRetries %j there are %i attempts", async (maxRetries, count) => {
	const { fake, akua, failed } = createTimed([{ answer: { status: 503 }, times: 99 }], { maxRetries });
	expect(await failed(create(akua))).toMatchObject({ status: 503, attempts: count, outcome: "unknown" });
	expect(fake.requests).toHaveLength(count);
});

test("a create that may have been applied stays unknown if a later attempt is refused", async () => {
	const { akua, failed } = createTimed([{ answer: "reset", when: "after" }, { answer: { status: 403 } }]);
	expect(await failed(create(akua))).toMatchObject({ status: 403, attempts: 2, outcome: "unknown", idempotencyKey });
});

const createAgain = (akua: AkuaClient, signal?: AbortSignal) =>
	akua.widgets.create(overview, body, { idempotencyKey, mayBeApplied: true, signal });

test.each<[string, FakeFault]>([
	["401", { answer: { status: 401 } }],
	["403", { answer: { status: 403 } }],
	["404", { answer: { status: 404 } }],
	["409", conflict("This idempotency key was used with a different request")],
	["422", { answer: { status: 422 } }],
	["429", { answer: { status: 429 } }],
])("with mayBeApplied, a create is unknown after a %s", async (_, refusal) => {
	const { akua, failed } = createTimed([refusal], { maxRetries: 0 });
	expect(await failed(createAgain(akua))).toMatchObject({ name: "AkuaApiError", outcome: "unknown", idempotencyKey });
});

test("with mayBeApplied, a create is unknown even if nothing is sent", async () => {
	const tokens = [""];
	const token = () => tokens.shift() ?? new Promise<string>(() => {});
	const { akua, failed, fake } = createTimed([], { token, maxRetries: 0 });
	expect(await failed(createAgain(akua))).toMatchObject({ code: "config", outcome: "unknown", attempts: 0 });
	const controller = new AbortController();
	const cancelled = createAgain(akua, controller.signal);
	controller.abort();
	expect(await failed(cancelled)).toMatchObject({ code: "aborted", outcome: "unknown", attempts: 0 });
	const refused = akua.widgets.create(overview, { snippet_id: "" }, { idempotencyKey, mayBeApplied: true });
	const error = await failed(refused);
	expect(error).toMatchObject({ code: "config", outcome: "unknown", attempts: 0, idempotencyKey });
	expect(error.message).toBe(
		"The API does not accept this body: snippet_id (too_small). " +
			"It may have been applied: repeating it with the same idempotency key is safe.",
	);
	expect(fake.requests).toEqual([]);
});

test("without mayBeApplied, the outcome of an earlier call with the same key is ignored", async () => {
	const { akua, failed, ended } = createTimed([{ answer: "reset" }, { answer: { status: 403 } }], { maxRetries: 0 });
	expect(await failed(create(akua))).toMatchObject({ outcome: "unknown" });
	expect(await failed(create(akua))).toMatchObject({ outcome: "not_applied" });
	expect(await ended(createAgain(akua))).toMatchObject(body);
});

test("two creates with the same key at the same time are two requests, and one widget", async () => {
	const { fake, akua, ended } = createTimed([], { random: 0.5 });
	const before = fake.widgets(overview);
	const [first, second] = await ended(Promise.all([create(akua), create(akua)]));
	expect(second).toEqual(first);
	expect(fake.requests.map(({ status }) => status)).toEqual([201, 409, 201]);
	expect(fake.widgets(overview)).toEqual([...before, first]);
});

test("aborting a create does not affect another one with the same key", async () => {
	const { akua, ended, failed } = createTimed([], { random: 0.5 });
	const controller = new AbortController();
	const stays = create(akua);
	const leaves = failed(akua.widgets.create(overview, body, { idempotencyKey, signal: controller.signal }));
	controller.abort();
	expect(await leaves).toMatchObject({ code: "aborted", idempotencyKey });
	expect(await ended(stays)).toMatchObject(body);
});

test.each(["ABORTED: concurrent update", "Another request is in progress"])(
	"an update that is refused with %j is not_applied and not retried",
	async (message) => {
		const { akua, failed } = createTimed([conflict(message, { "retry-after": "1" })]);
		const change = akua.widgets.update(overview, "w", {}, { etag: "v1" });
		expect(await failed(change)).toMatchObject({ code: "conflict", outcome: "not_applied", retryable: false });
	},
);

test("a create that is refused each time is not_applied", async () => {
	const { akua, failed } = createTimed([{ answer: { status: 429 }, times: 99 }]);
	expect(await failed(create(akua))).toMatchObject({ status: 429, attempts: 4, outcome: "not_applied" });
});
