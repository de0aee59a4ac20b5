import type { BodyKind } from "./bodies.ts";
import { createRandom, type Random } from "./random.ts";

export type RetryAfter = { seconds: number } | { dateInMs: number };

/**
 * - `whole`: all of the answer
 * - `drip`: all of it, slowly
 * - `cut`: half of it, then the connection closes; `stall`: half of it, then nothing
 * - `reset`: the connection breaks instead; `hang`: nothing comes
 */
export type Delivery = "whole" | "drip" | "cut" | "stall" | "reset" | "hang";

/** What happens to a request. */
export interface Fault {
	name: string;
	/** Whether the create is applied anyway. */
	applied: boolean;
	/** Whether it is applied only after the client has given up the attempt. */
	late: boolean;
	/** @default the API's own status */
	status?: number;
	body: BodyKind;
	delivery: Delivery;
	retryAfter?: RetryAfter;
	/** Whether the answer has a `Date`. */
	dated: boolean;
}

const calm: Fault = { name: "none", applied: true, late: false, body: "own", delivery: "whole", dated: true };
const from = (random: Random, name: string, more: Partial<Fault>): Fault => ({
	...calm,
	dated: random() < 0.8,
	...more,
	name,
});
const pick = <Item>(random: Random, items: readonly [Item, ...Item[]]): Item =>
	items[Math.floor(random() * items.length)] ?? items[0];
const half = (random: Random) => random() < 0.5;

const floor = (random: Random): RetryAfter =>
	half(random)
		? { seconds: pick(random, [0, 1, 1, 1, 2, 3600]) }
		: { dateInMs: pick(random, [0, 300, 700, 1200, 60_000]) };
const errorBody = (random: Random) =>
	random() < 0.05 ? "huge" : pick<BodyKind>(random, ["issues", "issues", "html", "none"]);
const mostlyWhole = (random: Random) => pick<Delivery>(random, ["whole", "whole", "whole", "whole", "cut", "stall"]);

const kinds: readonly [weight: number, make: (random: Random) => Fault][] = [
	[30, () => calm],
	[6, (random) => from(random, "reset before", { applied: false, delivery: "reset" })],
	[7, (random) => from(random, "reset after", { delivery: "reset" })],
	[6, (random) => from(random, "cut body", { delivery: "cut" })],
	[3, (random) => from(random, "stalled body", { delivery: "stall" })],
	[4, (random) => from(random, "drip", { delivery: "drip" })],
	[3, (random) => from(random, "hang before", { applied: false, delivery: "hang" })],
	[3, (random) => from(random, "hang after", { delivery: "hang" })],
	[7, (random) => from(random, "late", { late: true })],
	[2, (random) => from(random, "5 MB success", { body: "padded" })],
	[
		9,
		(random) => {
			const body = pick<BodyKind>(random, ["none", "text", "null", "list", "portal", "envelope", "noId", "halfJson"]);
			return from(random, "malformed success", {
				body,
				applied: random() < 0.8,
				status: pick(random, [200, 201, 201]),
			});
		},
	],
	[
		7,
		(random) => {
			const retryAfter = random() < 0.85 ? { retryAfter: floor(random) } : {};
			const reply = { status: 429, body: errorBody(random), delivery: mostlyWhole(random), ...retryAfter };
			return from(random, "429", { ...reply, applied: false });
		},
	],
	[
		4,
		(random) => {
			const reply = { status: 503, body: errorBody(random), delivery: mostlyWhole(random), retryAfter: floor(random) };
			return from(random, "503 with a time", { ...reply, applied: half(random) });
		},
	],
	// Only 425 says that nothing was applied.
	[2, (random) => from(random, "425", { status: 425, body: errorBody(random), applied: false })],
	[
		10,
		(random) => {
			const status = pick(random, [408, 500, 502, 503, 504]);
			return from(random, `${status}`, { status, body: errorBody(random), applied: half(random) });
		},
	],
];
const makers = kinds.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));

/** Plans the n-th request of a create from these numbers only, so that timing does not change the plan. */
export function createPlan(seed: number) {
	const unauthorizedAt = (create: number) => Math.floor(createRandom(seed, create, -1)() * 40) + 1;

	return {
		calm: () => calm,
		fault(create: number, nth: number): Fault {
			const random = createRandom(seed, create, nth);
			if (nth === unauthorizedAt(create)) return from(random, "401", { status: 401, body: "issues", applied: false });
			return makers[Math.floor(random() * makers.length)]?.(random) ?? calm;
		},
		/** What happens to a request whose key is in progress. */
		duplicate(create: number, nth: number): Fault {
			const busy: Fault = { ...calm, name: "409 in progress", applied: false, status: 409, body: "inProgress" };
			return pick(createRandom(seed, create, nth, 1), [
				{ ...calm, name: "made to wait" },
				busy,
				{ ...busy, name: "409 in progress with a time", body: "issues", retryAfter: { seconds: 1 } },
			]);
		},
	};
}
