import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { startWebKit, type WebKitPage } from "./startWebKit.js";

const tab = "\uE004";
const enter = "\uE007";
const right = "\uE014";
const down = "\uE015";

const submit = '.akua-button[type="submit"]';
const button = (text: string) => `//button[normalize-space()="${text}"]`;
const nth = (index: number) => `.akua-dashboard-item:nth-child(${index})`;

describe.runIf(inject("webKit"))("in WebKit, under a strict policy", () => {
	let page: WebKitPage;
	beforeAll(async () => {
		page = await startWebKit();
		await page.resize(1280, 900);
	});
	afterAll(() => page?.stop());
	afterEach(async () => expect(await page.run("return window.parts.problems")).toEqual([]));

	const open = (query: string) => page.open(`${inject("hosts")}parts.html?${query}`);
	/** In a frame as wide as a small phone: the browser's own window does not become narrower than its toolbar. */
	const openNarrow = async (query: string) => {
		await page.open(`${inject("hosts")}plain.html`);
		await page.run(
			"document.body.innerHTML = '<iframe width=320 height=700 style=\"border: 0\"></iframe>'; document.body.firstChild.src = arguments[0]",
			`${inject("hosts")}parts.html?${query}`,
		);
		await page.enter("iframe");
	};
	const saved = () => page.run("return window.parts.saved()");
	const focused = () => page.run("return document.activeElement?.className ?? ''");
	const sideways = () => page.run("const page = document.documentElement; return page.scrollWidth - page.clientWidth");

	test("a widget is added by mouse", async () => {
		await open("show=form");
		await page.click(".akua-toggle");
		await page.click(".akua-option:nth-of-type(2)");
		await page.click(".akua-card:nth-of-type(2)");
		await page.click(submit);
		await expect.poll(saved).toEqual(["Alpha", "Beta", "Gamma", "Delta", "Beta"]);
		await expect.poll(() => page.textOf(".akua-form")).toContain("“Beta” added.");
	});

	test("a widget is added by keyboard alone, and can be taken back", async () => {
		await open("show=form");
		await page.boxOf(".akua-label");
		for (let count = 0; count < 5 && !String(await focused()).includes("akua-input"); count++) await page.press(tab);
		await page.press("gamma");
		await expect.poll(() => page.textOf(".akua-option .akua-option-name")).toBe("Gamma");
		await page.press(`${down}${enter}`);
		await expect.poll(() => page.isShown(".akua-popover")).toBe(false);
		await page.press(enter);
		await expect.poll(saved).toEqual(["Alpha", "Beta", "Gamma", "Delta", "Gamma"]);
		await page.click(button("Undo"));
		await expect.poll(saved).toEqual(["Alpha", "Beta", "Gamma", "Delta"]);
	});

	test.each([
		["table", ".akua-table td", "row 0"],
		["stat", ".akua-stat-value", "42"],
		["json", ".akua-json-row", "{1 key}"],
		["logs", ".akua-log-text", "info row 0"],
	])("a result is shown as %s, and its box scrolls inside the page", async (type, selector, text) => {
		await open(`show=${type}`);
		expect(await page.textOf(selector)).toContain(text);
		expect((await page.boxOf(".akua-result")).height).toBeLessThan(600);
		expect(await sideways()).toBe(0);
	});

	test("a search in logs goes to a line that is far away", async () => {
		await open("show=logs");
		await page.type(".akua-search-input", "row 299");
		await expect.poll(() => page.textOf(".akua-mark")).toBe("row 299");
	});

	test("a widget of a dashboard is moved by keys", async () => {
		await open("show=dashboard");
		await page.click(button("Arrange"));
		await page.click(`${nth(1)} .akua-dashboard-handle`);
		await page.press(`${right}${enter}`);
		await expect.poll(saved).toEqual(["Beta", "Alpha", "Gamma", "Delta"]);
	});

	test("a widget of a dashboard is moved by a pointer that drags its handle", async () => {
		await open("show=dashboard");
		await page.click(button("Arrange"));
		await page.boxOf(".akua-dashboard-handle");
		const { width } = await page.boxOf(nth(3));
		await page.drag(`${nth(1)} .akua-dashboard-handle`, nth(3), { x: Math.round(width / 2) - 8, y: 0 });
		await expect.poll(saved).toEqual(["Beta", "Gamma", "Alpha", "Delta"]);
	});

	test("a widget of a dashboard is moved by presses in its menu", async () => {
		await open("show=dashboard");
		await page.click(button("Arrange"));
		await page.click(`${nth(2)} .akua-dashboard-menu-button`);
		await expect.poll(async () => (await page.boxOf(".akua-dashboard-menu:popover-open")).height).toBeGreaterThan(100);
		await page.click(button("Later"));
		await expect.poll(saved).toEqual(["Alpha", "Gamma", "Beta", "Delta"]);
	});

	test("from right to left, the list stands under its field and a right arrow moves a widget back", async () => {
		await open("show=form&dir=rtl");
		await page.click(".akua-toggle");
		const [field, list] = [await page.boxOf(".akua-combobox"), await page.boxOf(".akua-popover")];
		expect(list.x).toBeCloseTo(field.x, 0);
		expect(list.y).toBeGreaterThanOrEqual(field.y + field.height);
		await open("show=dashboard&dir=rtl");
		await page.click(button("Arrange"));
		await page.click(`${nth(2)} .akua-dashboard-handle`);
		await page.press(`${right}${enter}`);
		await expect.poll(saved).toEqual(["Beta", "Alpha", "Gamma", "Delta"]);
	});

	test("in a dark page, text is light on dark", async () => {
		await open("show=table&theme=dark");
		await page.textOf(".akua-table td");
		const lightness = await page.run(
			`const context = document.createElement("canvas").getContext("2d");
			const { color } = getComputedStyle(document.querySelector(".akua-table td"));
			context.fillStyle = color;
			context.fillRect(0, 0, 1, 1);
			return context.getImageData(0, 0, 1, 1).data[0];`,
		);
		expect(Number(lightness)).toBeGreaterThan(180);
	});

	test.each(["form", "dashboard", "table", "logs", "json"])("at 320 pixels, %s fits", async (part) => {
		await openNarrow(`show=${part}`);
		await page.boxOf("#root > *");
		await expect.poll(() => page.isShown(".akua-skeleton")).toBe(false);
		expect(await sideways()).toBe(0);
	});
});
