import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderResult } from "./renderResult.js";

/** Replaces every text node, as the translation of a browser does. */
function translatePage(root: Element) {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
	for (const text of texts) {
		const font = document.createElement("font");
		font.textContent = text.data;
		text.replaceWith(font);
	}
}

describe("on a page that the browser has translated", () => {
	const long = (word: string) => `${word} `.repeat(100);
	test.for([
		["a stat and its unit", "stat", { value: 42, unit: "ms" }, { value: 43, unit: "s" }],
		["a stat without its unit", "stat", { value: 42, unit: "ms" }, { value: 43 }],
		["a stat with a unit", "stat", 42, { value: 1_234_567, unit: "B" }],
		["words", "stat", "ready", true],
		["a table", "table", [{ a: "one", b: 1, c: true }], [{ a: "two", b: 2, c: false }]],
		["a table of other types", "table", [{ a: "one", b: null }], [{ a: 1.23456, b: "https://example.com" }]],
		["a table of long texts", "table", [{ a: long("one"), b: "" }], [{ a: long("two"), b: { c: 1 } }]],
		["logs", "logs", ["INFO one", "two"], ["ERROR three"]],
		["logs with colours", "logs", ["one", "\x1b[31mtwo\x1b[0m"], ["\x1b[31mone\x1b[0m three", "two"]],
		["logs with times", "logs", [{ time: "6:00", msg: "one" }], [{ time: "2026-11-24", msg: "two" }, { msg: "three" }]],
		["JSON", "json", { a: "one", b: [1] }, { a: 2, b: "three", c: {} }],
		["a result that does not fit", "table", 5, "text"],
		["a result that fits again", "stat", [1], 7],
	] as const)("%s change to the new result", async ([, type, before, after]) => {
		const expected = (await renderResult(after, type)).root.textContent;
		const screen = await renderResult(before, type);
		translatePage(screen.root);
		await screen.show(after);
		expect(screen.root.textContent).toBe(expected);
	});

	test("a note changes to the new one", async () => {
		const screen = await renderResult([1], "stat");
		translatePage(screen.root);
		await screen.show("text", "table");
		await expect.element(screen.getByText("Can’t show this result as Table. Showing JSON instead.")).toBeVisible();
		expect(screen.root.textContent).not.toContain("as Stat");
	});

	test.for([
		["logs", ["needle in hay", "hay", "\x1b[32mneedle\x1b[0m"], "Search logs"],
		["json", { needle: "hay", hay: "needle in hay" }, "Search JSON"],
	] as const)("one search after the other marks its matches in %s", async ([type, value, name]) => {
		const screen = await renderResult(value, type);
		const field = screen.getByRole("textbox", { name });
		const marks = () => [...screen.root.querySelectorAll("mark")].map((mark) => mark.textContent);
		for (const [query, expected] of [
			["needle", ["needle", "needle"]],
			["in hay", ["in hay"]],
			["nowhere", []],
			["", []],
			["needle", ["needle", "needle"]],
		] as const) {
			translatePage(screen.root);
			await field.fill(query);
			await expect.poll(marks).toEqual(expected);
		}
		await userEvent.keyboard("{Enter}");
		await expect.element(screen.getByText("2 / 2")).toBeVisible();
	});
});

describe("texts of a result", () => {
	const texts = ["timeout (5 s).", "שלום עולם!", "مرحبا (5).", "3 שרתים"];

	test.for([
		["table", texts.map((text) => ({ text }))],
		["logs", texts],
		["json", texts],
	] as const)("each has its own direction in %s, in pages of both directions", async ([type, value]) => {
		for (const dir of ["ltr", "rtl"]) {
			const { root, container, unmount } = await renderResult(value, type);
			container.dir = dir;
			const directions = texts.map((text) => {
				const element = [...root.querySelectorAll("[dir=auto]")].find(({ textContent }) => textContent?.includes(text));
				return element && getComputedStyle(element).direction;
			});
			expect(directions).toEqual(["ltr", "rtl", "rtl", "rtl"]);
			await unmount();
		}
	});

	test("a stat and its unit have their own direction, and a cell keeps the side of its column", async () => {
		const stat = await renderResult({ value: "שלום!", unit: "ms" }, "stat");
		const directionOf = (selector: string) => {
			const element = stat.root.querySelector(selector);
			return element && getComputedStyle(element).direction;
		};
		expect(directionOf(".akua-stat-value")).toBe("rtl");
		expect(directionOf(".akua-stat-unit [dir]")).toBe("ltr");
		const table = await renderResult([{ a: "one" }, { a: "שלום" }], "table");
		const starts = [...table.root.querySelectorAll("td > span")].map((text) => text.getBoundingClientRect().left);
		expect(starts[0]).toBe(starts[1]);
	});

	test.for([
		[
			"table",
			[{ id: "one", n: 17_236.5, at: "2026-11-24", link: "https://example.com", long: "x".repeat(99), no: null }],
		],
		["stat", { value: "ready", unit: "ms" }],
		["logs", [{ time: "6:00", message: "ready" }, "\x1b[31mred\x1b[0m"]],
		["json", { key: "ready", n: 5 }],
	] as const)("no translation touches the data of a result as %s", async ([type, value]) => {
		const { root } = await renderResult(value, type);
		const data = root.querySelectorAll<HTMLElement>(
			"td > *, th .akua-table-label, summary, .akua-stat-value, .akua-stat-unit, .akua-log-text, .akua-log-time, .akua-json-value[data-type='string'], .akua-json-value[data-type='number'], .akua-json-path",
		);
		expect(data.length).toBeGreaterThan(1);
		for (const element of data) {
			const translated = [element, ...element.querySelectorAll<HTMLElement>("*")].filter(
				(part) => part.translate && [...part.childNodes].some((node) => node instanceof Text && node.data.trim()),
			);
			expect(translated.map((part) => part.outerHTML)).toEqual([]);
		}
	});
});
