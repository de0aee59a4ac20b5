import { AkuaAbortError, createAkuaClient, isAkuaError } from "akua-react/client";
import type { FakeReply } from "akua-react/testing";
import { expect, test } from "vitest";
import { failureOf } from "../support/failureOf.ts";
import { createWire } from "./createWire.ts";

const overview = "dash_overview";
const body = { snippet_id: "snip_quota" };
const idempotencyKey = "key-1";

test("creates of the same intent share one request and its widget", async () => {
	const { akua, asked } = await createWire();
	const create = () => akua.widgets.create(overview, body, { idempotencyKey });
	const [first, second] = await Promise.all([create(), create()]);
	expect(second).toEqual(first);
	expect(asked).toHaveLength(1);
	await create();
	expect(asked).toHaveLength(2);
});

test("creates with another key, dashboard or body are asked for by themselves", async () => {
	const { akua, asked } = await createWire();
	await Promise.allSettled([
		akua.widgets.create(overview, body, { idempotencyKey }),
		akua.widgets.create(overview, body, { idempotencyKey: "key-2" }),
		akua.widgets.create("dash_costs", body, { idempotencyKey }),
		akua.widgets.create(overview, { ...body, col_span: 2 }, { idempotencyKey }),
	]);
	expect(asked).toHaveLength(4);
});

test("creates of the same intent share its failure, and the next one asks anew", async () => {
	const { akua, asked } = await createWire({ maxRetries: 0 }, [{ status: 403 }]);
	const create = () => failureOf(akua.widgets.create(overview, body, { idempotencyKey }));
	const [first, second] = await Promise.all([create(), create()]);
	expect(second).toBe(first);
	await create();
	expect(asked).toHaveLength(2);
});

test("a caller that leaves gets its own end, the others still get the widget", async () => {
	const { akua, asked } = await createWire();
	const controller = new AbortController();
	const stays = akua.widgets.create(overview, body, { idempotencyKey });
	const leaves = failureOf(akua.widgets.create(overview, body, { idempotencyKey, signal: controller.signal }));
	controller.abort();
	expect(await leaves).toBeInstanceOf(AkuaAbortError);
	expect(await leaves).toMatchObject({ outcome: "unknown", idempotencyKey });
	expect(await stays).toMatchObject(body);
	expect(asked).toHaveLength(1);
});

test("the request ends when the last caller leaves, and a later create asks anew", async () => {
	let left = () => {};
	const gone = new Promise<void>((resolve) => {
		left = resolve;
	});
	let arrived = () => {};
	const here = new Promise<void>((resolve) => {
		arrived = resolve;
	});
	const { akua, asked } = await createWire({}, [
		(outgoing) => {
			outgoing.on("close", left);
			arrived();
		},
		{ status: 403 },
	]);
	const controllers = [new AbortController(), new AbortController()];
	const ends = controllers.map(({ signal }) =>
		failureOf(akua.widgets.create(overview, body, { idempotencyKey, signal })),
	);
	await here;
	for (const controller of controllers) controller.abort();
	for (const error of await Promise.all(ends)) {
		expect(error).toBeInstanceOf(AkuaAbortError);
		expect(error).toMatchObject({ outcome: "unknown", idempotencyKey });
	}
	await gone;
	expect(await failureOf(akua.widgets.create(overview, body, { idempotencyKey }))).toMatchObject({ status: 403 });
	expect(asked).toHaveLength(2);
});

test("of creates whose outcome is not known, the latest thousand are remembered", async () => {
	const answers = new Map<string | null, FakeReply>();
	const akua = createAkuaClient({
		baseUrl: "http://akua.test/v1",
		maxRetries: 0,
		fetch: async (_input, init) => {
			const refusal = answers.get(new Headers(init?.headers).get("idempotency-key"));
			if (!refusal) throw new TypeError("The connection broke.");
			return new Response(null, refusal);
		},
	});
	const outcomeOf = async (index: number) => {
		const error = await failureOf(akua.widgets.create(overview, body, { idempotencyKey: `key-${index}` }));
		return isAkuaError(error) ? error.outcome : undefined;
	};
	expect(await outcomeOf(0)).toBe("unknown");
	const later = await Promise.all(Array.from({ length: 1000 }, (_, index) => outcomeOf(index + 1)));
	expect(new Set(later)).toEqual(new Set(["unknown"]));
	for (const index of [0, 1, 1000]) answers.set(`key-${index}`, { status: 403 });
	expect(await Promise.all([0, 1, 1000].map(outcomeOf))).toEqual(["not_applied", "unknown", "unknown"]);
});
