import { openCpuMeter } from "../cpu.mjs";
import { compared, printTable } from "../report.mjs";

/** @typedef {import("../../support/renderCounter.js").RenderCount} RenderCount */

/**
 * Counts what React renders, which is the same in each run.
 *
 * @type {import("../measure.mjs").Section}
 */
export async function reportForm(open) {
	/** @param {"ours" | "by hand"} kind */
	const measure = async (kind) => {
		const page = await open("form");
		const cpu = await openCpuMeter(page);
		/** @param {() => Promise<unknown>} act */
		const count = async (act) => {
			await page.evaluate(() => window.formBench.takeRenders());
			await cpu.of(act);
			return page.evaluate(() => window.formBench.takeRenders());
		};
		const first = await count(() => page.evaluate((kind) => window.formBench.showForm(kind, 10), kind));
		if (kind === "ours") {
			await page.getByRole("combobox", { name: "Snippet" }).fill("Report 1");
			await cpu.of(() => page.keyboard.press("Enter"));
		} else {
			await page.getByLabel("Snippet").selectOption("Report 1");
		}
		const position = page.getByLabel("Position");
		const key = await count(() => (kind === "ours" ? position.selectOption("start") : position.fill("3")));
		const submit = await count(() => page.getByRole("button", { name: "Add widget" }).click());
		await page.close();
		return { first, key, submit };
	};
	const [ours, byHand] = [await measure("ours"), await measure("by hand")];
	/** @type {["first" | "key" | "submit", string][]} */
	const steps = [
		["first", "first render, until snippets and widgets are there"],
		["key", "another position"],
		["submit", "a submit, until its success is shown"],
	];
	printTable(
		"The form, components rendered",
		["AddWidgetForm", "by hand", "ratio"],
		steps.map(([step, words]) => compared(words, ours[step].renders, byHand[step].renders)),
	);
	printTable(
		"The form, commits",
		["AddWidgetForm", "by hand", "ratio"],
		steps.map(([step, words]) => compared(words, ours[step].commits, byHand[step].commits)),
	);
}
