import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lookOf, looksOfTexts } from "./looks.js";
import { openSharedHost, startBrowser } from "./openHost.js";

startBrowser();

const hosts = ["shadcn", "mui", "bootstrap", "radix"];
const schemes = ["light", "dark"];

async function open(host: string, scheme: string) {
	// The opposite of the host's own switch, which has to win.
	const page = await openSharedHost(host, { colorScheme: scheme === "dark" ? "light" : "dark" });
	if (scheme === "dark") await own(page, "button").click();
	await page.mouse.move(0, 0);
	await page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		return Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
	});
	return page;
}

const own = (page: Page, part: string) => page.locator(`main > [data-own="${part}"]`);
const form = (page: Page) => page.locator("main > .akua-form");
const ours = (page: Page, part: string) => form(page).locator(part);

describe.each(hosts)("in a host of %s", (host) => {
	describe.each(schemes)("that is %s", (scheme) => {
		let page: Page;
		beforeAll(async () => {
			page = await open(host, scheme);
		});
		afterAll(() => page?.close());

		test("the form looks like the host's own button, field and text", async () => {
			const [button, input] = [await lookOf(own(page, "button")), await lookOf(own(page, "input"))];
			const submit = await lookOf(ours(page, '.akua-button[type="submit"]'));
			expect(submit).toMatchObject({ background: button.background, radius: button.radius, font: button.font });

			const surface = await lookOf(own(page, "surface"));
			const field = await lookOf(ours(page, ".akua-combobox .akua-input"));
			expect(field).toMatchObject({ background: surface.background, color: input.color, radius: button.radius });
		});

		test("each text has enough contrast", async () => {
			await page.getByText("2 rows, 3 columns").waitFor();
			const texts = await looksOfTexts(page.locator(".akua-form *, .akua-result *"));
			expect(texts.length).toBeGreaterThan(20);
			expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
		});

		test("the form follows a part of the page with a theme of its own", async () => {
			const nested = page.locator("[data-nested]");
			const button = await lookOf(nested.locator('[data-own="button"]'));
			const submit = await lookOf(nested.locator('.akua-button[type="submit"]'));
			expect(submit).toMatchObject({ background: button.background, radius: button.radius });
			expect(submit.contrast).toBeGreaterThanOrEqual(4.5);
			expect((await lookOf(nested.locator(".akua-label").first())).color).toEqual((await lookOf(nested)).color);
		});

		test("an --akua- token wins over the host's", async () => {
			await page.evaluate(() => document.documentElement.style.setProperty("--akua-accent", "#ffe600"));
			const submit = ours(page, '.akua-button[type="submit"]');
			await expect.poll(async () => (await lookOf(submit)).background).toEqual([255, 230, 0]);
			expect((await lookOf(submit)).color).toEqual([0, 0, 0]);
		});
	});
});
