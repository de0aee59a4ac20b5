import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chromiumArgs, ensureChromium } from "../../scripts/browsers.mjs";
import { noteProblems } from "../support/noteProblems.js";
import { type Demo, startDemo } from "./startDemo.js";

const data = mkdtempSync(join(tmpdir(), "akua-demo-"));
const problems: string[] = [];
let browser: Browser;
let demo: Demo;
let context: BrowserContext;
let page: Page;
let run = 0;

beforeAll(async () => {
	browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
});

beforeEach(async () => {
	run += 1;
	demo = await startDemo({ AKUA_DEMO_DATA: join(data, `${run}.json`) });
	context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	page = await openPage();
});

afterEach(async () => {
	await context.close();
	await demo.stop();
	// Chromium logs each request that the test lets fail.
	expect(problems.splice(0).filter((text) => !text.startsWith("Failed to load resource"))).toEqual([]);
});

afterAll(async () => {
	await browser?.close();
	rmSync(data, { recursive: true, force: true });
});

async function openPage() {
	const opened = await context.newPage();
	noteProblems(opened, problems);
	await opened.goto(demo.url);
	// On a fresh clone, Vite bundles the dependencies first.
	await cards(opened).nth(3).waitFor();
	// The result of the first widget, whose renderer is loaded when it is needed.
	await opened.getByText("1,284").waitFor();
	return opened;
}

const cards = (on: Page) => on.locator("[data-widget]");
const ids = async (on: Page) => cards(on).evaluateAll((all) => all.map((card) => card.getAttribute("data-widget")));
const openDialog = (on: Page) => on.getByRole("button", { name: "Add widget" }).first().click();
// By its type: a preview that could not be loaded while the server was down has a “Try again”, too.
const submitButton = (on: Page) => on.getByRole("dialog").locator('button[type="submit"]');

/** Waits until a live region has this text. */
const said = (text: string) => page.getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });

/** The idempotency keys of the creates that pages send from now on. */
function keysSent() {
	const keys: (string | undefined)[] = [];
	context.on("request", (request) => {
		if (request.method() !== "POST" || !request.url().endsWith("/widgets")) return;
		keys.push(request.headers()["idempotency-key"]);
	});
	return keys;
}

async function choose(on: Page, search: string) {
	await on.getByRole("combobox", { name: "Snippet" }).fill(search);
	await on.getByRole("listbox").getByRole("option").first().click();
}

test("a widget added by mouse is in its position, also after a reload and a restart", async () => {
	const before = await ids(page);
	await openDialog(page);
	await choose(page, "certificates");
	await page.getByRole("radio", { name: "JSON" }).check();
	await page.getByRole("combobox", { name: "Position" }).selectOption({ label: "After Installs today" });
	await submitButton(page).click();
	await said("“Certificates about to expire” added.");

	await expect.poll(() => cards(page).count()).toBe(5);
	const after = await ids(page);
	expect(after.filter((_, index) => index !== 1)).toEqual(before);
	expect(await cards(page).nth(1).textContent()).toContain("Certificates about to expire");

	await page.reload();
	await expect.poll(() => ids(page)).toEqual(after);

	await demo.stop();
	demo = await startDemo({ AKUA_DEMO_DATA: join(data, `${run}.json`) });
	await page.goto(demo.url);
	await expect.poll(() => ids(page)).toEqual(after);
});

test("entered values outlive a restart of the server, and the widget joins the stored ones", async () => {
	await openDialog(page);
	await choose(page, "certificates");
	await page.getByRole("combobox", { name: "Position" }).selectOption({ label: "At the beginning" });
	const { port } = new URL(demo.url);
	await demo.stop();
	demo = await startDemo({ AKUA_DEMO_DATA: join(data, `${run}.json`), PORT: port });
	// Once a new page is served, the old page has noticed the new server, too.
	await (await openPage()).close();
	expect(await page.getByRole("combobox", { name: "Position" }).inputValue()).toBe("start");
	await submitButton(page).click();
	await said("“Certificates about to expire” added.");
	await expect.poll(() => cards(page).count()).toBe(5);
	expect(await cards(page).first().textContent()).toContain("Certificates about to expire");
});

test("the demo says that it is one, and a removed widget is back once it starts afresh", async () => {
	const before = await ids(page);
	await page.getByText("This is a demo.").waitFor();
	await page.getByRole("button", { name: "Options for Installs today" }).click();
	const removed = page.waitForResponse((response) => response.request().method() === "DELETE");
	await page.getByRole("button", { name: "Remove", exact: true }).click();
	await removed;
	await expect.poll(() => ids(page)).toEqual(before.slice(1));
	await page.getByRole("button", { name: "Start afresh" }).click();
	await expect.poll(() => ids(page)).toEqual(before);
});

