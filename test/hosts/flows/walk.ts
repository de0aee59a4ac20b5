import { en } from "akua-react/messages/en";
import type { FrameLocator, Locator, Page } from "playwright";
import { expect } from "vitest";
import type { FlowControl } from "../pages/flows.js";

declare global {
	interface Window {
		flows: FlowControl;
	}
}

interface Walked {
	page: Page;
	/** The page, or the frame in it that holds the parts. */
	root: Page | FrameLocator;
}

const count = (value: number) => ({ value, text: String(value) });

/** Walks every flow, one after another, and expects each text to appear and, once it is old, to be gone. */
export async function walk({ page, root }: Walked) {
	const form = root.getByRole("region", { name: "Form" });
	const dialog = root.getByRole("dialog", { name: en.formTitle });
	const toast = root.locator(".akua-toast");
	const button = (within: Locator, name: string) => within.getByRole("button", { name, exact: true });
	const text = (within: Locator, shown: string) => within.getByText(shown, { exact: true }).filter({ visible: true });

	const shows = async (within: Locator, shown: string) => text(within, shown).first().waitFor();
	const isGone = (within: Locator, shown: string) =>
		expect.poll(() => text(within, shown).count(), { message: `${shown} is gone`, timeout: 15_000 }).toBe(0);
	const choose = async (within: Locator, snippet: string) => {
		await within.getByRole("combobox", { name: "Snippet" }).fill(snippet);
		await within.getByRole("listbox").getByRole("option", { name: snippet }).first().click();
		await expect.poll(() => within.getByRole("combobox", { name: "Snippet" }).inputValue()).toBe(snippet);
	};
	let submittedAt = performance.now();
	const add = async (within: Locator, snippet: string) => {
		await choose(within, snippet);
		// Within the interval of a double click, a press belongs to the one before it. No person fills in a form that quickly.
		await expect.poll(() => performance.now() - submittedAt).toBeGreaterThan(600);
		await button(within, en.submit).click();
		submittedAt = performance.now();
	};

	await button(form, en.submit).click();
	await shows(form, en.snippetRequired);
	await choose(form, "Uptime");
	await isGone(form, en.snippetRequired);

	await button(form, en.submit).click();
	await shows(form, en.statusCreated("Uptime"));
	submittedAt = performance.now();
	await button(form, en.undo).click();
	await shows(form, en.undone("Uptime"));
	await isGone(form, en.statusCreated("Uptime"));

	await add(form, "Failed installs");
	await shows(form, en.statusCreated("Failed installs"));
	await isGone(form, en.undone("Uptime"));
	await add(form, "Uptime");
	await shows(form, en.statusCreated("Uptime"));
	await isGone(form, en.statusCreated("Failed installs"));

	const retrying = en.statusRetrying(count(2), count(4));
	await page.evaluate(() => {
		window.flows.fake.fail({ call: "createWidget", answer: { status: 503 } });
		window.flows.fake.fail({ call: "createWidget", answer: 3000 });
	});
	await add(form, "Monthly cost");
	await shows(form, retrying);
	await shows(form, en.statusCreated("Monthly cost"));
	await isGone(form, retrying);

	await page.evaluate(() => window.flows.setOnline(false));
	await add(form, "Uptime");
	await shows(form, en.statusWaitingHere);
	await page.evaluate(() => window.flows.setOnline(true));
	await shows(form, en.statusCreated("Uptime"));
	await isGone(form, en.statusWaitingHere);

	await page.evaluate(() => {
		window.flows.fake.fail({ call: "listSnippets", answer: { status: 404 } });
		window.flows.restart();
	});
	await button(form, en.tryAgain).click();
	await expect.poll(() => button(form, en.tryAgain).count()).toBe(0);

	await choose(form, "Installs today");
	await button(form, en.previewRun).click();
	await shows(form, "42");
	await button(form, en.previewAgain).click();
	await shows(form, "43");
	for (const old of ["42", "ms"]) await isGone(form, old);
	await choose(form, "Failed installs");
	await button(form, en.previewRun).click();
	await shows(form, "pull");
	await button(form, en.previewAgain).click();
	await shows(form, "start");
	for (const old of ["pull", "eu-1"]) await isGone(form, old);
	await choose(form, "API server errors");
	await button(form, en.previewRun).click();
	await shows(form, "disk is full");
	await button(form, en.previewAgain).click();
	await shows(form, "disk is empty");
	for (const old of ["disk is full", "retrying"]) await isGone(form, old);

	for (const label of [en.logsSearch, en.jsonSearch]) {
		const field = root.getByRole("textbox", { name: label });
		const results = root.locator(".akua-result").filter({ has: field });
		for (const word of ["alpha", "beta", "alpha"]) {
			await field.fill(word);
			await expect
				.poll(async () => new Set(await results.locator("mark").allTextContents()), { timeout: 15_000 })
				.toEqual(new Set([word]));
		}
	}

	const open = async () => {
		await root.getByRole("button", { name: "New widget" }).click();
		await dialog.getByRole("combobox", { name: "Snippet" }).waitFor();
	};
	await open();
	await dialog.getByRole("combobox", { name: "Snippet" }).fill("upt");
	await dialog.getByRole("listbox").getByRole("option").first().waitFor();
	await page.keyboard.press("Escape");
	await expect.poll(() => dialog.getByRole("listbox").getByRole("option").count()).toBe(0);
	await page.keyboard.press("Escape");
	await dialog.waitFor({ state: "hidden" });
	await open();
	await dialog.getByRole("radio").nth(1).click();
	await page.keyboard.press("Escape");
	await shows(dialog, en.discardAsk);
	await button(dialog, en.discardDecline).click();
	await isGone(dialog, en.discardAsk);
	await button(dialog, en.dialogClose).click();
	await button(dialog, en.discardConfirm).click();
	await dialog.waitFor({ state: "hidden" });
	await open();
	await add(dialog, "Uptime");
	await shows(toast, en.statusCreated("Uptime"));
	await button(toast, en.undo).click();
	await shows(toast, en.undone("Uptime"));
	await isGone(toast, en.statusCreated("Uptime"));
	await button(toast, en.dismiss).click();
	await isGone(toast, en.undone("Uptime"));
	await open();
	await button(dialog, en.cancel).click();
	await dialog.waitFor({ state: "hidden" });

	expect(await page.evaluate(() => window.flows.events)).toEqual([]);
}
