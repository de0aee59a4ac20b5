import type { AkuaClient, AkuaClientOptions } from "akua-react/client";
import type { FakeFault } from "akua-react/testing";
import { expect, test, vi } from "vitest";
import { createTimed } from "./createTimed.ts";

const read = (akua: AkuaClient) => akua.snippets.list();
const busy = (retryAfter: string, date?: string): FakeFault => ({
	answer: { status: 503, headers: { "retry-after": retryAfter, ...(date ? { date } : {}) } },
});

test("the delay before a retry is drawn from a range that doubles up to eight seconds", async () => {
	const options = { maxRetries: 6, random: 0.5 };
	const { akua, times, failed } = createTimed([{ answer: { status: 503 }, times: 99 }], options);
	await failed(read(akua));
	const waits = times().map((time, index, all) => time - (all[index - 1] ?? 0));
	expect(waits).toEqual([0, 250, 500, 1000, 2000, 4000, 4000]);
});

const at = "Sun, 06 Nov 1994 08:49:00 GMT";
const waits: [string, FakeFault][] = [
	["7", busy("7")],
	["7.0", busy("7.0")],
	["3 from the API and 7 from a proxy", busy("3, 7")],
	["a date", busy("Sun, 06 Nov 1994 08:49:07 GMT", at)],
	["an obsolete date", busy("Sunday, 06-Nov-94 08:49:07 GMT", at)],
	["a C date", busy("Sun Nov  6 08:49:07 1994", at)],
];

test.each(waits)("Retry-After: %s is obeyed to the millisecond", async (_, fault) => {
	const { akua, times, ended } = createTimed([fault]);
	await ended(read(akua));
	expect(times()).toEqual([0, 7000]);
});

test.each(waits)("Retry-After: %s is a minimum, with a random delay added", async (_, fault) => {
	const { akua, times, ended } = createTimed([fault], { random: 0.5 });
	await ended(read(akua));
	expect(times()).toEqual([0, 7250]);
});

test("a Retry-After date is compared with our clock if the response has no Date", async () => {
	const { akua, times, ended } = createTimed([busy("Sun, 06 Nov 1994 08:49:07 GMT", "none")]);
	vi.setSystemTime("1994-11-06T08:49:00Z");
	await ended(read(akua));
	const [first = 0, second] = times();
	expect(second).toBe(first + 7000);
});

test.each(["Sun, 06 Nov 1994 08:48:00 GMT", "0", "", "-5", "soon", "7 seconds", "1e3", "0x10", "Infinity"])(
	"Retry-After: %j adds no delay",
	async (retryAfter) => {
		const { akua, times, ended } = createTimed([busy(retryAfter, at)], { random: 0.5 });
		await ended(read(akua));
		expect(times()).toEqual([0, 250]);
	},
);

test.each(["60", "3600", "9".repeat(309), "Sun, 06 Nov 1994 08:50:00 GMT"])(
	"a Retry-After of %s reaches past the deadline, so the call fails at once and says how long to wait",
	async (retryAfter) => {
		const { akua, times, elapsed, failed } = createTimed([busy(retryAfter, at)]);
		const error = await failed(akua.widgets.create("dash_overview", { snippet_id: "snip_quota" }));
		expect(error).toMatchObject({ status: 503, attempts: 1, outcome: "unknown" });
		expect(error.retryAfterMs).toBeGreaterThanOrEqual(60_000);
		expect(error.retryAfterMs).toBeLessThan(Number.POSITIVE_INFINITY);
		expect(times()).toEqual([0]);
		expect(elapsed()).toBe(0);
	},
);

test.each([
	["3600", "in 3600 s"],
	["3601", "after Sun, 06 Nov 1994 09:49:01 GMT"],
	["86400", "after Mon, 07 Nov 1994 08:49:00 GMT"],
	["Tue, 07 Nov 1995 08:49:00 GMT", "later"],
	["1000000000", "later"],
	["9".repeat(309), "later"],
])("the message for a Retry-After of %s says to try again %s", async (retryAfter, words) => {
	const { akua, failed } = createTimed([{ answer: { status: 429, headers: { "retry-after": retryAfter, date: at } } }]);
	vi.setSystemTime("1994-11-06T08:49:00Z");
	const error = await failed(read(akua));
	expect(error.message).toBe(`Akua answered 429. Nothing was changed; try again ${words}.`);
});

const lasting: [string, AkuaClientOptions, number[], number][] = [
	["three time-outs", { maxRetries: 9 }, [0, 20_000, 40_000], 60_000],
	["a last attempt that is cut short", { deadlineMs: 25_000 }, [0, 20_000], 25_000],
	["a deadline below the time-out", { deadlineMs: 5_000 }, [0], 5_000],
	["the retries", { timeoutMs: 1_000 }, [0, 1_000, 2_000, 3_000], 4_000],
];

test.each(lasting)("the deadline of all attempts is held with %s", async (_, options, expected, end) => {
	const { akua, times, elapsed, failed } = createTimed([{ answer: "hang", times: 99 }], options);
	let endedAt = 0;
	const call = read(akua).finally(() => {
		endedAt = elapsed();
	});
	expect(await failed(call)).toMatchObject({ code: "timeout", attempts: expected.length });
	expect(times()).toEqual(expected);
	expect(endedAt).toBe(end);
});

test("a delay that would end after the deadline is not started", async () => {
	const { akua, times, elapsed, failed } = createTimed([busy("4"), busy("7")], { deadlineMs: 10_000 });
	expect(await failed(read(akua))).toMatchObject({ status: 503, attempts: 2, retryAfterMs: 7000 });
	expect(times()).toEqual([0, 4000]);
	expect(elapsed()).toBe(4000);
});

test("the longest random delay still ends before the deadline", async () => {
	const { akua, times, ended } = createTimed([busy("9")], { deadlineMs: 10_000, random: 1 - Number.EPSILON });
	await ended(read(akua));
	expect(times()[1]).toBeGreaterThanOrEqual(9000);
	expect(times()[1]).toBeLessThan(10_000);
});
