import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest";
import { chromiumArgs, ensureChromium } from "../../scripts/browsers.mjs";
import { noteProblems } from "../support/noteProblems.js";

interface HostOptions extends BrowserContextOptions {
	search?: Record<string, string>;
}

let browser: Browser;
const problems: string[] = [];

/** Starts a browser for the tests of a file. Returns a function that opens a host's page, which must log no problem. */
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

/** Opens a host's page for one test. */
async function openHost(host: string, options: HostOptions = {}): Promise<Page> {
	const page = await openSharedHost(host, options);
	onTestFinished(async () => {
		await page.close();
		expect(problems.splice(0)).toEqual([]);
	});
	return page;
}

/** Opens a host's page for several tests. */
export async function openSharedHost(host: string, { search = {}, ...options }: HostOptions = {}): Promise<Page> {
	// Without transitions, a test cannot read a colour halfway.
	const settled = { viewport: { width: 800, height: 900 }, reducedMotion: "reduce" } as const;
	const page = await browser.newPage({ ...settled, ...options });
	noteProblems(page, problems);
	await page.goto(`${inject("hosts")}${host}.html?${new URLSearchParams(search)}`);
	// The picker's list replaces its first field, and the renderer of a result is loaded when it is needed.
	await page.locator(".akua-form:has([role=listbox]), [data-ready]").first().waitFor({ state: "attached" });
	return page;
}
