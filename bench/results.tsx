import { SnippetResult } from "akua-react";
import { createRoot } from "react-dom/client";
import { logLines, podList, podMetrics } from "../support/results.js";
import { frameTimes, msToPaint, settle } from "./paint.js";
import { drawLines, drawTable, type Plain } from "./plain.js";

interface Subject {
	displayType: string;
	make: () => unknown;
	/** Selector of an element in the rendered result. */
	shown: string;
	scroller?: string;
	/** Row height in pixels. */
	row: number;
	/** Renders plain HTML for the visible part: the minimum that any page has to do. */
	plain: (value: unknown) => Plain;
}

const subjects = {
	table: {
		displayType: "table",
		make: () => podMetrics(10_000, 30),
		shown: ".akua-table-row",
		scroller: ".akua-table-scroller",
		row: 28,
		plain: (value) => drawTable(Array.isArray(value) ? value.map((row) => Object.values(row)) : []),
	},
	json: {
		displayType: "json",
		make: () => podList().items,
		shown: ".akua-json-row",
		scroller: ".akua-json",
		row: 24,
		plain: (value) => drawLines(JSON.stringify(value, null, 2).split("\n")),
	},
	logs: {
		displayType: "logs",
		make: () => logLines(100_000).join("\n"),
		shown: ".akua-log-line",
		scroller: ".akua-logs",
		row: 20,
		plain: (value) => drawLines(String(value).split("\n")),
	},
	stat: {
		displayType: "stat",
		make: () => 18_430.5,
		shown: ".akua-stat-value",
		row: 40,
		plain: (value) => drawLines([Number(value).toLocaleString()]),
	},
} satisfies Record<string, Subject>;

export type SubjectName = keyof typeof subjects;

const rowsAStep = 5;
const steps = 120;

/** Milliseconds of the first paint, and of each frame of scrolling. */
export interface ResultRun {
	first: number;
	frames: number[];
}

/** Renders a result `runs` times, each time followed by plain HTML for its visible part. */
export async function measureResult(name: SubjectName, runs: number) {
	const subject: Subject = subjects[name];
	const value = subject.make();
	const plain = subject.plain(value);
	const ours: ResultRun[] = [];
	const limit: ResultRun[] = [];
	for (let run = 0; run < runs; run++) {
		const { rows, columns, ...times } = await runOurs(subject, value);
		ours.push(times);
		limit.push(await runPlain(subject, plain, rows, columns));
	}
	return { ours, limit };
}

async function runOurs({ displayType, shown, scroller: selector, row }: Subject, value: unknown) {
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	await settle();
	const start = performance.now();
	root.render(<SnippetResult result={{ result: value }} displayType={displayType} />);
	const first = await msToPaint(start, () => box.querySelector(shown) !== null);
	const scroller = selector ? box.querySelector(selector) : null;
	const edge = scroller?.getBoundingClientRect().right ?? 0;
	const heads = scroller ? [...scroller.querySelectorAll("th")] : [];
	const columns = heads.filter((head) => head.getBoundingClientRect().left < edge).length;
	const rows = scroller ? Math.ceil(scroller.clientHeight / row) : 1;
	const frames = scroller ? await frameTimes(steps, (step) => scroller.scrollTo(0, step * rowsAStep * row)) : [];
	root.unmount();
	box.remove();
	return { first, frames, rows, columns };
}

async function runPlain({ scroller }: Subject, draw: Plain, rows: number, columns: number): Promise<ResultRun> {
	const box = document.createElement("div");
	box.className = "plain";
	document.body.append(box);
	await settle();
	const start = performance.now();
	draw(box, { from: 0, rows, columns });
	const first = await msToPaint(start, () => true);
	const frames = scroller
		? await frameTimes(steps, (step) => draw(box, { from: step * rowsAStep, rows, columns }))
		: [];
	box.remove();
	return { first, frames };
}
