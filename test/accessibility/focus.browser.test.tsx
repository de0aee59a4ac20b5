import { AddWidgetForm, type AddWidgetFormProps, SnippetResult } from "akua-react";
import { describe, expect, test } from "vitest";
import { type Locator, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId, type WorldOptions } from "../../support/createWorld.js";

async function renderForm(options: WorldOptions = {}, props: Partial<AddWidgetFormProps> = {}) {
	const world = createWorld(options);
	const screen = await render(world.wrap(<AddWidgetForm dashboardId={dashboardId} {...props} />));
	return { ...screen, world, part: (name: string) => () => screen.container.querySelector(`.akua-${name}`) };
}

const uptime = { preview: "manual", defaultValues: { snippet_id: "snip_uptime" } } as const;

/** Presses a button by keyboard, once it is there and not busy. */
async function press(button: Locator) {
	await expect.element(button).not.toHaveAttribute("aria-busy", "true");
	const element = button.element();
	if (element instanceof HTMLElement) element.focus();
	await userEvent.keyboard("{Enter}");
}

describe("focus is never lost", () => {
	test("focus moves to the status when Cancel request disappears after a success", async () => {
		const { world, getByRole, part } = await renderForm({}, uptime);
		const { release } = world.hold(/^POST .*widgets/);
		await press(getByRole("button", { name: "Add widget" }));
		const stop = getByRole("button", { name: "Cancel request" });
		await expect.element(stop).toBeVisible();
		await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
		await expect.element(stop).toHaveFocus();
		release();
		await expect.poll(part("progress")).toHaveFocus();
	});

	test("focus moves to the summary when Cancel request is pressed", async () => {
		const { getByRole, part } = await renderForm({ faults: [{ call: "createWidget", answer: "hang" }] }, uptime);
		await press(getByRole("button", { name: "Add widget" }));
		await press(getByRole("button", { name: "Cancel request" }));
		await expect.poll(part("summary")).toHaveFocus();
	});

	test("focus moves to the field when the snippet is cleared", async () => {
		const { getByRole } = await renderForm({}, uptime);
		await press(getByRole("button", { name: "Clear snippet" }));
		await expect.element(getByRole("combobox", { name: "Snippet" })).toHaveFocus();
	});

	test("focus moves to the field when loading the snippets is tried again", async () => {
		const { getByRole } = await renderForm({ faults: [{ call: "listSnippets", answer: { status: 500 } }] });
		const retry = getByRole("button", { name: "Try again" });
		await expect.element(retry).toBeVisible();
		await press(retry);
		await expect.element(getByRole("combobox", { name: "Snippet" })).toHaveFocus();
		await expect.element(retry).not.toBeInTheDocument();
	});

	test("focus stays in the field when the picker becomes a field for an id", async () => {
		const { world, getByRole } = await renderForm({
			faults: [{ call: "listSnippets", answer: { status: 403 } }],
			latencyMs: () => 500,
		});
		await userEvent.keyboard("{Tab}");
		await expect.element(getByRole("combobox", { name: "Snippet" })).toHaveFocus();
		await expect.element(getByRole("textbox", { name: "Snippet ID" })).toHaveFocus();
		expect(world.fake.requests.length).toBeGreaterThan(0);
	});

	test("focus moves from a preview's Stop to Run again when the run ends", async () => {
		const { world, getByRole } = await renderForm({}, uptime);
		const run = getByRole("button", { name: "Run snippet" });
		await expect.element(run).toBeVisible();
		await expect.element(getByRole("combobox", { name: "Snippet" })).toHaveValue("Uptime");
		const { release } = world.hold(/execute$/);
		await press(run);
		const stop = getByRole("button", { name: "Stop" });
		await expect.element(stop).toBeVisible();
		await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
		await expect.element(stop).toHaveFocus();
		release();
		await expect.element(getByRole("button", { name: "Run again" })).toHaveFocus();
	});

	test("focus moves to Run again when a suggested display type is taken", async () => {
		const { getByRole } = await renderForm(
			{},
			{ ...uptime, defaultValues: { snippet_id: "snip_uptime", display_type: "json" } },
		);
		await expect.element(getByRole("combobox", { name: "Snippet" })).toHaveValue("Uptime");
		await press(getByRole("button", { name: "Run snippet" }));
		const suggestion = getByRole("button", { name: "Show as Stat" });
		await expect.element(suggestion).toBeVisible();
		await press(suggestion);
		await expect.element(getByRole("button", { name: "Run again" })).toHaveFocus();
		await expect.element(getByRole("radio", { name: "Stat" })).toBeChecked();
		await expect.element(suggestion).not.toBeInTheDocument();
	});

	test("focus returns to Run snippet when the question is declined", async () => {
		const { getByRole } = await renderForm({}, { defaultValues: { snippet_id: "snip_unlisted" } });
		const run = getByRole("button", { name: "Run snippet" });
		await press(run);
		await expect.element(getByRole("button", { name: "Don’t run" })).toHaveFocus();
		await userEvent.keyboard("{Enter}");
		await expect.element(run).toHaveFocus();
	});

	test("focus moves to the status after Undo", async () => {
		const { getByRole, getByText, part } = await renderForm({}, uptime);
		await press(getByRole("button", { name: "Add widget" }));
		await press(getByRole("button", { name: "Undo" }));
		await expect.element(getByText("“Uptime” removed.")).toBeVisible();
		await expect.poll(part("progress")).toHaveFocus();
	});

	test("focus stays on a link of a row that is scrolled out of view", async () => {
		const rows = Array.from({ length: 500 }, (_, index) => ({ at: index, link: `https://host-${index}.example` }));
		const { wrap } = createWorld();
		const { container, getByRole } = await render(
			wrap(<SnippetResult result={{ result: rows }} displayType="table" />),
		);
		const link = getByRole("link", { name: "https://host-3.example" });
		await expect.element(link).toBeVisible();
		const element = link.element();
		if (element instanceof HTMLElement) element.focus();
		const scroller = container.querySelector(".akua-table-scroller");
		scroller?.scrollTo({ top: 9000 });
		await expect.element(getByRole("link", { name: "https://host-325.example" })).toBeInTheDocument();
		expect(document.activeElement).toBe(element);
		await userEvent.keyboard("{Tab}");
		await expect.poll(() => document.activeElement?.textContent).toMatch(/host-3\d\d/);
	});

	test("focus stays on the header that sorts, and moves to the first row that Show more adds", async () => {
		const { wrap } = createWorld();
		const result = (type: string) => (
			<SnippetResult result={{ result: Array.from({ length: 2500 }, (_, at) => ({ at })) }} displayType={type} />
		);
		const { getByRole, rerender } = await render(wrap(result("table")));
		const sort = getByRole("button", { name: "at" });
		await expect.element(sort).toBeVisible();
		await press(sort);
		await expect.element(getByRole("columnheader")).toHaveAttribute("aria-sort", "ascending");
		await expect.element(sort).toHaveFocus();
		await rerender(wrap(result("json")));
		const root = getByRole("treeitem").first();
		await expect.element(root).toBeVisible();
		const tree = root.element();
		if (tree instanceof HTMLElement) tree.focus();
		await userEvent.keyboard("{End}{Enter}");
		await expect.poll(() => document.activeElement?.textContent).toMatch(/^1000: /);
	});
});
