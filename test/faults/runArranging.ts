import { arrangeStory } from "./arrangeStory.ts";
import type { ChaosReport } from "./judgeChaos.ts";

const editsPerStory = 50;
const atOnce = 20;

/** Edits dashboards at random, by two people each, over a network that fails, where positions are stored and inserted. */
export async function runArranging({ edits, seed }: { edits: number; seed: number }): Promise<ChaosReport> {
	const begun = performance.now();
	const count = Math.ceil(edits / editsPerStory);
	const results: Awaited<ReturnType<typeof arrangeStory>>[] = [];
	for (let first = 0; first < count; first += atOnce) {
		const nths = Array.from({ length: Math.min(atOnce, count - first) }, (_, index) => first + index);
		const run = (nth: number) => arrangeStory(seed * 10_000 + nth, editsPerStory, nth % 2 ? "inserted" : "stored");
		results.push(...(await Promise.all(nths.map(run))));
	}
	const sum = (of: (result: (typeof results)[number]) => number) =>
		results.reduce((all, result) => all + of(result), 0);
	const problems = results.flatMap((result, nth) => result.problems.map((problem) => ({ nth, ...problem })));
	const figure = (name: string, value: number) => ({ name, value, mustBeZero: false });
	const mustBeZero = (name: string, kind: (typeof problems)[number]["kind"]) => ({
		name,
		value: problems.filter((problem) => problem.kind === kind).length,
		mustBeZero: true,
	});
	return {
		rows: [
			figure(
				"edits, by two people at once",
				sum((result) => result.edits),
			),
			figure(
				"requests",
				sum((result) => result.requests),
			),
			figure(
				"requests that met a fault",
				sum((result) => result.faults),
			),
			figure(
				"conflicts that a person decided",
				sum((result) => result.conflicts),
			),
			figure(
				"told",
				sum((result) => result.told),
			),
			figure("seconds", (performance.now() - begun) / 1000),
			mustBeZero("pages and server that disagree", "disagreed"),
			mustBeZero("lost", "lost"),
			mustBeZero("doubled", "doubled"),
			mustBeZero("overwritten unseen", "overwritten unseen"),
			mustBeZero("hung", "hung"),
		],
		problems: problems.map(({ nth, kind, what }) => `dashboard ${nth}: ${kind}: ${what}`),
	};
}
