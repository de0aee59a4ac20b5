import { chromium } from "playwright";
import { chromiumArgs, ensureChromium } from "../scripts/browsers.mjs";
import { reportCreate } from "./sections/create.mjs";
import { reportDashboard } from "./sections/dashboard.mjs";
import { reportForm } from "./sections/form.mjs";
import { reportPicker } from "./sections/picker.mjs";
import { reportResults } from "./sections/results.mjs";
import { reportSlow } from "./sections/slow.mjs";
import { servePages } from "./servePages.mjs";

/**
 * Measures with the pages of the same name, and prints a table.
 *
 * @typedef {(open: import("./servePages.mjs").OpenPage, runs: number) => Promise<void>} Section
 */

/** @type {Record<string, Section>} */
const sections = {
	picker: reportPicker,
	form: reportForm,
	slow: reportSlow,
	create: reportCreate,
	results: reportResults,
	dashboard: reportDashboard,
};

/** Without the frame rate limit, a frame takes as long as its work. */
const args = [...chromiumArgs, "--disable-frame-rate-limit", "--disable-gpu-vsync", "--js-flags=--expose-gc"];

/**
 * @param {number} runs
 * @param {string[]} names the sections to measure; all if there are none
 */
export async function measure(runs, names) {
	// Vite keeps a NODE_ENV from the environment, which could make this a development build.
	process.env.NODE_ENV = "production";
	const browser = await chromium.launch({ executablePath: await ensureChromium(), args });
	try {
		console.log(`Chromium ${browser.version()}, medians of ${runs} runs`);
		await servePages(browser, async (open) => {
			for (const [name, report] of Object.entries(sections)) {
				if (names.length === 0 || names.includes(name)) await report(open, runs);
			}
		});
	} finally {
		await browser.close();
	}
}
