import axe from "axe-core";
import { beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { emulateMedia } from "../support/emulateMedia.js";
import { renderResult } from "./renderResult.js";

beforeEach(() => emulateMedia());

const rows = [
	{ name: "prod-1", nodes: 1234567, ok: true, at: "2026-11-24T06:12:12Z", link: "https://a.example", note: null },
	{ name: "x".repeat(100), nodes: 0.00012, ok: false, at: "", link: "javascript:x", nested: { a: [1] } },
];
const colours = [30, 31, 32, 33, 34, 35, 36, 37, 90, 91, 92, 93, 94, 95, 96, 97].map(
	(code) => `\x1b[${code}mcolour ${code}\x1b[0m`,
);
const lines = ["ERROR bad", "WARN less so", "INFO fine", "DEBUG more", ...colours].join("\n");

const results = [
	["table", rows, undefined],
	["stat", { value: 1_234_567, unit: "EUR", history: [1, 2, 3] }, undefined],
	["json", { text: "a", number: 1, boolean: true, null: null, list: [1], deep: { a: 1 } }, "a"],
	["logs", lines, "fine"],
	["table", 5, undefined],
	["chart", [{ a: 1 }], undefined],
] as const;

describe.for(["light", "dark"])("in the %s theme", (theme) => {
	test.for(results)("axe finds no violation in a %s: %#", async ([type, value, query]) => {
		const screen = await renderResult(value, type, { error: "TypeError" });
		screen.container.dataset.theme = theme;
		screen.container.style.background = theme === "dark" ? "#16181d" : "#fff";
		for (const fold of screen.root.querySelectorAll("details")) fold.open = true;
		if (query) {
			await screen.getByRole("textbox").fill(query);
			await expect.poll(() => screen.root.querySelector("mark")).not.toBeNull();
		}
		await userEvent.tab();
		expect(await violationsOf(screen.container)).toEqual([]);
	});

	test("the selected row of JSON has enough contrast, whatever its type", async () => {
		const screen = await renderResult(
			{ text: "a", number: 1, boolean: true, null: null, list: [], object: {} },
			"json",
		);
		screen.container.dataset.theme = theme;
		screen.container.style.background = theme === "dark" ? "#16181d" : "#fff";
		await screen.getByRole("treeitem", { name: "text:" }).click();
		for (const key of ["{ArrowDown}", "{ArrowDown}", "{ArrowDown}", "{ArrowDown}", "{ArrowDown}", "{Home}"]) {
			expect(await violationsOf(screen.container)).toEqual([]);
			await userEvent.keyboard(key);
		}
	});
});

async function violationsOf(element: HTMLElement) {
	const { violations } = await axe.run(element);
	return violations.map(({ id, nodes }) => [
		id,
		...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
	]);
}
