import fc from "fast-check";
import { expect, test } from "vitest";
import { planInserted, planStored, type Slot } from "../../../src/dashboard/arrangement/planMoves.js";

/** Widgets in the order in which they are shown. */
function shown(slots: readonly Slot[]): string[] {
	return [...slots].sort((a, b) => (a.position ?? 0) - (b.position ?? 0)).map(({ id }) => id);
}

function write(slots: readonly Slot[], writes: readonly { id: string; position: number }[]): Slot[] {
	const targets = new Map(writes.map(({ id, position }) => [id, position]));
	return slots.map((slot) => ({ ...slot, position: targets.get(slot.id) ?? slot.position }));
}

const isIncreasing = (slots: readonly Slot[]) =>
	slots.every(({ position = 0 }, index) => index === 0 || position > (slots[index - 1]?.position ?? 0));

/** The fewest writes, by trying each set of widgets that could keep their positions. */
function fewest(wanted: readonly Slot[]): number {
	const lowest = wanted.some(({ position = 0 }) => position < 0) ? Number.MIN_SAFE_INTEGER : 0;
	let best = wanted.length;
	for (let set = 0; set < 2 ** wanted.length; set++) {
		const kept = wanted
			.map((slot, index) => ({ index, at: slot.position ?? 0 }))
			.filter(({ index }) => set & (1 << index));
		const fits = kept.every(({ index, at }, nth) => {
			const before = kept[nth - 1];
			return before ? at - before.at >= index - before.index : at - index >= lowest;
		});
		if (fits) best = Math.min(best, wanted.length - kept.length);
	}
	return best;
}

const positions = fc.oneof(
	fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 6 }),
	fc.array(fc.integer({ min: -5, max: 40 }), { maxLength: 6 }),
	fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 6 }),
);
const wantedSlots = positions.chain((list) =>
	fc
		.array(fc.boolean(), { minLength: list.length, maxLength: list.length })
		.map((moved): Slot[] =>
			list.map((position, index) => ({ id: `w${index}`, position, isMoved: moved[index] ?? false })),
		),
);

test("a plan gives the wanted order with the fewest writes that do", () => {
	fc.assert(
		fc.property(wantedSlots, (wanted) => {
			const writes = planStored(wanted);
			const after = write(wanted, writes);
			expect(isIncreasing(after)).toBe(true);
			expect(writes).toHaveLength(fewest(wanted));
			if (wanted.every(({ position = 0 }) => position >= 0)) {
				expect(after.every(({ position = 0 }) => position >= 0)).toBe(true);
			}
		}),
		{ numRuns: 2000 },
	);
});

test("widgets that make room keep their order at each step, and moved ones are written last", () => {
	fc.assert(
		fc.property(wantedSlots, (wanted) => {
			let slots = [...wanted];
			const others = (list: Slot[]) => shown(list.filter(({ isMoved }) => !isMoved));
			const order = wanted.filter(({ isMoved }) => !isMoved);
			fc.pre(isIncreasing(order));
			let hasMoved = false;
			for (const one of planStored(wanted)) {
				const isMoved = wanted.find(({ id }) => id === one.id)?.isMoved ?? false;
				expect(hasMoved && !isMoved).toBe(false);
				hasMoved ||= isMoved;
				slots = write(slots, [one]);
				expect(others(slots)).toEqual(order.map(({ id }) => id));
			}
		}),
		{ numRuns: 1000 },
	);
});

test("each write leaves one fewer to plan, so that planning anew after each ends", () => {
	fc.assert(
		fc.property(wantedSlots, (wanted) => {
			const writes = planStored(wanted);
			const after = write(wanted, writes.slice(0, 1));
			expect(planStored(after)).toHaveLength(Math.max(0, writes.length - 1));
		}),
	);
});

test.each([
	["beyond 2^53", [1e300, 2 ** 60, 3]],
	["not whole", [0.5, 1.5, 2]],
	["at the highest", [Number.MAX_SAFE_INTEGER, 0, 1]],
	["at the lowest", [Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0]],
	["without a position", [undefined, 0, 1]],
] as const)("positions %s become whole numbers in the wanted order", (_, list) => {
	const wanted = list.map((position, index) => ({ id: `w${index}`, position, isMoved: index === 0 }));
	const after = write(wanted, planStored(wanted));
	expect(isIncreasing(after)).toBe(true);
	expect(after.every(({ position }) => Number.isSafeInteger(position))).toBe(true);
});

test("random moves of twelve widgets cost fewer than two writes each", () => {
	let slots: Slot[] = Array.from({ length: 12 }, (_, position) => ({ id: `w${position}`, position, isMoved: false }));
	let [seed, writes] = [7, 0];
	const random = (below: number) => {
		seed = (seed * 48_271) % 2_147_483_647;
		return seed % below;
	};
	for (let move = 0; move < 500; move++) {
		const ordered = shown(slots).flatMap((id) => slots.filter((slot) => slot.id === id));
		const [taken] = ordered.splice(random(12), 1);
		if (taken) ordered.splice(random(12), 0, { ...taken, isMoved: true });
		const plan = planStored(ordered);
		writes += plan.length;
		slots = write(ordered, plan).map((slot) => ({ ...slot, isMoved: false }));
	}
	expect(writes / 500).toBeLessThan(2);
});

test("where the API inserts, each write puts one widget at its index, and as few as possible are written", () => {
	const orders = fc.integer({ min: 0, max: 7 }).chain((count) => {
		const ids = Array.from({ length: count }, (_, index) => `w${index}`);
		return fc.shuffledSubarray(ids, { minLength: count }).map((wanted) => ({ ids, wanted }));
	});
	fc.assert(
		fc.property(orders, ({ ids, wanted }) => {
			const writes = planInserted(ids, wanted);
			const after = writes.reduce((list, { id, position }) => {
				const others = list.filter((other) => other !== id);
				return others.toSpliced(Math.min(position, others.length), 0, id);
			}, ids);
			expect(after).toEqual(wanted);
			const longest = ids.length - writes.length;
			expect(increasing(wanted.map((id) => ids.indexOf(id)))).toBe(longest);
		}),
	);
});

/** The length of the longest increasing subsequence. */
function increasing(values: readonly number[]): number {
	const lengths: number[] = [];
	for (const [index, value] of values.entries()) {
		lengths.push(1 + Math.max(0, ...lengths.filter((_, before) => before < index && (values[before] ?? 0) < value)));
	}
	return Math.max(0, ...lengths);
}
