import { toNodeHandler } from "akua-react/server";
import { createFakeAkua, type FakeAkua } from "akua-react/testing";
import { chromium } from "playwright";
import { expect, onTestFinished, test } from "vitest";
import { chromiumArgs, ensureChromium } from "../../scripts/browsers.mjs";
import { listen } from "../support/listen.js";
import { startDemo } from "./startDemo.js";

const token = "sk_akua_sentinel_51c2e0";

async function openDemo(fake: FakeAkua) {
	const api = await listen(toNodeHandler((request) => fake.fetch(request)));
	const demo = await startDemo({ AKUA_API_TOKEN: token, AKUA_BASE_URL: `${api.url}/v1`, AKUA_CONTEXT: "ws_1" });
	onTestFinished(() => demo.stop());
	const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
	onTestFinished(() => browser.close());
	const page = await browser.newPage();
	return { api, demo, page };
}

test("with a token the demo uses the real API, and the browser never gets the token", async () => {
	const fake = createFakeAkua({ token });
	const { api, demo, page } = await openDemo(fake);
	const received: Promise<string>[] = [];
	page.on("response", async (response) => {
		const body = response.body().then(String, () => "");
		received.push(body.then((text) => `${response.url()} ${JSON.stringify(response.headers())} ${text}`));
	});
	page.on("console", (message) => received.push(Promise.resolve(message.text())));

	await page.goto(demo.url);
	await page.locator("[data-widget]").nth(3).waitFor();
	await page.getByRole("button", { name: "Add widget" }).click();
	await page.getByRole("combobox", { name: "Snippet" }).fill("uptime");
	await page.getByRole("listbox").getByRole("option").first().click();
	await page.keyboard.press("Enter");
	await expect.poll(() => fake.widgets("dash_overview").length).toBe(5);
	await expect.poll(() => page.locator("[data-widget]").count()).toBe(5);

	expect(fake.requests.every(({ headers }) => headers["akua-context"] === "ws_1")).toBe(true);
	const storage = await page.evaluate(() =>
		JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
	);
	const all = [...(await Promise.all(received)), await page.content(), storage].join("\n");
	const told = ["snip_uptime", token, token.slice(8), api.url].filter((text) => all.includes(text));
	expect(told).toEqual(["snip_uptime"]);
});

test("every dashboard can be chosen, however many pages they fill", async () => {
	const dashboards = Array.from({ length: 120 }, (_, index) => ({ id: `dash_${index}`, name: `Dashboard ${index}` }));
	const { demo, page } = await openDemo(createFakeAkua({ token, dashboards }));
	await page.goto(demo.url);
	const switcher = page.getByRole("combobox", { name: "Dashboard" });
	await switcher.waitFor();
	await switcher.selectOption("Dashboard 119");
	await page.getByRole("heading", { name: "Dashboard 119" }).waitFor();
});
