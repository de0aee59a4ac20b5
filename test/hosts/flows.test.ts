import { expect, test } from "vitest";
import { walk } from "./flows/walk.js";
import { startBrowser } from "./openHost.js";

const openHost = startBrowser();

test.each(["page", "form", "native dialog", "MUI dialog", "Radix dialog", "shadow root"])(
	"every flow works in a host's %s, which hears of none of them",
	async (name) => {
		const page = await openHost("flows", { search: { in: name } });
		await walk({ page, root: page });
	},
	120_000,
);

test("every flow works in a frame", async () => {
	const page = await openHost("flows", { search: { in: "frame" } });
	await walk({ page, root: page.frameLocator("iframe") });
}, 120_000);

test("every flow works on a page that the browser translates, and no data is translated", async () => {
	const page = await openHost("flows", { search: { in: "translated" } });
	await walk({ page, root: page });
	const data = await page.evaluate(() => {
		const snippets = window.flows.fake.snippets().flatMap(({ id, name, description }) => [id, name, description]);
		const results = ["42", "ms", "pull", "eu-1", "disk is full", "alpha one"];
		return window.flows.translated.filter((text) => [...snippets, ...results].includes(text));
	});
	expect(data).toEqual([]);
}, 120_000);

test("every flow works on a page that a browser extension changes, after a password manager has filled it in", async () => {
	const page = await openHost("flows", { search: { in: "extended" } });
	await page.getByRole("combobox", { name: "Snippet" }).first().waitFor();
	await page.evaluate(() => {
		window.flows.fillIn();
		window.flows.restart();
	});
	await walk({ page, root: page });
}, 120_000);

test("every flow works when React Compiler has compiled the host and the library", async () => {
	const page = await openHost("compiled/flows");
	await walk({ page, root: page });
}, 120_000);

test("the sample of a form of one's own works when React Compiler has compiled it", async () => {
	const page = await openHost("compiled/ownForm");
	await page.getByRole("combobox", { name: "Snippet" }).fill("uptime");
	await page
		.getByRole("listbox")
		.getByRole("option", { name: /Uptime/ })
		.click();
	await expect.poll(() => page.getByRole("combobox", { name: "Snippet" }).inputValue()).toBe("Uptime");
	await page.getByRole("button", { name: "Add", exact: true }).click();
	await page.getByText("Added.").waitFor();
});
