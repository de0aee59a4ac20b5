import { openCpuMeter } from "../cpu.mjs";
import { compared, median, printTable } from "../report.mjs";

const subjects = /** @type {const} */ ([
	["table", "table of 10,000 rows and 30 columns"],
	["json", "JSON of 5 MB"],
	["logs", "logs of 100,000 lines"],
	["stat", "stat"],
]);

/** @type {import("../measure.mjs").Section} */
export async function reportResults(open, runs) {
	const page = await open("results");
	const cpu = await openCpuMeter(page);
	const passed = await page.evaluate(() => window.resultsBench.rows);
	/** @type {(string | number)[][]} */
	const rows = [];
	for (const [name, label] of subjects) {
		const shown = { ours: /** @type {number[]} */ ([]), plain: /** @type {number[]} */ ([]) };
		const scrolled = { ours: /** @type {number[]} */ ([]), plain: /** @type {number[]} */ ([]) };
		for (let run = -1; run < runs; run++) {
			for (const kind of /** @type {const} */ (["ours", "plain"])) {
				await page.evaluate((name) => window.resultsBench.prepare(name), name);
				const show = await cpu.of(() => page.evaluate((kind) => window.resultsBench.show(kind), kind));
				const scroll = await cpu.of(() => page.evaluate(() => window.resultsBench.scroll()));
				await page.evaluate(() => window.resultsBench.remove());
				// The first run warms up.
				if (run < 0) continue;
				shown[kind].push(show);
				scrolled[kind].push(scroll / passed);
			}
		}
		rows.push(compared(`${label}: until it is shown`, median(shown.ours), median(shown.plain)));
		if (name === "stat") continue;
		rows.push(compared(`${label}: a row scrolled into view`, median(scrolled.ours), median(scrolled.plain)));
	}
	printTable("Results, ms of CPU", ["SnippetResult", "plain HTML of what is in view", "ratio"], rows);
	await page.close();
}
