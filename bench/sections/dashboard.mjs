import { compared, median, printTable, quantile } from "../report.mjs";

/** @typedef {import("playwright").Page} Page */
/** @typedef {{ first: number, show: number, scroll: number[], scrolling: number, drag: number[], dragging: number, move: number, moving: number }} BoardRun */

const names = /** @type {const} */ (["ours", "byHand"]);

/**
 * A dashboard of 60 widgets, half of them tables of 1,000 rows, beside a grid of the same cards by hand. Times say what
 * a person waits for; the CPU time of the page's thread does not depend on what else the machine does.
 *
 * @type {import("../measure.mjs").Section}
 */
export async function reportDashboard(open, runs) {
	const page = await open("dashboard");
	const cdp = await page.context().newCDPSession(page);
	await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
	const cpuMs = async () => {
		const { metrics } = await cdp.send("Performance.getMetrics");
		return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
	};
	/**
	 * @template Result
	 * @param {() => Promise<Result>} act
	 */
	const timed = async (act) => {
		const before = await cpuMs();
		const result = await act();
		return { result, cpu: (await cpuMs()) - before };
	};
	/** @type {Record<typeof names[number], BoardRun[]>} */
	const measured = { ours: [], byHand: [] };
	for (let run = -1; run < runs; run++) {
		for (const name of names) {
			const show = await timed(() => page.evaluate((name) => window.dashboardBench.showBoard(name), name));
			const scroll = await timed(() => page.evaluate(() => window.dashboardBench.scrollBoard()));
			const drag = await timed(() => page.evaluate((name) => window.dashboardBench.dragBoard(name), name));
			const move = await timed(() => page.evaluate(() => window.dashboardBench.moveBoard()));
			// The first run warms up.
			if (run < 0) continue;
			measured[name].push({
				first: show.result,
				show: show.cpu,
				scroll: scroll.result,
				scrolling: scroll.cpu,
				drag: drag.result,
				dragging: drag.cpu,
				move: move.result.first,
				moving: move.cpu,
			});
		}
	}
	/**
	 * @param {string} label
	 * @param {(run: BoardRun) => number} of
	 */
	const row = (label, of) => compared(label, median(measured.ours.map(of)), median(measured.byHand.map(of)));
	printTable(
		"Dashboard of 60 widgets, ms",
		["Dashboard", "by hand", "ratio"],
		[
			row("first table", ({ first }) => first),
			row("first results, CPU", ({ show }) => show),
			row("a frame of scrolling, median", ({ scroll }) => median(scroll)),
			row("a frame of scrolling, 95th percentile", ({ scroll }) => quantile(scroll, 0.95)),
			row("scrolling to the end, CPU", ({ scrolling }) => scrolling),
			row("first results and scrolling, CPU", ({ show, scrolling }) => show + scrolling),
			row("a frame of dragging, median", ({ drag }) => median(drag)),
			row("a frame of dragging, 95th percentile", ({ drag }) => quantile(drag, 0.95)),
			row("a drag of 120 frames, CPU", ({ dragging }) => dragging),
			row("a move, CPU", ({ moving }) => moving),
		],
	);
	await reportMove(page);
	await page.close();
}

/** @param {Page} page */
async function reportMove(page) {
	/** @type {(string | number)[][]} */
	const rows = [];
	for (const name of names) {
		await page.evaluate((name) => window.dashboardBench.showBoard(name), name);
		const { commits, cards } = await page.evaluate(() => window.dashboardBench.moveBoard());
		rows.push([name === "ours" ? "Dashboard" : "by hand", String(commits), String(cards)]);
	}
	printTable("A move by five places, of 60 cards", ["commits", "cards rendered"], rows);
}
