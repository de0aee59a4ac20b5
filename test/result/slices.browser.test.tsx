import { expect, test } from "vitest";
import { renderResult } from "./renderResult.js";

type Rendered = Awaited<ReturnType<typeof renderResult>>;

/** Notes each text that an element of the result shows from now on. */
function watchText({ root }: Rendered, selector: string) {
	const texts: string[] = [];
	const note = () => {
		const text = root.querySelector(selector)?.textContent ?? "";
		if (text !== "" && text !== texts.at(-1)) texts.push(text);
	};
	new MutationObserver(note).observe(root, { subtree: true, childList: true, characterData: true });
	return texts;
}

const manyLines = (count: number) => Array.from({ length: count }, (_, line) => `line ${line} of the log`).join("\n");

test("a search in many log lines says that it goes on, and the last query wins", async () => {
	const screen = await renderResult(manyLines(400_000), "logs");
	const field = screen.getByRole("textbox", { name: "Search logs" });
	await field.fill("of the log");
	await expect.element(screen.getByText("1 / 400,000", { exact: true })).toBeVisible();
	const texts = watchText(screen, ".akua-search-count");
	await field.fill("line 39999");
	await field.fill("line 12345 ");
	await expect.element(screen.getByText("1 / 1", { exact: true })).toBeVisible();
	expect(texts).toContain("Searching…");
	expect(texts.at(-1)).toBe("1 / 1");
	expect(texts).not.toContain("No match");
	await expect.poll(() => screen.root.querySelector("mark")?.textContent).toBe("line 12345 ");
});

test("a search in a big JSON value says that it goes on, and the last query wins", async () => {
	const value = Array.from({ length: 500_000 }, (_, index) => `item ${index}!`);
	const screen = await renderResult(value, "json");
	const texts = watchText(screen, ".akua-search-count");
	const field = screen.getByRole("textbox", { name: "Search JSON" });
	await field.fill("item 49999");
	await field.fill("item 12345!");
	await expect.element(screen.getByText("1 / 1", { exact: true })).toBeVisible();
	expect(texts).toContain("Searching…");
	expect(texts).not.toContain("No match");
	await expect.poll(() => screen.root.querySelector("mark")?.textContent).toBe("item 12345!");
});

test("a query of a megabyte is shortened, and the result stays", async () => {
	for (const [type, name] of [
		["logs", "Search logs"],
		["json", "Search JSON"],
	] as const) {
		const screen = await renderResult(["a".repeat(1500), "end"], type);
		const field = screen.getByRole("textbox", { name });
		await field.fill("a".repeat(1_000_000));
		await expect.element(field).toHaveValue("a".repeat(1000));
		await expect.element(screen.getByText("1 / 1", { exact: true })).toBeVisible();
		await screen.unmount();
	}
});

const scattered = (count: number) =>
	Array.from({ length: count }, (_, row) => ({ name: `pod ${(row * 7919) % count} of shop`, row }));
const firstCells = ({ root }: Rendered) => root.querySelector(".akua-table-row td")?.textContent;

test("sorting many rows says that it goes on, keeps the rows meanwhile, and the last press wins", async () => {
	const screen = await renderResult(scattered(90_000), "table");
	await expect.element(screen.getByText("90,000 rows, 2 columns")).toBeVisible();
	const texts = watchText(screen, ".akua-toolbar-text");
	const firsts = watchText(screen, ".akua-table-row td");
	const head = screen.getByRole("button", { name: "name" });
	await head.click();
	await head.click();
	await expect.poll(() => firstCells(screen)).toBe("pod 89999 of shop");
	await expect.element(screen.getByText("90,000 rows, 2 columns")).toBeVisible();
	await expect.element(screen.getByRole("columnheader", { name: "name" })).toHaveAttribute("aria-sort", "descending");
	expect(texts[0]).toBe("Sorting…");
	expect([...new Set(firsts)].filter((text) => !/^pod (0|89999) of shop$/.test(text))).toEqual([]);
});

test("a table that is refreshed keeps its order, and shows no row out of it", async () => {
	const rows = (first: string) => [{ name: "b" }, { name: first }, { name: "c" }];
	const screen = await renderResult(rows("a1"), "table");
	await screen.getByRole("button", { name: "name" }).click();
	await expect.poll(() => firstCells(screen)).toBe("a1");
	const firsts = watchText(screen, ".akua-table-row td");
	await screen.show(rows("a2"));
	await expect.poll(() => firstCells(screen)).toBe("a2");
	expect(firsts).toEqual(["a2"]);
});
