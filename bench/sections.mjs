import { compared, median, printTable, quantile, ratio } from "./report.mjs";

/** @typedef {import("playwright").Page} Page */

/** Runs that do not count, during which the browser compiles the hot code. */
export const warmUps = 2;

/**
 * @param {Page} page
 * @param {number} runs
 */
export async function reportResults(page, runs) {
	/** @type {(string | number)[][]} */
	const rows = [];
	const subjects = /** @type {const} */ ([
		["table", "table, 10,000 rows of 30 columns"],
		["json", "JSON, 5 MB"],
		["logs", "logs, 100,000 lines"],
		["stat", "stat"],
	]);
	for (const [name, label] of subjects) {
		const measured = await page.evaluate(({ name, runs }) => window.bench.measureResult(name, runs), {
			name,
			runs: warmUps + runs,
		});
		const ours = measured.ours.slice(warmUps);
		const limit = measured.limit.slice(warmUps);
		const first = median(ours.map((run) => run.first));
		rows.push(compared(`${label}: first paint`, first, median(limit.map((run) => run.first))));
		if (name === "stat") continue;
		for (const [part, words] of /** @type {const} */ ([
			[0.5, "median"],
			[0.95, "95th percentile"],
		])) {
			const of = (/** @type {typeof ours} */ list) => median(list.map((run) => quantile(run.frames, part)));
			rows.push(compared(`${label}: a frame of scrolling, ${words}`, of(ours), of(limit)));
		}
	}
	printTable("Results, ms", ["SnippetResult", "plain HTML of the visible part", "ratio"], rows);
}

/**
 * @param {Page} page
 * @param {number} runs
 */
export async function reportPicker(page, runs) {
	const keys = ["r", "e", "p", "o", "r", "t", "Space", "7"];
	/** @param {number} count */
	const measure = async (count) => {
		/** @type {number[]} */
		const openings = [];
		/** @type {number[]} */
		const typed = [];
		for (let run = 0; run < warmUps + runs; run++) {
			await page.evaluate((count) => window.bench.showPicker(count), count);
			const opening = count > 0 ? await pressed(page, "ArrowDown", true) : 0;
			const each = [];
			for (const key of keys) each.push(await pressed(page, key, false));
			if (run < warmUps) continue;
			openings.push(opening);
			typed.push(...each);
		}
		return { opening: median(openings), key: median(typed) };
	};
	const [bare, few, many] = [await measure(0), await measure(10), await measure(10_000)];
	printTable(
		"Picker, ms",
		["10 snippets", "10,000 snippets", "ratio", "bare <input>", "ratio"],
		[
			["opening the list", few.opening, many.opening, ratio(many.opening, few.opening), "", ""],
			["a key in the search", few.key, many.key, ratio(many.key, few.key), bare.key, ratio(many.key, bare.key)],
		],
	);
}

/**
 * Presses a key and returns how long its effect takes to be painted.
 *
 * @param {Page} page
 * @param {string} key
 * @param {boolean} opens whether the list is there only then
 */
async function pressed(page, key, opens) {
	// Awaited first: the key press reaches the page through another channel and could overtake it.
	await page.evaluate((opens) => window.bench.awaitKey(opens ? window.bench.isListShown : undefined), opens);
	await page.keyboard.press(key);
	return page.evaluate(() => window.bench.msFromKey());
}

/** @param {Page} page */
export async function reportCommits(page) {
	await page.evaluate(() => window.bench.showForm());
	await page.getByRole("combobox", { name: "Snippet" }).waitFor();
	const fields = [
		{
			name: "search",
			input: page.getByRole("combobox", { name: "Snippet" }),
			keys: ["c", "l", "u", "s", "t", "e", "r"],
		},
		{ name: "position", input: page.getByRole("spinbutton"), keys: ["1", "2", "3", "4", "5"] },
		{ name: "bare input", input: page.getByLabel("Bare"), keys: ["1", "2", "3", "4", "5"] },
	];
	/** @type {Record<string, Record<string, number>>} */
	const commits = {};
	for (const { name, input, keys } of fields) {
		await input.focus();
		/** @type {Record<string, number[]>} */
		const byPart = {};
		for (const key of keys) {
			await page.evaluate(() => void window.bench.takeCommits());
			await pressed(page, key, false);
			const taken = await page.evaluate(() => window.bench.takeCommits());
			for (const [part, count] of Object.entries(taken)) byPart[part] = [...(byPart[part] ?? []), count];
		}
		commits[name] = Object.fromEntries(Object.entries(byPart).map(([part, counts]) => [part, median(counts)]));
	}
	const parts = Object.keys(Object.values(commits)[0] ?? {});
	printTable(
		"Commits a key, by part of the form",
		fields.map(({ name }) => `typed in ${name}`),
		parts.map((part) => [part, ...fields.map(({ name }) => String(commits[name]?.[part] ?? 0))]),
	);
}