test("a widget can be added by keyboard alone on a phone", async () => {
	await page.setViewportSize({ width: 320, height: 640 });
	const focused = () => page.evaluate(() => document.activeElement?.textContent);
	for (let presses = 0; (await focused()) !== "Add widget"; presses++) {
		expect(presses).toBeLessThan(20);
		await page.keyboard.press("Tab");
	}
	await page.keyboard.press("Enter");
	await page.getByRole("combobox", { name: "Snippet" }).focus();
	await page.keyboard.type("uptime");
	await page
		.getByRole("listbox")
		.getByRole("option", { name: /Uptime/ })
		.waitFor();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Enter");
	await said("“Uptime” added.");
	await expect.poll(() => cards(page).count()).toBe(5);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("cards whose snippets fail to load say so, and Try again keeps the focus", async () => {
	const refuse = { status: 422, json: { success: false, errors: [{ code: 1, message: "Not now." }] } };
	await page.route("**/snippets?*", (route) => route.fulfill(refuse));
	await page.reload();
	const retry = page.getByRole("button", { name: "Try again" });
	await retry.first().waitFor();
	await expect.poll(() => page.getByText("This snippet’s details couldn’t be loaded").count()).toBe(4);
	await page.unroute("**/snippets?*");
	await retry.first().press("Enter");
	await page.getByText("1,284").waitFor();
	await expect.poll(() => retry.count()).toBe(0);
	expect(await page.evaluate(() => document.activeElement?.closest("[data-widget]") !== null)).toBe(true);
});

describe("one intent makes one widget", () => {
	test("a double press and Enter add one widget", async () => {
		await openDialog(page);
		await choose(page, "uptime");
		const button = submitButton(page);
		await button.focus();
		const { x, y, width, height } = (await button.boundingBox()) ?? expect.fail("The button has no place.");
		await Promise.all([page.mouse.dblclick(x + width / 2, y + height / 2), page.keyboard.press("Enter")]);
		await said("“Uptime” added.");
		await page.reload();
		await expect.poll(() => cards(page).count()).toBe(5);
	});

	test("a lost answer and a retry of the client add one widget", async () => {
		let lost = 0;
		await page.route("**/widgets", async (route) => {
			if (route.request().method() !== "POST" || lost > 0) return route.fallback();
			lost += 1;
			await route.fetch();
			return route.abort("connectionreset");
		});
		await openDialog(page);
		await choose(page, "uptime");
		await submitButton(page).click();
		await said("“Uptime” was already added. No duplicate was created.");
		expect(lost).toBe(1);
		await page.reload();
		await expect.poll(() => cards(page).count()).toBe(5);
	});

	test("a reload before the answer adds one widget, which the next page takes over", async () => {
		const keys = keysSent();
		const arrived = new Promise<void>((resolve) => {
			void page.route("**/widgets", async (route) => {
				if (route.request().method() !== "POST") return route.fallback();
				await route.fetch();
				resolve();
			});
		});
		await openDialog(page);
		await choose(page, "uptime");
		await submitButton(page).click();
		await arrived;
		await page.unroute("**/widgets");
		await page.reload();
		await expect.poll(() => keys.length).toBe(2);
		expect(new Set(keys).size).toBe(1);
		await page.reload();
		await expect.poll(() => cards(page).count()).toBe(5);
	});

	test("a dialog that is closed during the request adds one widget and tells the host", async () => {
		await openDialog(page);
		await choose(page, "uptime");
		await submitButton(page).click();
		await page.keyboard.press("Escape");
		await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
		await said("“Uptime” added.");
		await expect.poll(() => cards(page).count()).toBe(5);
	});
});

describe("without a network", () => {
	beforeEach(async () => {
		await openDialog(page);
		await page.getByRole("combobox", { name: "Snippet" }).click();
		await page.getByRole("listbox").getByRole("option").first().waitFor();
		await page.keyboard.press("Escape");
		await page.keyboard.press("Escape");
	});

	test("creates wait offline and are sent in order once the network is back", async () => {
		await context.setOffline(true);
		for (const name of ["uptime", "certificates"]) {
			await openDialog(page);
			await choose(page, name);
			await submitButton(page).click();
			await said("You’re offline. The widget will be added when you’re back online.");
			await page.keyboard.press("Escape");
		}
		await said("2 changes will be saved when you’re back online.");
		expect(await cards(page).count()).toBe(4);
		await context.setOffline(false);
		await expect.poll(() => cards(page).count()).toBe(6);
		expect(await cards(page).nth(4).textContent()).toContain("Uptime");
		expect(await cards(page).nth(5).textContent()).toContain("Certificates");
	});

	test("a waiting create outlives the page, and the next page adds it once", async () => {
		await context.setOffline(true);
		await openDialog(page);
		await choose(page, "uptime");
		await submitButton(page).click();
		await said("You’re offline. The widget will be added when you’re back online.");
		const key = await page.evaluate(
			() => /"idempotencyKey":"([^"]+)"/.exec(JSON.stringify({ ...localStorage }).replaceAll("\\", ""))?.[1],
		);
		await page.close();

		await context.setOffline(false);
		const sent = keysSent();
		page = await openPage();
		await expect.poll(() => cards(page).count()).toBe(5);
		expect(sent).toEqual([key]);
		await page.reload();
		await expect.poll(() => cards(page).count()).toBe(5);
	});
});
