import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { startWebKit, type WebKitPage } from "./startWebKit.js";

const down = "\uE015";
const enter = "\uE007";

describe.runIf(inject("webKit"))("in WebKit", () => {
	let page: WebKitPage;
	beforeAll(async () => {
		page = await startWebKit();
		await page.resize(1280, 900);
	});
	afterAll(() => page?.stop());

	/** A phone's viewport is a frame: the browser's own window does not become narrower than its toolbar. */
	const open = {
		"on a desktop": (host: string) => page.open(`${inject("hosts")}${host}.html`),
		"on a phone": async (host: string) => {
			await page.open(`${inject("hosts")}plain.html`);
			await page.run(
				"document.body.innerHTML = '<iframe width=390 height=700 style=\"border: 0\"></iframe>'; document.body.firstChild.src = arguments[0]",
				`${inject("hosts")}${host}.html`,
			);
			await page.enter("iframe");
		},
	};

	describe.each(Object.entries(open))("%s", (_, openHost) => {
		describe("the picker", () => {
			beforeEach(async () => {
				await openHost("plain");
				await page.click(".akua-clear");
			});

			test("opens a list with rows, and a click chooses one", async () => {
				await page.click(".akua-toggle");
				await expect.poll(async () => (await page.boxOf(".akua-list")).height).toBeGreaterThan(150);
				expect((await page.boxOf(".akua-popover")).height).toBeGreaterThan(150);
				const name = await page.textOf(".akua-option:nth-of-type(2) .akua-option-name");
				await page.click(".akua-option:nth-of-type(2)");
				await expect.poll(() => page.valueOf(".akua-combobox input")).toBe(name);
				await expect.poll(() => page.isShown(".akua-popover")).toBe(false);
			});

			test("finds a snippet by its name, and Enter chooses it", async () => {
				await page.type(".akua-combobox input", "uptime");
				expect(await page.textOf(".akua-option .akua-option-name")).toContain("Uptime");
				await page.type(".akua-combobox input", `${down}${enter}`);
				await expect.poll(() => page.valueOf(".akua-combobox input")).toContain("Uptime");
				await expect.poll(() => page.isShown(".akua-popover")).toBe(false);
			});
		});

		test("a press into the field selects the chosen name, so that typing replaces it", async () => {
			await openHost("plain");
			const name = await page.valueOf(".akua-combobox input");
			await page.click(".akua-combobox input");
			const selected = await page.run(
				"const input = document.querySelector('.akua-combobox input'); return input.value.slice(input.selectionStart, input.selectionEnd)",
			);
			expect(name).not.toBe("");
			expect(selected).toBe(name);
		});

		test("the dialog shows its form, and a widget is added through it", async () => {
			await openHost("dialog");
			// The form is loaded after the dialog.
			await page.boxOf(".akua-label");
			const [dialog, body] = [await page.boxOf(".akua-dialog"), await page.boxOf(".akua-dialog-body")];
			expect(body.height).toBeGreaterThan(dialog.height / 2);
			const belowSubmit = async () => {
				const [around, submit] = [await page.boxOf(".akua-dialog"), await page.boxOf('.akua-button[type="submit"]')];
				return around.y + around.height - (submit.y + submit.height);
			};
			// At the lower edge, with the padding of its row.
			await expect.poll(belowSubmit).toBeCloseTo(12, -1);
			await page.click('.akua-button[type="submit"]');
			await expect.poll(() => page.isShown(".akua-dialog")).toBe(false);
			expect((await page.boxOf(".akua-toast")).height).toBeGreaterThan(30);
			expect(await page.textOf(".akua-notice-text")).not.toBe("");
			const hiddenPixels = await page.run(
				"const toast = document.querySelector('.akua-toast'); return toast.scrollWidth - toast.clientWidth",
			);
			expect(hiddenPixels).toBe(0);
		});
	});
});
