import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { attacks, maxElements } from "./attacks.js";
import { renderResult } from "./renderResult.js";

type Rendered = Awaited<ReturnType<typeof renderResult>>;

const elements = ({ root }: Rendered) => root.querySelectorAll("*").length;
const rows = ({ root }: Rendered) => root.querySelectorAll('[role="treeitem"]').length;
const path = ({ root }: Rendered) => root.querySelector(".akua-json-path")?.textContent;
const esc = "\x1b";

const copied = () => {
	const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
	return () => write.mock.lastCall?.[0] ?? "";
};

describe.each(Object.keys(attacks))("%s", (name) => {
	test.for([null, "table", "json", "logs"])("shown as %s, it takes a bounded number of elements", async (type) => {
		const screen = await renderResult(attacks[name]?.(), type);
		expect(elements(screen)).toBeLessThan(maxElements);
		for (const element of screen.root.querySelectorAll("[title], [aria-label]")) {
			expect((element.getAttribute("title") ?? "").length).toBeLessThan(500);
			expect((element.getAttribute("aria-label") ?? "").length).toBeLessThan(500);
		}
		screen.root.querySelector("summary")?.click();
		await userEvent.keyboard("{Tab}");
		expect(elements(screen)).toBeLessThan(maxElements);
	});
});

describe("logs", () => {
	test.for([
		["16,000,000 line breaks", "\n".repeat(16_000_000), "16,000,000"],
		["700,000 lines of Windows", "line\r\n".repeat(700_000), "700,000"],
		["entries of several lines", Array.from({ length: 300_000 }, () => "one\ntwo\n"), "600,000"],
	] as const)("of %s the last half million are shown, and the others counted", async ([, value, total]) => {
		const screen = await renderResult(value, "logs");
		const note = `Only the last 500,000 of ${total} lines are shown.`;
		await expect.element(screen.getByText(note)).toBeVisible();
		await screen.getByRole("button", { name: "Go to the end" }).click();
		await expect
			.poll(() => [...screen.root.querySelectorAll(".akua-log-number")].at(-1)?.textContent)
			.toBe(total.replaceAll(",", ""));
		expect(elements(screen)).toBeLessThan(maxElements);
	});

	test.for([
		["in one line", ""],
		["in many lines", "\n"],
	] as const)("a colour for each character %s leaves the text whole and searchable", async ([, end]) => {
		const screen = await renderResult(`${`${esc}[31ma${esc}[32mb${end}`.repeat(100_000)}needle`, "logs");
		expect(elements(screen)).toBeLessThan(maxElements);
		const field = screen.getByRole("textbox", { name: "Search logs" });
		await field.fill("needle");
		await expect.element(screen.getByText("1 / 1")).toBeVisible();
		await expect.poll(() => screen.root.querySelector("mark")?.textContent).toBe("needle");
		await field.fill("b");
		await expect.poll(() => screen.root.querySelectorAll("mark").length).toBeGreaterThan(10);
		expect(elements(screen)).toBeLessThan(maxElements);
	});

	test("the page answers while 24 megabytes of logs are read", async () => {
		const screen = await renderResult(`${"0123456789".repeat(8)}\n`.repeat(300_000), "logs");
		const field = screen.getByRole("textbox", { name: "Search logs" });
		await field.fill("nothing");
		await expect.element(field).toHaveValue("nothing");
		await expect.element(screen.getByText("No match")).toBeVisible();
		await field.fill("89");
		await expect.element(screen.getByText("1 / 300,000")).toBeVisible();
	});
});

describe("JSON", () => {
	test.for([
		["lists", (inner: unknown) => [inner]],
		["objects", (inner: unknown) => ({ inner })],
	] as const)("a search finds what is 90,000 %s deep", async ([, wrap]) => {
		let value: unknown = "needle";
		for (let level = 0; level < 90_000; level++) value = wrap(value);
		const screen = await renderResult(value, "json");
		await screen.getByRole("textbox", { name: "Search JSON" }).fill("needle");
		await expect.element(screen.getByText("1 / 1")).toBeVisible();
		await expect.poll(() => screen.root.querySelector("mark")?.textContent).toBe("needle");
		expect(path(screen)?.length).toBeLessThan(250);
		expect(rows(screen)).toBeLessThan(200);
	});

	test("a search in a million children lists only the page of its match, and the rows around it list more", async () => {
		const many = Array.from({ length: 1_000_000 }, (_, index) => (index === 700_500 ? "needle" : index));
		const screen = await renderResult(many, "json");
		await screen.getByRole("textbox", { name: "Search JSON" }).fill("needle");
		await expect.poll(() => path(screen)).toBe("$[700500]");
		const row = screen.getByRole("treeitem", { name: /needle/ });
		await row.click();
		await userEvent.keyboard("{Home}{ArrowDown}");
		await expect.poll(() => document.activeElement?.textContent).toBe("Show 1,000 of 700,000 more");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => document.activeElement?.textContent).toBe("699999: 699999 number");
		await userEvent.keyboard("{End}");
		await expect.poll(() => document.activeElement?.textContent).toBe("Show 1,000 of 299,000 more");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => document.activeElement?.textContent).toBe("701000: 701000 number");
	});

	test("of what is too long to copy, the start is copied, and the button says so", async () => {
		const text = copied();
		let value: unknown = "end";
		for (let level = 0; level < 60; level++) value = [value, value];
		const screen = await renderResult(value, "json");
		await screen.getByRole("button", { name: "Copy value" }).click();
		await expect.element(screen.getByText("Only the first 5,000,000 characters were copied.")).toBeVisible();
		expect(text()).toHaveLength(5_000_000);
		await screen.show("x".repeat(7_000_000));
		await screen.getByRole("button", { name: "Copy value" }).click();
		await expect.poll(() => text()[0]).toBe("x");
		expect(text()).toHaveLength(5_000_000);
	});
});

