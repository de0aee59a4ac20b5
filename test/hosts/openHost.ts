import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest";
import { chromiumArgs, ensureChromium } from "../../scripts/browsers.mjs";

let browser: Browser;
const problems: string[] = [];

/** Gives the tests of a file a browser; what it returns opens the page of a host, which may report no problem. */
export function startBrowser() {
	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
	});
	afterAll(async () => {
		await browser?.close();
		expect(problems).toEqual([]);
	});
	return openHost;
}

/** The page of a host that one test needs for itself. */
async function openHost(host: string, options: BrowserContextOptions = {}): Promise<Page> {
	const page = await openSharedHost(host, options);
	onTestFinished(async () => {
		await page.close();
		expect(problems.splice(0)).toEqual([]);
	});
	return page;
}

/** One that several tests look at, until their browser is closed. */
export async function openSharedHost(host: string, options: BrowserContextOptions = {}): Promise<Page> {
	// While a colour fades, a test would read one that nobody chose.
	const settled = { viewport: { width: 800, height: 900 }, reducedMotion: "reduce" } as const;
	const page = await browser.newPage({ ...settled, ...options });
	page.setDefaultTimeout(15_000);
	page.on("pageerror", (error) => problems.push(String(error)));
	page.on("console", (message) => {
		if (["error", "warning"].includes(message.type())) problems.push(message.text());
	});
	await page.goto(`${inject("hosts")}${host}.html`);
	// Loaded apart, when it is shown.
	await page.locator(".akua-form, [data-ready]").first().waitFor();
	return page;
}
