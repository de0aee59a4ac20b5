import { type SnippetItem, SnippetPicker } from "akua-react";
import { expect, test, vi } from "vitest";
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
		.map((option) => option.querySelector("bdi")?.textContent);
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

test("a press beside the field chooses nothing and clears the search", async () => {
	const { onValueChange } = await renderPicker(named(["Uptime", "Quota"]));
	await field().fill("quota");
	await expect.element(options().first()).toBeVisible();
	await userEvent.click(document.body, { position: { x: 5, y: 300 } });
	await expect.element(field()).toHaveValue("");
	expect(onValueChange).not.toHaveBeenCalled();
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
	expect(onBlur.mock.calls).toEqual([[]]);
});
