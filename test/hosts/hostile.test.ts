import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, inject, test } from "vitest";
import { differs } from "./differs.js";
import { startBrowser } from "./openHost.js";

const openHost = startBrowser();
const { resolve } = createRequire(import.meta.url);

/** Rules for elements in a host's unlayered sheet, which comes after the library's. */
const hostileRules = {
	"takes away every margin, padding and border": "* { margin: 0; padding: 0; border: 0 }",
	"uses content-box": "*, ::before, ::after { box-sizing: content-box }",
	"inherits box-sizing": "html { box-sizing: border-box } *, ::before, ::after { box-sizing: inherit }",
	"has a root font of ten pixels": "html { font-size: 10px }",
	"makes buttons uppercase and wide":
		"button { text-transform: uppercase; width: 100%; letter-spacing: 2px; float: left }",
	"unsets buttons": "button { all: unset }",
	"has rules for fields":
		"input { height: 60px; width: 50px; padding: 20px; background: pink; border: 4px dotted red; opacity: 0.4; text-align: end; box-shadow: 0 0 9px red }",
	"has rules for labels":
		"label { display: inline-block; float: inline-end; margin: 20px; color: red; font: bold 30px serif }",
	"has rules for pictures":
		"svg { display: block; width: 100%; height: auto; fill: red; vertical-align: middle } path { fill: red; stroke: red }",
	"has rules for text":
		"p, span, strong, pre, code, a, mark { margin: 2em; line-height: 3; color: red; max-width: 10ch; font-size: 30px; display: block }",
	"has rules for tables":
		"table, thead, tbody, tr, th, td { border: 3px solid red; padding: 20px; border-collapse: collapse; background: pink; text-transform: uppercase }",
	"has rules for table rows and what they hold":
		"td, th, tr, span, a, button, summary, details { opacity: 0.5; visibility: hidden; transform: rotate(3deg); text-indent: 3em; word-spacing: 1em }",
	"has rules for lists and groups":
		"ul, ol, li, fieldset, legend, section, form, search { list-style: square; margin: 40px; padding: 40px; border: 1px solid red; background: pink }",
	"styles all elements":
		"* { letter-spacing: 3px; line-height: 2; font-family: serif; text-align: center; transition: all 9s; text-shadow: 1px 1px red; border-radius: 30px }",
	"is reset by Bootstrap": readFileSync(resolve("bootstrap/dist/css/bootstrap-reboot.css"), "utf8"),
	"is reset by Tailwind": readFileSync(resolve("tailwindcss/preflight.css"), "utf8").replace(
		/--theme\([^;]*\)/g,
		"serif",
	),
};

/** Opens a page for screenshots: without motion, on whole pixels, and with nothing of the host in view. */
async function openCard(host: string) {
	const page = await openHost(host, { viewport: { width: 640, height: 1000 } });
	await page.evaluate(() => {
		document.body.style.margin = "0";
		document
			.querySelector("[data-card]")
			?.setAttribute("style", "all: initial; display: block; width: 480px; padding: 16px");
	});
	for (const text of [
		"2 rows, 3 columns",
		"It will be widget 5 of 5",
		"Every Kubernetes cluster",
		"Already on this dashboard",
	]) {
		await page.getByText(text).waitFor();
	}
	return page;
}

const picture = (page: Page) => page.locator("[data-card]").screenshot({ animations: "disabled" });

describe("hostile rules", () => {
	test.each(Object.entries(hostileRules))("a host that %s does not change the form or a result", async (_, css) => {
		const page = await openCard("plain");
		const before = await picture(page);
		await page.addStyleTag({ content: css });
		await expect.poll(async () => differs(page, before, await picture(page))).toBe(0);
	});
});

test("a host's rules for elements in a state do not change the parts if they are in a layer", async () => {
	const page = await openCard("plain");
	const button = page.getByRole("button", { name: "Cancel" });
	const field = page.getByRole("combobox", { name: "Snippet" });
	const read = async () => {
		await field.focus();
		await button.hover();
		await expect.poll(() => button.evaluate((element) => element.matches(":hover"))).toBe(true);
		return Promise.all(
			[button, field].map((part) =>
				part.evaluate((element) => {
					const { backgroundColor, color, outlineColor, textDecorationLine } = getComputedStyle(element);
					return { backgroundColor, color, outlineColor, textDecorationLine };
				}),
			),
		);
	};
	const before = await read();
	await page.addStyleTag({
		content: `@layer base { button:hover, input:focus { background: red; color: lime; outline: 9px solid red;
			text-decoration: underline } }`,
	});
	expect(await read()).toEqual(before);
});

