import { en } from "akua-react/messages/en";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { startBrowser } from "./openHost.js";

const openHost = startBrowser();
const formCode = "**/DialogForm*.js";
const trigger = (page: Page) => page.getByRole("button", { name: en.submit }).first();
const field = (page: Page) => page.getByRole("combobox", { name: en.snippetLabel });

/** Counts the requests for the code of the form. */
async function watchCode(page: Page) {
	const requests: string[] = [];
	page.on("request", (request) => {
		if (/DialogForm[^/]*\.js/.test(request.url())) requests.push(request.url());
	});
	await page.reload();
	await trigger(page).waitFor();
	return requests;
}

test.each(["pointer", "focus"])(
	"a dialog fetches its form when the %s reaches the trigger, and not before",
	async (by) => {
		const page = await openHost("trigger");
		const requests = await watchCode(page);
		expect(requests).toEqual([]);
		if (by === "pointer") await trigger(page).hover();
		else await trigger(page).focus();
		await expect.poll(() => requests.length).toBe(1);
		expect(await page.getByRole("dialog").count()).toBe(0);
		await trigger(page).click();
		await field(page).waitFor();
		expect(requests).toHaveLength(1);
	},
);

test("a dialog that opens before its form is there shows its frame, and gives the focus to the form and back", async () => {
	const page = await openHost("trigger");
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route(formCode, async (route) => {
		await arrived;
		await route.continue();
	});
	await page.reload();
	await trigger(page).click();
	await page.getByRole("dialog", { name: en.formTitle }).getByText(en.formLoading).waitFor();
	arrive();
	await field(page).waitFor();
	await expect.poll(() => field(page).evaluate((element) => element === document.activeElement)).toBe(true);
	await page.keyboard.press("Escape");
	await expect.poll(() => trigger(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test.each(["on its element", "on the document first"])(
	"in a host's dialog that listens %s, an Escape before the form is there closes ours alone",
	async (place) => {
		const page = await openHost("trigger");
		await page.route(formCode, () => {});
		await page.reload();
		await page.locator("[data-ready]").evaluate((element, isElement) => {
			const listen = (event: Event) => {
				if (!(event instanceof KeyboardEvent) || event.key !== "Escape" || event.defaultPrevented) return;
				document.title = "closed the host's dialog";
			};
			if (isElement) element.addEventListener("keydown", listen);
			else document.addEventListener("keydown", listen, { capture: true });
		}, place === "on its element");
		await trigger(page).click();
		await page.getByText(en.formLoading).waitFor();
		await page.keyboard.press("Escape");
		await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
		expect(await page.title()).not.toBe("closed the host's dialog");
	},
);

test("a form whose code failed to load says so, and loads on the next try", async () => {
	const page = await openHost("trigger");
	// The browser logs each request that fails.
	page.removeAllListeners("console");
	await page.route(formCode, (route) => route.abort());
	await page.reload();
	await trigger(page).click();
	await page.getByText(en.formNotLoaded).waitFor();
	await page.unroute(formCode);
	await page.getByRole("button", { name: en.tryAgain }).click();
	await field(page).waitFor();
});

test("a form that is wanted offline waits, and loads once the network is back", async () => {
	const page = await openHost("trigger");
	page.removeAllListeners("console");
	await page.addInitScript("Object.defineProperty(navigator, 'onLine', { get: () => window.isOnline === true })");
	await page.route(formCode, (route) => route.abort());
	await page.reload();
	await trigger(page).click();
	await page.getByText(en.formOffline).waitFor();
	await page.unroute(formCode);
	await page.evaluate("window.isOnline = true; dispatchEvent(new Event('online'))");
	await field(page).waitFor();
});
