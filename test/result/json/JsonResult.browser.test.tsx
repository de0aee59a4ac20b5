import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { renderResult } from "../renderResult.js";

type Rendered = Awaited<ReturnType<typeof renderResult>>;

const rows = ({ root }: Rendered) => [...root.querySelectorAll('[role="treeitem"]')].map((row) => row.textContent);
const focused = () => document.activeElement?.textContent;
const path = ({ root }: Rendered) => root.querySelector(".akua-json-path")?.textContent;

const sample = { name: "prod", nodes: 3, ok: true, note: null, pools: [{ min: 1 }, { min: 2 }], empty: {} };

describe("the tree", () => {
	test("each row shows its key, value and type", async () => {
		const screen = await renderResult(sample, "json");
		expect(rows(screen)).toEqual([
			"{6 keys} object",
			'name: "prod" string',
			"nodes: 3 number",
			"ok: true boolean",
			"note: null null",
			"pools: [2 items] array",
			"0: {1 key} object",
			"1: {1 key} object",
			"empty: {} object",
		]);
	});

	test("rows have aria-level, aria-posinset, aria-setsize and aria-expanded", async () => {
		const { root } = await renderResult(sample, "json");
		const attributes = [...root.querySelectorAll('[role="treeitem"]')].map((row) =>
			["aria-level", "aria-posinset", "aria-setsize", "aria-expanded"].map((name) => row.getAttribute(name)),
		);
		expect(attributes[0]).toEqual(["1", "1", "1", "true"]);
		expect(attributes[5]).toEqual(["2", "5", "6", "true"]);
		expect(attributes[6]).toEqual(["3", "1", "2", "false"]);
		expect(attributes[8]).toEqual(["2", "6", "6", null]);
		expect(root.querySelectorAll('[tabindex="0"][role="treeitem"]')).toHaveLength(1);
	});

	test("a large list opens page by page", async () => {
		const screen = await renderResult({ list: Array.from({ length: 2500 }, (_, index) => index) }, "json");
		expect(rows(screen)).toHaveLength(2);
		await screen.getByRole("treeitem", { name: "list: [2,500 items] array" }).click();
		await userEvent.keyboard("{End}");
		await expect.poll(focused).toBe("Show 1,000 of 1,500 more");
		await userEvent.keyboard("{Enter}");
		await expect.poll(focused).toBe("1000: 1000 number");
		await userEvent.keyboard("{End}{Enter}{End}");
		await expect.poll(focused).toBe("2499: 2499 number");
	});

	test("open rows stay open when the result is fetched again", async () => {
		const fetched = (min: number) => ({ updated: min, pools: [{ labels: { min } }, { labels: { min } }] });
		const screen = await renderResult(fetched(1), "json");
		await screen.getByRole("treeitem", { name: "pools" }).click();
		await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}{ArrowRight}{ArrowDown}");
		await userEvent.keyboard("{ArrowRight}{ArrowDown}");
		await expect.poll(focused).toBe("min: 1 number");
		for (const next of [2, 3]) {
			await screen.show(fetched(next));
			await expect.poll(focused).toBe(`min: ${next} number`);
		}
		await screen.show([1, 2]);
		await expect.poll(() => rows(screen)).toEqual(["[2 items] array", "0: 1 number", "1: 2 number"]);
	});

	test("a selected row shows the whole of a long text", async () => {
		const long = `${"x".repeat(300)} end`;
		const screen = await renderResult({ long }, "json");
		expect(rows(screen)[1]).not.toContain("end");
		await screen.getByText("long").click();
		await expect.element(screen.getByRole("group", { name: "Full text" })).toHaveTextContent(long);
	});

	test.for(["👩🏽‍🚀", "e\u0301\u0323", "🇪🇸"])("a long text is not cut inside of %s", async (character) => {
		const screen = await renderResult({ text: `${"x".repeat(119)}${character.repeat(9)}` }, "json");
		const shown = screen.root.querySelector('[data-type="string"]')?.textContent ?? "";
		expect(shown).toMatch(/^"x{119}"…$/);
	});

	test("names like __proto__, lone surrogates and extreme numbers are shown as they are", async () => {
		const value = JSON.parse(
			'{"__proto__":{"polluted":1},"constructor":2,"\\ud800":"\\udfff","big":1e400,"small":-5e-324}',
		);
		const screen = await renderResult(value, "json");
		expect(rows(screen).slice(1)).toEqual([
			"__proto__: {1 key} object",
			"polluted: 1 number",
			"constructor: 2 number",
			'\ud800: "\\udfff" string',
			expect.stringMatching(/^big: (null|Infinity) number$/),
			"small: -5e-324 number",
		]);
	});
});

