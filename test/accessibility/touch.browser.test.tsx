import { AddWidgetDialog, AddWidgetForm, SnippetPicker, SnippetResult } from "akua-react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../support/createWorld.js";
import { tooSmall } from "./support/layout.js";

const touch = (enabled: boolean) => cdp().send("Emulation.setTouchEmulationEnabled", { enabled });

beforeEach(async () => {
	await page.viewport(390, 844);
	await touch(true);
});
afterEach(() => touch(false));

const uptime = { snippet_id: "snip_uptime" };
const open = () => userEvent.click(page.getByRole("combobox", { name: "Snippet" }));
const snippets = [{ id: "snip_1", name: "Given", description: null }];

test.each<[string, ReactElement, () => Promise<void>]>([
	[
		"the form",
		<AddWidgetForm key="" dashboardId={dashboardId} defaultValues={uptime} onCancel={() => {}} />,
		async () => {},
	],
	["the dialog", <AddWidgetDialog key="" dashboardId={dashboardId} defaultOpen />, async () => {}],
	["the open list", <SnippetPicker key="" value="snip_1" onValueChange={() => {}} snippets={snippets} />, open],
	[
		"a table",
		<SnippetResult key="" result={{ result: [{ name: "A", count: 1 }] }} displayType="table" />,
		async () => {},
	],
	["logs", <SnippetResult key="" result={{ result: "first\nsecond" }} displayType="logs" />, () => search("first")],
	["a tree", <SnippetResult key="" result={{ result: { a: "first" } }} displayType="json" />, () => search("first")],
])("in %s, a finger hits each target, and no field zooms the page", async (_, element, prepare) => {
	expect(matchMedia("(pointer: coarse)").matches).toBe(true);
	const { container } = await render(createWorld().wrap(element));
	await expect.poll(() => container.querySelector(".akua-skeleton, [aria-busy=true]")).toBeNull();
	await expect.poll(() => page.getByRole("button").or(page.getByRole("textbox")).elements().length).toBeGreaterThan(0);
	await prepare();
	expect(tooSmall()).toEqual([]);
	const fields = [...document.querySelectorAll("input:not([type=radio]), select, textarea")];
	const sizes = fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize));
	expect(sizes.filter((size) => size < 16)).toEqual([]);
	expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
});

test("each text field tells the on-screen keyboard what it is for", async () => {
	const { wrap } = createWorld();
	await render(
		wrap(
			<>
				<SnippetPicker value="" onValueChange={() => {}} snippets={snippets} />
				<SnippetResult result={{ result: "first\nsecond" }} displayType="logs" />
			</>,
		),
	);
	const names = ["type", "enterkeyhint", "autocomplete", "autocapitalize", "autocorrect", "spellcheck"];
	const told = (field: Element) => Object.fromEntries(names.map((name) => [name, field.getAttribute(name)]));
	const name = { autocomplete: "off", autocapitalize: "none", autocorrect: "off", spellcheck: "false", type: "text" };
	expect(told(page.getByRole("combobox", { name: "Snippet" }).element())).toEqual({ ...name, enterkeyhint: "done" });
	await expect.element(page.getByRole("textbox")).toBeVisible();
	expect(told(page.getByRole("textbox").element())).toEqual({ ...name, enterkeyhint: "search" });
});

test("a swipe to the side of a result does not leave the page, one down goes on with it", async () => {
	const results = [
		["table", [{ name: "A", count: 1 }], ".akua-table-scroller"],
		["logs", "first\nsecond", ".akua-logs"],
		["json", { a: "first" }, ".akua-json"],
	] as const;
	for (const [type, result, box] of results) {
		const { container, unmount } = await render(
			createWorld().wrap(<SnippetResult result={{ result }} displayType={type} />),
		);
		await expect.poll(() => container.querySelector(box)).not.toBeNull();
		const { overscrollBehaviorX, overscrollBehaviorY } = getComputedStyle(container.querySelector(box) ?? container);
		expect([overscrollBehaviorX, overscrollBehaviorY]).toEqual(["contain", "auto"]);
		await unmount();
	}
});

test("the rows of a tree and of the list are as high as the list counts them", async () => {
	const many = Array.from({ length: 2000 }, (_, index) => ({
		id: `snip_${index}`,
		name: `Row ${index}`,
		description: null,
	}));
	const { container } = await render(
		createWorld().wrap(
			<>
				<SnippetPicker value="" onValueChange={() => {}} snippets={many} />
				<SnippetResult result={{ result: many.map(({ name }) => name) }} displayType="json" />
			</>,
		),
	);
	await expect.element(page.getByRole("treeitem").first()).toBeVisible();
	const rows = () => container.querySelector(".akua-json-rows");
	await expect.poll(() => rows()?.clientHeight).toBeGreaterThan(101 * 44);
	await open();
	await userEvent.keyboard("{ArrowUp}");
	const last = page.getByRole("listbox").getByRole("option", { name: "Row 1999" });
	await expect.element(last).toBeInViewport();
	expect(page.getByRole("listbox").element().scrollHeight).toBe(2000 * last.element().getBoundingClientRect().height);
});

async function search(text: string) {
	await page.getByRole("textbox").fill(text);
	await expect.element(page.getByText("1 / 1")).toBeVisible();
}
