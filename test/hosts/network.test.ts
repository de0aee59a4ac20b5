import { expect, test } from "vitest";
import { startBrowser } from "./openHost.js";

const openHost = startBrowser();

test("a preview whose code failed to load is loaded by the next run", async () => {
	const page = await openHost("plain");
	// The browser logs each request that fails.
	page.removeAllListeners("console");
	await page.route("**/*.js", (route) => route.abort());
	await page.getByRole("button", { name: "Run snippet" }).click();
	await page.getByText("could not be loaded").waitFor();
	await page.unroute("**/*.js");
	await page.getByRole("button", { name: "Run again" }).click();
	await page.locator(".akua-preview .akua-table").waitFor();
	expect(await page.getByText("could not be loaded").count()).toBe(0);
});
