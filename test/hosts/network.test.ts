import { en } from "akua-react/messages/en";
import { expect, test } from "vitest";
import { startBrowser } from "./openHost.js";

const openHost = startBrowser();
const previewCode = "**/SnippetPreview*.js";

test("a preview whose code failed to load says so, and is loaded by the next try", async () => {
	const page = await openHost("plain");
	// The browser logs each request that fails.
	page.removeAllListeners("console");
	await page.route(previewCode, (route) => route.abort());
	await page.reload();
	await page.getByText(en.previewNotLoaded).waitFor();
	await page.unroute(previewCode);
	await page.locator(".akua-preview").getByRole("button", { name: "Try again" }).click();
	await page.getByRole("button", { name: "Run snippet" }).click();
	await page.locator(".akua-preview .akua-table").waitFor();
	expect(await page.getByText(en.previewNotLoaded).count()).toBe(0);
});

test("a preview that is wanted offline says so, and is loaded once the network is back", async () => {
	const page = await openHost("plain");
	page.removeAllListeners("console");
	await page.addInitScript("Object.defineProperty(navigator, 'onLine', { get: () => window.isOnline === true })");
	await page.route(previewCode, (route) => route.abort());
	await page.reload();
	await page.getByText(en.previewOffline).waitFor();
	await page.unroute(previewCode);
	await page.evaluate("window.isOnline = true; dispatchEvent(new Event('online'))");
	await page.getByText(en.previewHint).waitFor();
	await page.getByRole("button", { name: "Run snippet", disabled: false }).waitFor();
});

test("a preview whose code began to load offline, and failed only once the network was back, is loaded again", async () => {
	const page = await openHost("plain");
	page.removeAllListeners("console");
	await page.addInitScript("Object.defineProperty(navigator, 'onLine', { get: () => window.isOnline === true })");
	let fail = () => {};
	const failed = new Promise<void>((resolve) => {
		fail = resolve;
	});
	await page.route(
		previewCode,
		async (route) => {
			await failed;
			await route.abort();
		},
		{ times: 1 },
	);
	await page.reload();
	await page.getByText(en.previewOffline).waitFor();
	await page.evaluate("window.isOnline = true; dispatchEvent(new Event('online'))");
	fail();
	await page.getByRole("button", { name: "Run snippet", disabled: false }).waitFor();
	expect(await page.getByText(en.previewNotLoaded).count()).toBe(0);
});

test("nothing moves and the focus stays when a preview's code arrives; a press before that runs nothing", async () => {
	const page = await openHost("plain");
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route(previewCode, async (route) => {
		await arrived;
		await route.continue();
	});
	await page.reload();
	const button = page.getByRole("button", { name: "Run snippet" });
	await button.focus();
	await page.keyboard.press("Enter");
	expect(await button.getAttribute("aria-busy")).toBe("true");
	await expect.poll(() => page.getByRole("combobox", { name: "Snippet" }).inputValue()).not.toBe("");
	// What else arrives, and takes room.
	for (const text of ["2 rows, 3 columns", "It will be widget 5 of 5", "Already on this dashboard"]) {
		await page.getByText(text).waitFor();
	}
	const places = () =>
		page.evaluate(() =>
			Array.from(document.querySelectorAll(".akua-form *"), (element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				return [element.className.toString(), x, y, width, height];
			}),
		);
	const before = await places();
	arrive();
	await page.getByRole("button", { name: "Run snippet", disabled: false }).waitFor();
	expect(await places()).toEqual(before);
	expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(await page.getByText(en.previewHint).count()).toBe(1);
});
