import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest";
import { chromiumArgs, ensureChromium } from "../../scripts/ensureChromium.mjs";

let browser: Browser;

/** Gives the tests of a file a browser; what it returns opens the page of a host, which may report no problem. */
export function startBrowser() {
	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
	});
	afterAll(() => browser?.close());
	return openHost;
}

async function openHost(host: string, options: BrowserContextOptions = {}): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 800, height: 900 }, ...options });
	const problems: string[] = [];
	page.setDefaultTimeout(15_000);
	page.on("pageerror", (error) => problems.push(String(error)));
	page.on("console", (message) => {
		if (["error", "warning"].includes(message.type())) problems.push(message.text());
	});
	onTestFinished(async () => {
		await page.close();
		expect(problems).toEqual([]);
	});
	await page.goto(`${inject("hosts")}${host}.html`);
	// Loaded apart, when it is shown.
	await page.locator(".akua-form, [data-ready]").first().waitFor();
	return page;
}
