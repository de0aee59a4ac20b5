import { chromium } from "playwright";
import { chromiumArgs, ensureChromium } from "../scripts/browsers.mjs";
import { reportBoard, reportBoardCommits } from "./board.mjs";
import { openPage } from "./openPage.mjs";
import { reportCommits, reportPicker, reportResults, warmUps } from "./sections.mjs";

/** Without the frame rate limit, a frame takes as long as its work. */
const args = [...chromiumArgs, "--disable-frame-rate-limit", "--disable-gpu-vsync", "--js-flags=--expose-gc"];

/** @param {number} runs */
export async function measure(runs) {
	// Vite keeps a NODE_ENV from the environment, which could make this a development build.
	process.env.NODE_ENV = "production";
	const browser = await chromium.launch({ executablePath: await ensureChromium(), args });
	try {
		console.log(`Chromium ${browser.version()}, medians of ${runs} runs after ${warmUps} to warm up`);
		await openPage(browser, {}, async (page) => {
			await reportResults(page, runs);
			await reportPicker(page, runs);
			await reportBoard(page, runs);
		});
		await openPage(browser, { profiling: true }, async (page) => {
			await reportCommits(page);
			await reportBoardCommits(page);
		});
	} finally {
		await browser.close();
	}
}
