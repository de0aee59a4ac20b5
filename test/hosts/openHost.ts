import type { FakeAkua } from "akua-react/testing";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest";
import { chromiumArgs, ensureChromium } from "../../scripts/browsers.mjs";
import { noteProblems } from "../support/noteProblems.js";

export interface HostOptions extends BrowserContextOptions {
	search?: Record<string, string>;
	/** The API of a page that sends its requests to `/api/v1`. */
	fetch?: FakeAkua["fetch"];
	/** Opens another tab beside this page. */
	beside?: Page;
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
		await page.context().close();
		expect(problems.splice(0)).toEqual([]);
	});
	return page;
}

/** Opens a host's page for several tests. */
export async function openSharedHost(
	host: string,
	{ search = {}, fetch, beside, ...options }: HostOptions = {},
): Promise<Page> {
	// Without transitions, a test cannot read a colour halfway.
	const settled = { viewport: { width: 800, height: 900 }, reducedMotion: "reduce" } as const;
	const context = beside?.context() ?? (await browser.newContext({ ...settled, ...options }));
	const page = await context.newPage();
	if (fetch && !beside) await serve(context, fetch);
	noteProblems(page, problems);
	await page.goto(`${inject("hosts")}${host}.html?${new URLSearchParams(search)}`);
	// The picker's list replaces its first field, and the renderer of a result is loaded when it is needed.
	await page.locator(".akua-form:has([role=listbox]), [data-ready]").first().waitFor({ state: "attached" });
	return page;
}

/** Answers the requests of all pages of a browser. */
async function serve(context: BrowserContext, fetch: FakeAkua["fetch"]) {
	await context.route("**/api/v1/**", async (route) => {
		const sent = route.request();
		const { pathname, search } = new URL(sent.url());
		const answer = await fetch(`https://api.akua.dev${pathname.replace("/api", "")}${search}`, {
			method: sent.method(),
			headers: sent.headers(),
			body: sent.postData(),
		});
		const body = Buffer.from(await answer.arrayBuffer());
		await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
	});
}