test("a host's classes before ours do not change the form or a result", async () => {
	const page = await openCard("plain");
	const before = await picture(page);
	await page.evaluate(() => {
		for (const part of document.querySelectorAll("[class*='akua-']")) {
			part.setAttribute("class", `mine ${part.getAttribute("class")}`);
		}
	});
	await page.addStyleTag({ content: Object.values(hostileRules).join("\n") });
	await expect.poll(async () => differs(page, before, await picture(page))).toBe(0);
});

test("a host's rules for dialogs and headings do not change the dialog", async () => {
	const page = await openHost("dialog");
	await page.getByText("It will be widget 5 of 5").waitFor();
	// The preview runs by itself.
	await page.locator(".akua-preview .akua-table").waitFor();
	const dialog = page.locator(".akua-dialog");
	const before = await dialog.screenshot();
	await page.addStyleTag({
		content: `dialog { padding: 90px; border: 9px solid red; max-width: 50%; margin: 0 }
			dialog::backdrop { background: red } h2, header { margin: 40px; font: 50px serif; color: red }
			* { margin: 0; padding: 0 } button { width: 100%; text-transform: uppercase }`,
	});
	await expect.poll(async () => differs(page, before, await dialog.screenshot())).toBe(0);
});

test("the dialog fills a phone, and its buttons stay in view", async () => {
	const page = await openHost("dialog", { viewport: { width: 320, height: 568 } });
	const dialog = await boxOf(page, ".akua-dialog");
	expect([dialog.x, dialog.y, dialog.width, dialog.height].map(Math.round)).toEqual([0, 0, 320, 568]);
	const submit = await boxOf(page, '.akua-button[type="submit"]');
	expect(submit.y + submit.height).toBeLessThanOrEqual(568);
	expect(await page.locator(".akua-dialog-body").evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
});

test("the buttons of a dialog that is larger than its form are at its lower edge", async () => {
	const page = await openHost("dialog", { viewport: { width: 390, height: 1200 } });
	const submit = await boxOf(page, '.akua-button[type="submit"]');
	expect(1200 - (submit.y + submit.height)).toBeLessThan(24);
});

test("the dialog keeps its size while it asks whether to discard", async () => {
	const page = await openHost("dialog");
	await page.getByText("It will be widget 5 of 5").waitFor();
	await page.locator(".akua-card").last().click();
	const before = await boxOf(page, ".akua-dialog");
	await page.keyboard.press("Escape");
	await page.locator(".akua-dialog-guard").waitFor();
	expect(await boxOf(page, ".akua-dialog")).toEqual(before);
});

test("the form looks the same in a shadow root that adopts the sheet", async () => {
	const [outside, inside] = [await openCard("plain"), await openCard("shadow")];
	await expect.poll(async () => differs(outside, await picture(outside), await picture(inside))).toBe(0);
});

test("a press chooses a snippet in a shadow root", async () => {
	const page = await openHost("shadow");
	await page.getByRole("combobox", { name: "Snippet" }).first().fill("uptime");
	await page
		.getByRole("listbox")
		.getByRole("option", { name: /Uptime/ })
		.click();
	await expect.poll(() => page.getByRole("combobox", { name: "Snippet" }).first().inputValue()).toBe("Uptime");
});

test("the sheets do not change elements of the host", async () => {
	const page = await openHost("plain");
	await page.setContent(`
		<style>.own { color: teal } button.own { border: 2px solid teal }
		.akua-dashboard, .my-akua-card { display: flex; padding: 9px; border: 3px solid teal; font: 20px serif }</style>
		<section class="akua-dashboard"><p>Dashboard</p><button class="my-akua-card">Card</button></section>
		<h1>Heading</h1><p class="own">Text <a href="#">link</a> <code>code</code> <mark>mark</mark></p>
		<form><label>Name <input value="Ada"></label><fieldset><legend>Group</legend><input type="radio" checked></fieldset>
		<select><option>One</select><textarea>Text</textarea><button class="own">Send</button></form>
		<table border><tr><th>Head<td>Cell</table><ul><li>Item</ul><details open><summary>More</summary>Text</details>
		<dialog open>Dialog</dialog><div class="dark light" data-theme="dark">Dark</div><div data-bs-theme="dark">Dark</div>
		<svg width="20" height="20"><path d="M0 0h20v20z" fill="teal" /></svg><progress value=".5"></progress><hr>`);
	const before = await page.screenshot();
	const names = ["styles.css", ...["bootstrap", "mui", "radix", "shadcn"].map((name) => join("themes", `${name}.css`))];
	for (const name of names) await page.addStyleTag({ path: join(inject("sheets"), name) });
	await expect.poll(async () => differs(page, before, await page.screenshot())).toBe(0);
});

test("the sheets do not change a host's field inside the form", async () => {
	const page = await openHost("plain");
	const rules =
		"p { padding: 7px; color: teal; font-size: 30px } input { border: 3px dashed teal; box-sizing: content-box }";
	await page.setContent(`<style>${rules}</style><form><p>Text</p><div><label>Team</label><input></div></form>`);
	const read = () =>
		page.evaluate(() =>
			[...document.querySelectorAll("form *")].map((element) => {
				const { padding, margin, border, boxSizing, backgroundColor, display, color, fontSize } =
					getComputedStyle(element);
				const own = element.matches("p, input") ? [color, fontSize] : [];
				return [element.tagName, padding, margin, border, boxSizing, backgroundColor, display, ...own];
			}),
		);
	const before = await read();
	await page.addStyleTag({ path: join(inject("sheets"), "styles.css") });
	await page.evaluate(() => document.querySelector("form")?.setAttribute("class", "akua-form akua-root"));
	expect(await read()).toEqual(before);
});

describe("the list of snippets", () => {
	const surroundings = {
		"in a card that clips": "overflow: hidden; height: 90px",
		"in a card that scrolls": "overflow: auto; height: 120px",
		"below a transformed ancestor": "transform: translate(40px, 30px)",
		"below a filter and a containment": "filter: blur(0); contain: paint; will-change: transform",
		"from right to left": "direction: rtl",
	};
	test.each(Object.entries(surroundings))("the list opens at its field %s", async (_, style) => {
		const page = await openHost("plain", { viewport: { width: 640, height: 700 } });
		await page.evaluate((css) => {
			document.body.setAttribute("style", "margin: 0");
			const card = document.querySelector("[data-card]");
			card?.setAttribute("style", `width: 400px; padding: 16px; ${css}`);
			if (css.includes("rtl")) card?.setAttribute("dir", "rtl");
			const above = document.createElement("div");
			above.setAttribute(
				"style",
				"position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #fff8",
			);
			document.body.append(above);
		}, style);
		await expectAtField(page);
	});

	test("the list opens above a field at the lower edge of a small screen", async () => {
		const page = await openHost("plain", { viewport: { width: 320, height: 480 } });
		await page.evaluate(() => document.querySelector("[data-card]")?.setAttribute("style", "padding-block: 380px"));
		await page.getByRole("combobox", { name: "Snippet" }).click();
		const [field, list] = [await boxOf(page, ".akua-combobox"), await boxOf(page, ".akua-popover")];
		expect(list.y).toBeGreaterThanOrEqual(0);
		expect(list.y + list.height).toBeLessThanOrEqual(field.y);
	});
});

async function expectAtField(page: Page) {
	await page.getByRole("combobox", { name: "Snippet" }).click();
	await page.getByRole("listbox").getByRole("option").first().waitFor();
	const [field, list] = [await boxOf(page, ".akua-combobox"), await boxOf(page, ".akua-popover")];
	expect(Math.abs(list.x - field.x)).toBeLessThan(1);
	expect(Math.abs(list.width - field.width)).toBeLessThan(1);
	expect(list.y - (field.y + field.height)).toBeCloseTo(4, 0);
	await page.getByRole("listbox").getByRole("option").nth(1).click();
	await expect.poll(() => page.locator(".akua-popover").isVisible()).toBe(false);
}

async function boxOf(page: Page, selector: string) {
	const box = await page.locator(selector).boundingBox();
	if (!box) throw new Error(`${selector} is not shown.`);
	return box;
}
