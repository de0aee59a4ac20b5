import { expect, test } from "vitest";
import { formatReport } from "./formatReport.ts";
import { createPlan } from "./plan.ts";
import { runArranging } from "./runArranging.ts";
import { runChaos } from "./runChaos.ts";

test("over a network that fails, every widget is made once, or is known not to be there", {
	timeout: 120_000,
}, async () => {
	// Few calls at a time: on a busy machine, many would end in their timeouts instead of the planned faults.
	const report = await runChaos({ creates: 150, seed: 1, concurrency: 25 });
	const value = (wanted: string) => report.rows.find(({ name }) => name === wanted)?.value ?? 0;
	expect(report.problems, formatReport(report)).toEqual([]);
	expect(value("made exactly once") + value("refused for certain, and not there")).toBe(150);
	expect(value("kinds of fault")).toBeGreaterThan(15);
	expect(value("unknown at first")).toBeGreaterThan(0);
});

test("over a network that fails, two people who arrange a dashboard and the server agree in the end", async () => {
	const report = await runArranging({ edits: 500, seed: 1 });
	expect(report.problems, formatReport(report)).toEqual([]);
	expect(report.rows.find(({ name }) => name === "conflicts that a person decided")?.value).toBeGreaterThan(0);
});

test("the same seed makes the same plan, whatever order the requests come in", () => {
	const cells = Array.from({ length: 500 }, (_, cell) => [cell % 100, 1 + Math.floor(cell / 100)] as const);
	const plan = (seed: number, order: typeof cells) => {
		const { fault } = createPlan(seed);
		return new Map(order.map(([create, nth]) => [`${create} ${nth}`, fault(create, nth)]));
	};
	expect(plan(7, cells)).toEqual(plan(7, cells.toReversed()));
	expect(plan(7, cells)).not.toEqual(plan(8, cells));
});
