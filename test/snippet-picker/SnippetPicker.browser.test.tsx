import { type SnippetItem, SnippetPicker } from "akua-react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld } from "../../support/createWorld.js";

const field = () => page.getByRole("combobox");
const options = () => page.getByRole("option");
const named = (names: readonly string[]): SnippetItem[] =>
	names.map((name, index) => ({ id: `snip_${index}`, name, description: null }));

async function renderPicker(snippets: readonly SnippetItem[]) {
	const onValueChange = vi.fn();
	await render(<SnippetPicker value="" onValueChange={onValueChange} snippets={snippets} />);
	return { onValueChange };
}

test("names that begin with the search come before names that contain it", async () => {
	await renderPicker(named(["Failed installs", "Installs today", "Reinstalls", "Install errors"]));
	await field().fill("install");
	await expect.poll(() => options().elements().length).toBe(4);
	const names = options()
		.elements()
		.map((option) => option.querySelector(".akua-option-name")?.textContent);
	expect(names).toEqual(["Installs today", "Install errors", "Failed installs", "Reinstalls"]);
});

test("typing on scrolls to the best match", async () => {
	await renderPicker(named(Array.from({ length: 500 }, (_, index) => `Report ${index}`)));
	await field().fill("report");
	await expect.element(options().first()).toBeVisible();
	page.getByRole("listbox").element().scrollTop = 5000;
	await expect.element(page.getByRole("option", { name: "Report 90" })).toBeVisible();
	await userEvent.type(field(), " 1");
	await expect.element(page.getByRole("option", { name: "Report 1 snip_1", exact: true })).toBeInViewport();
});

test("a press beside the field chooses nothing, clears the search and says so", async () => {
	const { onValueChange } = await renderPicker(named(["Uptime", "Quota"]));
	await field().fill("quo");
	await expect.element(options().first()).toBeVisible();
	await userEvent.click(document.body, { position: { x: 5, y: 300 } });
	await expect.element(field()).toHaveValue("");
	expect(onValueChange).not.toHaveBeenCalled();
	await expect.element(page.getByText("“quo” wasn’t used. Choose a snippet from the list.")).toBeVisible();
});

test("a list that could not be loaded looks like an error, below the field and in the list", async () => {
	const { wrap } = createWorld({ faults: [{ call: "listSnippets", answer: { status: 500 }, times: 9 }] });
	const { container } = await render(wrap(<SnippetPicker value="" onValueChange={() => {}} />));
	await expect.element(page.getByRole("button", { name: "Try again" })).toBeVisible();
	await field().click();
	await expect.element(page.getByText("The snippets couldn’t be loaded.").last()).toBeVisible();
	const marked = [".akua-error", ".akua-list-note"].map((part) => container.querySelector(part));
	const hint = document.createElement("p");
	hint.className = "akua-hint";
	container.querySelector(".akua-root")?.append(hint);
	for (const part of marked) {
		expect(part?.querySelector(".akua-icon")).not.toBeNull();
		expect(part && getComputedStyle(part).color).not.toBe(getComputedStyle(hint).color);
	}
});

test("the id of a snippet without a description is set as an id, and no browser translates it", async () => {
	await renderPicker([
		{ id: "snip_plain", name: "Plain", description: null },
		{ id: "snip_told", name: "Told", description: "What it does." },
	]);
	await field().click();
	await expect.element(page.getByText("snip_plain")).toHaveAttribute("translate", "no");
	const font = (text: string) => getComputedStyle(page.getByText(text).element()).fontFamily;
	expect(font("snip_plain")).toContain("mono");
	expect(font("What it does.")).not.toContain("mono");
});

test.each(["\u200Bsnip_7", "snip_7\u200E", "\u2068snip\u00AD_7\u2069"])(
	"an id is taken without the invisible characters that are pasted with it (%j)",
	async (pasted) => {
		const onValueChange = vi.fn();
		const { wrap } = createWorld({ faults: [{ call: "listSnippets", answer: { status: 403 }, times: 9 }] });
		await render(wrap(<SnippetPicker value="" onValueChange={onValueChange} />));
		await page.getByRole("textbox", { name: "Snippet ID" }).fill(pasted);
		expect(onValueChange).toHaveBeenLastCalledWith("snip_7", undefined);
	},
);

describe("a text is laid out in its own direction", () => {
	const arabic = "تكلفة CPU (يوميًا).";

	test.each([
		["ltr", arabic.repeat(9)],
		["rtl", "A long description that begins here. ".repeat(9)],
	])("in the list of a %s page, where it is cut off at its end", async (dir, description) => {
		document.documentElement.dir = dir;
		onTestFinished(() => document.documentElement.removeAttribute("dir"));
		await render(
			<SnippetPicker value="" onValueChange={() => {}} snippets={[{ id: "snip_1", name: "A", description }]} />,
		);
		await field().click();
		const text = page.getByText(description.trim()).element().closest(".akua-option-description");
		if (!text) throw new Error("The description is not in an option.");
		const range = document.createRange();
		range.selectNodeContents(text);
		const [all, box] = [range.getBoundingClientRect(), text.getBoundingClientRect()];
		expect(all.width).toBeGreaterThan(box.width);
		// The first letter is at the right in Arabic, and at the left in English.
		if (dir === "ltr") expect(all.right).toBeCloseTo(box.right, 0);
		else expect(all.left).toBeCloseTo(box.left, 0);
	});

	test.each(["ltr", "rtl"])(
		"in the field and the list of a %s page, whose icon and buttons stay at their sides",
		async (dir) => {
			document.documentElement.dir = dir;
			onTestFinished(() => document.documentElement.removeAttribute("dir"));
			await renderPicker(named([arabic, "Costs (daily)."]));
			const input = field().element();
			const sides = () => [getComputedStyle(input).paddingLeft, getComputedStyle(input).paddingRight];
			const before = sides();
			expect(input.matches(`:dir(${dir})`)).toBe(true);
			for (const [typed, direction] of [
				[arabic, "rtl"],
				["Costs (daily).", "ltr"],
			] as const) {
				await field().fill(typed);
				await expect.element(page.getByRole("option", { name: typed })).toBeVisible();
				expect(input.matches(`:dir(${direction})`)).toBe(true);
				expect(getComputedStyle(input).unicodeBidi).toBe("plaintext");
				expect(document.querySelector(".akua-option-name")?.matches(`:dir(${direction})`)).toBe(true);
				expect(sides()).toEqual(before);
			}
		},
	);
});

test.for([
	["a 500", { status: 500 }],
	["a 401", { status: 401 }],
	["a 404", { status: 404 }],
	["a broken connection", "reset"],
] as const)("Try again loads the snippets after %s", async ([, answer]) => {
	const { wrap } = createWorld({ faults: [{ call: "listSnippets", answer }] });
	await render(wrap(<SnippetPicker value="" onValueChange={() => {}} />));
	const retry = page.getByRole("button", { name: "Try again" });
	await retry.click();
	await expect.element(retry).not.toBeInTheDocument();
	await field().click();
	await expect.element(page.getByRole("option", { name: /Uptime/ })).toBeVisible();
});

test("onBlur is called without an event", async () => {
	const onBlur = vi.fn();
	await render(<SnippetPicker value="" onValueChange={() => {}} onBlur={onBlur} snippets={[]} />);
	await field().click();
	await userEvent.tab();
	await expect.poll(() => onBlur.mock.calls).toEqual([[]]);
});
