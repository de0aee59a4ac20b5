import { toNodeHandler } from "akua-react/server";
import { createFakeAkua } from "akua-react/testing";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { chromiumArgs, ensureChromium } from "../../scripts/browsers.mjs";
import { listen } from "../support/listen.js";
import { noteProblems } from "../support/noteProblems.js";
import { buildExample, startExample } from "./startExample.js";

const token = "sk_akua_sentinel_e51a";
let browser: Browser;

beforeAll(async () => {
	browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
});

afterAll(() => browser?.close());

/** Opens a page whose console is watched until the test ends. */
async function openPage(url: string) {
	const page = await browser.newPage();
	const problems: string[] = [];
	noteProblems(page, problems);
	onTestFinished(async () => {
		await page.close();
		expect(problems).toEqual([]);
	});
	await page.goto(url);
	return page;
}

test.each([
	["next", true],
	["react-router", true],
	["vite-hono", false],
])("the example %s builds, shows its dashboard, and adds a widget", async (name, isPrefetched) => {
	const fake = createFakeAkua({ token });
	const api = await listen(toNodeHandler((request) => fake.fetch(request)));
	const folder = await buildExample(name);
	const url = await startExample(folder, { AKUA_API_TOKEN: token, AKUA_BASE_URL: `${api.url}/v1` });

	const html = await (await fetch(url)).text();
	expect(html).not.toContain(token);
	const first = fake.widgets("dash_overview")[0]?.id ?? expect.fail("The dashboard is empty.");
	expect(html.includes(first)).toBe(isPrefetched);

	const page = await openPage(url);
	const cards = page.getByRole("button", { name: /^Options for/ });
	await expect.poll(() => cards.count()).toBe(4);
	await page.getByRole("heading", { name: "Overview", level: 1 }).waitFor();
	await page.getByRole("button", { name: "Add widget" }).click();
	await page.getByRole("combobox", { name: "Snippet" }).fill("certificates");
	await page.getByRole("listbox").getByRole("option").first().click();
	await page.getByRole("dialog").getByRole("button", { name: "Add widget" }).click();
	await page.getByRole("button", { name: "Options for Certificates about to expire" }).waitFor();
	expect(fake.widgets("dash_overview")).toHaveLength(5);
	expect(fake.requests.filter(({ status }) => status === 401)).toEqual([]);

	await page.reload();
	await expect.poll(() => cards.count()).toBe(5);
});
