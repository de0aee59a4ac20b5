import { SnippetResult } from "akua-react";
import { createRoot } from "react-dom/client";
import { logLines, podList, podMetrics } from "../../support/results.js";
import { frame, settle } from "../paint.js";
import { drawLines, drawTable, type Plain } from "../plain/plain.js";

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

type SubjectName = keyof typeof subjects;

const rowsAStep = 5;
const steps = 60;

let scroll: () => Promise<void>;
let unmount = () => {};

/** How much of the last result was in view: as much is drawn in plain HTML. */
const visible = { rows: 1, columns: 1 };
const values = new Map<SubjectName, unknown>();

/** Makes the value and the plain HTML, which are not measured. */
async function prepare(name: SubjectName) {
	const subject: Subject = subjects[name];
	const value = values.get(name) ?? subject.make();
	values.set(name, value);
	const draw = subject.plain(value);
	const box = document.createElement("div");
	next = {
		ours: async () => {
			const root = createRoot(document.body.appendChild(box));
			unmount = () => root.unmount();
			root.render(<SnippetResult result={{ result: value }} displayType={subject.displayType} />);
			while (!box.querySelector(subject.shown)) await frame();
			const scroller = subject.scroller ? box.querySelector(subject.scroller) : null;
			scroll = async () => {
				for (let step = 1; step <= steps; step++) {
					scroller?.scrollTo(0, step * rowsAStep * subject.row);
					await frame();
				}
			};
			if (!scroller) return;
			const { right } = scroller.getBoundingClientRect();
			visible.columns = [...scroller.querySelectorAll("th")].filter(
				(head) => head.getBoundingClientRect().left < right,
			).length;
			visible.rows = Math.ceil(scroller.clientHeight / subject.row);
		},
		plain: async () => {
			box.className = "plain";
			document.body.append(box);
			const show = async (from: number) => {
				draw(box, { from, ...visible });
				await frame();
			};
			await show(0);
			scroll = async () => {
				for (let step = 1; step <= steps; step++) await show(step * rowsAStep);
			};
		},
	};
	remove = () => {
		unmount();
		box.remove();
	};
	await settle();
}

let next: Record<"ours" | "plain", () => Promise<void>>;
let remove = () => {};

/** The functions that the runner calls. A scroll passes `rows` rows. */
export const resultsBench = {
	prepare,
	show: (kind: "ours" | "plain") => next[kind](),
	scroll: () => scroll(),
	remove: () => remove(),
	rows: steps * rowsAStep,
};

declare global {
	interface Window {
		resultsBench: typeof resultsBench;
	}
}
