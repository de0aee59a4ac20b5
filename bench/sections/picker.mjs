import { openCpuMeter } from "../cpu.mjs";
import { compared, median, printTable } from "../report.mjs";

const keys = ["r", "e", "p", "o", "r", "t", "Space", "7"];

/** @type {import("../measure.mjs").Section} */
export async function reportPicker(open, runs) {
	const page = await open("picker");
	const cpu = await openCpuMeter(page);
	/**
	 * @param {"ours" | "bare"} kind
	 * @param {number} count
	 */
	const measure = async (kind, count) => {
		const opened = [];
		const typed = [];
		let elements = 0;
		for (let run = -1; run < runs; run++) {
			await page.evaluate(({ kind, count }) => window.pickerBench.showPicker(kind, count), { kind, count });
			const opening = await cpu.of(() => page.keyboard.press("ArrowDown"));
			elements = await page.evaluate(() => window.pickerBench.countElements());
			const each = [];
			for (const key of keys) each.push(await cpu.of(() => page.keyboard.press(key)));
			// The first run warms up.
			if (run < 0) continue;
			opened.push(opening);
			typed.push(median(each));
		}
		return { opening: median(opened), key: median(typed), elements };
	};
	/** @type {(string | number)[][]} */
	const rows = [];
	for (const count of [100, 1000, 10_000]) {
		const [ours, bare] = [await measure("ours", count), await measure("bare", count)];
		const among = `${count.toLocaleString("en")} snippets`;
		rows.push(compared(`${among}: opening the list`, ours.opening, bare.opening));
		rows.push(compared(`${among}: a key in the search`, ours.key, bare.key));
		rows.push(compared(`${among}: elements in the list`, ours.elements, bare.elements));
	}
	printTable("Picker, ms of CPU", ["SnippetPicker", "bare combobox", "ratio"], rows);
	await page.close();
}
