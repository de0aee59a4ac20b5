import { openCpuMeter } from "../cpu.mjs";
import { compared, printTable } from "../report.mjs";

const slowness = 4;

/**
 * The longest task of each step on a slow computer, by its CPU time.
 *
 * @type {import("../measure.mjs").Section}
 */
export async function reportSlow(open) {
	/**
	 * @param {"ours" | "by hand"} kind
	 * @param {number} count
	 */
	const measure = async (kind, count) => {
		const page = await open("form");
		const cpu = await openCpuMeter(page);
		const box = page.getByRole("combobox", { name: "Snippet" }).first();
		/** @type {Record<string, () => Promise<unknown>>} */
		const steps = {
			"first render": () =>
				page.evaluate((given) => window.formBench.showForm(given.kind, given.count), { kind, count }),
			...(kind === "ours" && {
				"opening the list": () => box.press("ArrowDown"),
				"the first key in the search": () => box.press("r"),
				"another key": () => box.press("e"),
			}),
			"choosing a snippet": () => (kind === "ours" ? box.press("Enter") : box.selectOption("Report 1")),
			"a submit": () => page.getByRole("button", { name: "Add widget" }).click(),
		};
		/** @type {Record<string, number>} */
		const longest = {};
		for (const [name, act] of Object.entries(steps)) longest[name] = (await cpu.longestTask(act)) * slowness;
		await page.close();
		return longest;
	};
	/** @type {(string | number)[][]} */
	const rows = [];
	for (const count of [100, 10_000]) {
		const byHand = await measure("by hand", count);
		for (const [name, ours] of Object.entries(await measure("ours", count))) {
			const label = `${count.toLocaleString("en")} snippets: ${name}`;
			rows.push(name in byHand ? compared(label, ours, byHand[name] ?? Number.NaN) : [label, ours, "", ""]);
		}
	}
	const title = `The longest task at a CPU ${slowness} times slower, ms of CPU`;
	printTable(title, ["AddWidgetForm", "by hand", "ratio"], rows);
}