describe("a table", () => {
	const wide = (rowCount: number) => ({
		columns: Array.from({ length: 20_000 }, (_, column) => `c${column}`),
		rows: Array.from({ length: rowCount }, (_, row) => [row]),
	});

	test("columns and rows beyond the limits are counted", async () => {
		const screen = await renderResult(wide(120_000), "table");
		await expect.element(screen.getByText("Only the first 100 of 20,000 columns are shown.")).toBeVisible();
		await expect.element(screen.getByText("Only the first 100,000 of 120,000 rows are shown.")).toBeVisible();
		await screen.show(Array.from({ length: 200 }, (_, row) => ({ [`a${row}`]: 1, [`b${row}`]: 2 })));
		await expect.element(screen.getByText("Only the first 100 of 400 columns are shown.")).toBeVisible();
		await screen.show(Array.from({ length: 20_000 }, (_, row) => ({ [`a${row}`]: 1, [`b${row}`]: 2 })));
		await expect.element(screen.getByText("Only the first 100 of 10,000+ columns are shown.")).toBeVisible();
	});

	test("a name of a million characters is shortened where it is shown, and its cells are found", async () => {
		const name = "n".repeat(1_000_000);
		const screen = await renderResult([{ [name]: "cell" }], "table");
		expect(screen.root.querySelector("th")?.textContent).toMatch(/^n{199}…$/);
		expect(screen.root.querySelector("td")?.textContent).toBe("cell");
	});

	test("rows that are too long to copy are left out whole, and the button says so", async () => {
		const text = copied();
		const screen = await renderResult(
			Array.from({ length: 90_000 }, (_, row) => ({ row, text: "=".repeat(200) })),
			"table",
		);
		await screen.getByRole("button", { name: "Copy as CSV" }).click();
		await expect.element(screen.getByText(/^Copied [\d,]+ of 90,000 rows\.$/)).toBeVisible();
		expect(text().length).toBeLessThan(5_100_000);
		const lines = text().split("\r\n");
		expect(lines.at(-1)).toBe(`${lines.length - 2},'${"=".repeat(200)}`);
	});

	test("a list with four thousand million holes can be sorted and copied", async () => {
		const text = copied();
		const screen = await renderResult(new Array(4_000_000_000), "table");
		await screen.getByRole("button", { name: "Value" }).click();
		await screen.getByRole("button", { name: "Copy as CSV" }).click();
		await expect.element(screen.getByText("Copied 100,000 of 4,000,000,000 rows.")).toBeVisible();
		expect(text().length).toBeLessThan(300_000);
	});
});

test("of a million points the last ones are drawn, and the others counted", async () => {
	const history = Array.from({ length: 1_000_000 }, (_, index) => index);
	const screen = await renderResult({ value: 1, history }, "stat");
	await expect.element(screen.getByText("The line shows the last 500 of 1,000,000 values.")).toBeVisible();
	await expect.element(screen.getByRole("img", { name: /^500 values from 999\.\d+K/ })).toBeVisible();
});

describe("a long text", () => {
	const textOf = ({ root }: Rendered) => [...root.querySelectorAll("pre")].map((pre) => pre.textContent).join("");

	test.for([
		["combining characters", `e${"\u0301".repeat(50_000)}`],
		["Thai vowels", "\u0e01\u0e33".repeat(40_000)],
		["letters of both directions", "a\u05d0".repeat(40_000)],
		["Arabic lines", "\u0628\u0628\u0628\n".repeat(15_000)],
	] as const)("of %s is laid out in small blocks, and shown and copied whole", async ([, text]) => {
		const screen = await renderResult(undefined, null, { error: text });
		expect(textOf(screen)).toBe(text);
		for (const { textContent } of screen.root.querySelectorAll("pre")) expect(textContent.length).toBeLessThan(2100);
		const region = screen.getByRole("group", { name: "The snippet failed." }).element();
		getSelection()?.selectAllChildren(region);
		const event = new ClipboardEvent("copy", { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
		region.dispatchEvent(event);
		expect(event.clipboardData?.getData("text/plain")).toBe(text);
	});

	test("of simple letters is one block", async () => {
		const screen = await renderResult(undefined, null, { error: "word ".repeat(20_000) });
		expect(screen.root.querySelectorAll("pre")).toHaveLength(1);
	});

	test("is as high in blocks as in one", async () => {
		const lines = "line\n".repeat(1500);
		const simple = await renderResult(undefined, null, { error: lines });
		const height = simple.root.querySelector("pre")?.offsetHeight;
		const other = await renderResult(undefined, null, { error: `${lines.slice(0, -3)}\u0416e\n` });
		const heights = [...other.root.querySelectorAll("pre")].map(({ offsetHeight }) => offsetHeight);
		expect(heights.length).toBeGreaterThan(2);
		expect(heights.reduce((sum, one) => sum + one, 0)).toBe(height);
		const tops = [...other.root.querySelectorAll("pre")].map((pre) => pre.getBoundingClientRect());
		expect(tops[1]?.top).toBe(tops[0]?.bottom);
	});

	test("of a hundred thousand lines shows the first ones, and says so", async () => {
		const screen = await renderResult(undefined, null, { error: "a\n".repeat(100_000) });
		await expect.element(screen.getByText("Only the first 40,000 characters are shown.")).toBeVisible();
	});
});
