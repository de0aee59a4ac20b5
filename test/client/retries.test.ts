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

test.each([408, 425, 429, 500, 502, 503, 504])("a %i is tried again until it is over, with one key", async (status) => {
	const { fake, akua, ended } = createTimed([{ answer: { status }, times: 2 }]);
	const before = fake.widgets(overview).length;
	expect(await ended(create(akua))).toMatchObject(body);
	expect(fake.requests.map(({ status }) => status)).toEqual([status, status, 201]);
	expect(fake.requests.map(({ headers }) => headers["idempotency-key"])).toEqual(Array(3).fill(idempotencyKey));
	expect(fake.widgets(overview)).toHaveLength(before + 1);
	fake.fail({ answer: { status } });
	expect((await ended(read(akua))).data).toHaveLength(before + 1);
	expect(fake.requests).toHaveLength(5);
});

test.each([400, 401, 403, 404, 405, 409, 410, 412, 413, 418, 422, 501, 505, 507, 599])(
	"a %i is not tried again",
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
])("a create whose answer is lost (%j) makes one widget", async (fault) => {
	const { fake, akua, ended } = createTimed([{ ...fault, times: 3 }], { timeoutMs: 1000 });
	const before = fake.widgets(overview);
	const made = await ended(create(akua));
	expect(fake.widgets(overview)).toEqual([...before, made]);
	expect(fake.requests.map(({ headers }) => headers["idempotency-key"])).toEqual(Array(4).fill(idempotencyKey));
});

test("a read of something else than the API promises is not tried again", async () => {
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
])("a 409 of a key that is still processed is tried again (%j)", async (fault) => {
	const { fake, akua, ended } = createTimed([fault]);
	expect(await ended(create(akua))).toMatchObject(body);
	expect(fake.requests.map(({ status }) => status)).toEqual([409, 201]);
});

test.each([
	conflict("This idempotency key was used with a different request"),
	conflict("ABORTED: the widget was changed since it was read"),
	conflict("The dashboard is full"),
])("any other 409 is a conflict that is not tried again (%j)", async (fault) => {
	const { fake, akua, failed } = createTimed([fault]);
	const error = await failed(create(akua));
	expect(error).toMatchObject({ code: "conflict", outcome: "not_applied", attempts: 1, retryable: false });
	expect(fake.requests).toHaveLength(1);
});

test.each(unkeyed)("a %s is never tried again, whatever went wrong", async (_, use) => {
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

test("a run and a change are not repeated where their options happen to hold a key", async () => {
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

test("what may have been applied stays unknown, also where a later attempt is refused", async () => {
	const { akua, failed } = createTimed([{ answer: "reset", when: "after" }, { answer: { status: 403 } }]);
	expect(await failed(create(akua))).toMatchObject({ status: 403, attempts: 2, outcome: "unknown", idempotencyKey });
});

test.each<[string, FakeFault]>([
	["401", { answer: { status: 401 } }],
	["429", { answer: { status: 429 } }],
	["422", { answer: { status: 422 } }],
])("what a call left unknown is not certain after a %s to the next call with its key", async (_, refusal) => {
	const { fake, akua, failed, ended, events } = createTimed([{ answer: "reset", when: "after" }, refusal], {
		maxRetries: 0,
	});
	const before = fake.widgets(overview).length;
	expect(await failed(create(akua))).toMatchObject({ outcome: "unknown" });
	expect(await failed(create(akua))).toMatchObject({ name: "AkuaApiError", outcome: "unknown", idempotencyKey });
	await ended(create(akua));
	expect(events.map(({ type }) => type)).toContain("replayed");
	expect(fake.widgets(overview)).toHaveLength(before + 1);
	fake.fail({ answer: { status: 403 } });
	expect(await failed(create(akua))).toMatchObject({ outcome: "not_applied" });
});

test("what a call left unknown is not certain where the next one gets no token or is cancelled unsent", async () => {
	const tokens = ["t", ""];
	const token = () => tokens.shift() ?? new Promise<string>(() => {});
	const { akua, failed } = createTimed([{ answer: "reset" }], { token, maxRetries: 0 });
	expect(await failed(create(akua))).toMatchObject({ outcome: "unknown" });
	expect(await failed(create(akua))).toMatchObject({ code: "config", outcome: "unknown", attempts: 0 });
	const controller = new AbortController();
	const unsent = akua.widgets.create(overview, body, { idempotencyKey, signal: controller.signal });
	controller.abort();
	expect(await failed(unsent)).toMatchObject({ code: "aborted", outcome: "unknown", attempts: 0 });
});

test.each(["ABORTED: concurrent update", "Another request is in progress"])(
	"a change that is refused with %j is not applied, whatever a key would make of it",
	async (message) => {
		const { akua, failed } = createTimed([conflict(message, { "retry-after": "1" })]);
		const change = akua.widgets.update(overview, "w", {}, { etag: "v1" });
		expect(await failed(change)).toMatchObject({ code: "conflict", outcome: "not_applied", retryable: false });
	},
);

test("what was refused each time is not applied", async () => {
	const { akua, failed } = createTimed([{ answer: { status: 429 }, times: 99 }]);
	expect(await failed(create(akua))).toMatchObject({ status: 429, attempts: 4, outcome: "not_applied" });
});
