import { en } from "akua-react/messages/en";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { startBrowser } from "./openHost.js";

const openHost = startBrowser();
const code = /\/(?:editing|createSaver)[^/]*\.js/;
const arrange = (page: Page) => page.getByRole("button", { name: en.arrange });
const handles = (page: Page) => page.locator(".akua-dashboard-handle");
const menuButton = (page: Page) => page.locator(".akua-dashboard-menu-button").first();
const isFocused = (page: Page, selector: string) =>
	page.evaluate((within) => document.activeElement?.closest(within) != null, selector);

/** Opens a dashboard whose code for changes does not arrive. Returns a function that lets it through. */
async function openEarly() {
	const page = await openHost("board");
	// The browser logs each request that fails.
	page.removeAllListeners("console");
	await page.route(code, (route) => route.abort());
	await page.reload();
	await arrange(page).waitFor();
	return { page, arrive: () => page.unroute(code) };
}

test("a page that shows a dashboard fetches what changes it once a control is reached, and not before", async () => {
	const page = await openHost("board");
	const requests: string[] = [];
	page.on("request", (request) => {
		if (code.test(request.url())) requests.push(request.url());
	});
	await page.reload();
	await arrange(page).waitFor();
	expect(requests).toEqual([]);
	await arrange(page).hover();
	await expect.poll(() => requests.length).toBe(2);
	await arrange(page).click();
	await handles(page).first().waitFor();
	expect(requests).toHaveLength(2);
});

test("handles whose code failed to load say so, and come with the next try", async () => {
	const { page, arrive } = await openEarly();
	await arrange(page).click();
	await page.getByRole("button", { name: en.arrangeDone }).waitFor();
	await page.getByText(en.editingNotLoaded).waitFor();
	await arrive();
	await page.getByRole("button", { name: en.tryAgain }).click();
	await handles(page).first().waitFor();
	expect(await page.getByText(en.editingNotLoaded).count()).toBe(0);
});

test("a menu whose code failed to load says so in its place, and takes the focus once it is there", async () => {
	const { page, arrive } = await openEarly();
	await menuButton(page).click();
	const panel = page.getByRole("dialog");
	await panel.getByText(en.editingNotLoaded).waitFor();
	await arrive();
	await panel.getByRole("button", { name: en.tryAgain }).click();
	await panel.getByRole("button", { name: en.remove, exact: true }).waitFor();
	await expect.poll(() => isFocused(page, ".akua-dashboard-menu")).toBe(true);
	await page.keyboard.press("Escape");
	await expect.poll(() => isFocused(page, ".akua-dashboard-menu-button")).toBe(true);
});

test("a dialog whose code failed to load says so beside its button, and opens with the next try", async () => {
	const { page, arrive } = await openEarly();
	const add = page.getByRole("button", { name: en.submit });
	await add.click();
	await page.getByText(en.editingNotLoaded).waitFor();
	await add.click();
	await expect.poll(() => page.getByText(en.editingNotLoaded).count()).toBe(0);
	await add.click();
	await arrive();
	await page.getByRole("button", { name: en.tryAgain }).click();
	await page.getByRole("dialog", { name: en.formTitle }).getByRole("combobox").first().waitFor();
	await page.keyboard.press("Escape");
	await expect.poll(() => add.evaluate((button) => document.activeElement === button)).toBe(true);
});

test("what is wanted offline waits, and comes once the network is back", async () => {
	const { page, arrive } = await openEarly();
	await page.addInitScript("Object.defineProperty(navigator, 'onLine', { get: () => window.isOnline === true })");
	await page.reload();
	await arrange(page).click();
	await page.getByText(en.editingOffline).waitFor();
	await arrive();
	await page.evaluate("window.isOnline = true; dispatchEvent(new Event('online'))");
	await handles(page).first().waitFor();
});