describe("the keyboard", () => {
	test("arrows, Home and End move through the visible rows and stop at the ends", async () => {
		const screen = await renderResult(sample, "json");
		await userEvent.tab();
		await userEvent.tab();
		await expect.poll(focused).toBe("{6 keys} object");
		await userEvent.keyboard("{ArrowUp}{ArrowDown}{ArrowDown}");
		await expect.poll(focused).toBe("nodes: 3 number");
		await userEvent.keyboard("{End}{ArrowDown}");
		await expect.poll(focused).toBe("empty: {} object");
		await userEvent.keyboard("{Home}");
		await expect.poll(focused).toBe("{6 keys} object");
		expect(screen.root.querySelectorAll('[tabindex="0"][role="treeitem"]')).toHaveLength(1);
	});

	test("Right opens a row and goes in, Left closes it and goes out", async () => {
		const screen = await renderResult(sample, "json");
		await screen.getByRole("treeitem", { name: "0: {1 key} object" }).click();
		await expect.poll(() => rows(screen)).toContain("min: 1 number");
		await userEvent.keyboard("{ArrowRight}");
		await expect.poll(focused).toBe("min: 1 number");
		await userEvent.keyboard("{ArrowLeft}");
		await expect.poll(focused).toBe("0: {1 key} object");
		await userEvent.keyboard("{ArrowLeft}");
		await expect.poll(() => rows(screen)).not.toContain("min: 1 number");
		await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
		await expect.poll(() => rows(screen)).not.toContain("0: {1 key} object");
		expect(focused()).toBe("pools: [2 items] array");
		await userEvent.keyboard("{Enter} ");
		await expect.poll(() => rows(screen)).toHaveLength(7);
	});

	test("the keyboard keeps its row when it is scrolled out of view", async () => {
		const screen = await renderResult(
			Array.from({ length: 900 }, (_, index) => index),
			"json",
		);
		await screen.getByRole("treeitem").nth(2).click();
		screen.root.querySelector(".akua-json")?.scrollTo({ top: 15_000 });
		await expect.poll(() => rows(screen).at(-1)).toMatch(/^6\d\d/);
		expect(focused()).toBe("1: 1 number");
		await userEvent.keyboard("{ArrowDown}");
		await expect.poll(focused).toBe("2: 2 number");
	});
});

describe("the search", () => {
	test("the search opens matches in keys and values and steps through them", async () => {
		const deep = { a: { b: { c: { Needle: 1 } } }, list: Array.from({ length: 3000 }, (_, index) => `item ${index}`) };
		deep.list[2800] = "a needle too";
		const screen = await renderResult(deep, "json");
		const field = screen.getByRole("textbox", { name: "Search JSON" });
		await field.fill("needle");
		await expect.element(screen.getByText("1 / 2")).toBeVisible();
		await expect.poll(() => path(screen)).toBe("$.a.b.c.Needle");
		expect(screen.root.querySelector("[data-active] mark")?.textContent).toBe("Needle");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => path(screen)).toBe("$.list[2800]");
		await expect.poll(() => screen.root.querySelector("[data-active]")?.textContent).toContain("a needle too");
		await expect.element(field).toHaveFocus();
		await field.fill("nowhere");
		await expect.element(screen.getByText("No match")).toBeVisible();
	});

	test("the page stays responsive while five megabytes are searched", async () => {
		const value = Array.from({ length: 50_000 }, (_, id) => ({
			id,
			name: `name ${id}`,
			tags: ["one", "two"],
			text: "x".repeat(40),
		}));
		const json = JSON.stringify(value);
		expect(json.length).toBeGreaterThan(5_000_000);
		const screen = await renderResult(JSON.parse(json), "json");
		expect(screen.root.querySelectorAll('[role="treeitem"]').length).toBeLessThan(60);
		let turns = 0;
		// In each of these turns the page could have handled a key or a click during the search.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			if (screen.root.querySelector(".akua-search-count")?.textContent === "Searching…") turns++;
			port2.postMessage(null);
		};
		port2.postMessage(null);
		await screen.getByRole("textbox").fill("name 49999");
		await expect.element(screen.getByText("1 / 1")).toBeVisible();
		await expect.poll(() => path(screen)).toBe("$[49999].name");
		port1.close();
		expect(turns).toBeGreaterThan(1);
	});
});

describe("copying", () => {
	test("Copy value and Copy path copy the selected row", async () => {
		const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
		const screen = await renderResult({ "max surge": [{ a: 1 }] }, "json");
		await screen.getByRole("treeitem", { name: "0: {1 key} object" }).click();
		await screen.getByRole("button", { name: "Copy path" }).click();
		expect(write.mock.lastCall?.[0]).toBe('$["max surge"][0]');
		await screen.getByRole("button", { name: "Copy value" }).click();
		expect(write.mock.lastCall?.[0]).toBe('{\n  "a": 1\n}');
	});

	test.for([
		["a text", 'say "hi"\n\tto C:\\temp', 'say "hi"\n\tto C:\\temp'],
		["a text that looks like a number", "007", "007"],
		["a number", 7.5, "7.5"],
		["null", null, "null"],
	] as const)("Copy value copies %s as it is", async ([, value, expected]) => {
		const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
		const screen = await renderResult({ value }, "json");
		await screen.getByRole("treeitem", { name: "value" }).click();
		await screen.getByRole("button", { name: "Copy value" }).click();
		expect(write.mock.lastCall?.[0]).toBe(expected);
	});

	test("Copy value copies a value that is nested deeper than the stack", async () => {
		const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
		const depth = 100_000;
		let value: unknown = "bottom";
		for (let level = 0; level < depth; level++) value = [value];
		const screen = await renderResult(value, "json");
		await screen.getByRole("textbox").fill("bottom");
		await expect.poll(() => screen.root.querySelector("[data-active]")?.textContent).toContain("bottom");
		await userEvent.click(screen.getByRole("button", { name: "Copy value" }));
		expect(write.mock.lastCall?.[0]).toBe("bottom");
	});
});
