import { AddWidgetDialog, AddWidgetForm, type AddWidgetFormProps, SnippetResult } from "akua-react";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId, type WorldOptions } from "../../support/createWorld.js";
import { expectTree } from "./support/tree.js";

async function renderForm(options: WorldOptions = {}, props: Partial<AddWidgetFormProps> = {}) {
	const world = createWorld(options);
	const screen = await render(world.wrap(<AddWidgetForm dashboardId={dashboardId} onCancel={() => {}} {...props} />));
	const part = (name: string) => () => screen.container.querySelector(`.akua-${name}`);
	return { ...screen, part, world };
}

const chosen = { preview: "manual", defaultValues: { snippet_id: "snip_uptime" } } as const;

describe("the form", () => {
	test("the form's tree has each field with its name, description and value", async () => {
		const { part } = await renderForm();
		await expectTree(
			part("form"),
			`
			form
				status
				combobox "Snippet" (required, collapsed, hasPopup listbox, autocomplete list) — Choose the snippet whose result you want on this dashboard.
				button "Show snippets" (collapsed)
				status
				status
				paragraph
					text "Choose the snippet whose result you want on this dashboard."
				status
				group "Display as"
					radio "Snippet default" (checked) — Follows the snippet
					radio "Table" — Rows and columns
					radio "Stat" — Single value
					radio "JSON" — Expandable tree
					radio "Logs" — Lines of text
				combobox "Position" = "At the end" (collapsed, hasPopup menu) — It will be widget 5 of 5.
				paragraph
					text "It will be widget 5 of 5."
				region "Preview"
					paragraph
						text "Preview"
					status
						text "Choose a snippet to see its result here."
				button "Cancel"
				button "Add widget"
			`,
		);
	});

	test("the form's tree has the chosen snippet and its preview", async () => {
		const { part } = await renderForm({}, chosen);
		await expectTree(
			part("snippet"),
			`
			combobox "Snippet" = "Uptime" (required, collapsed, hasPopup listbox, autocomplete list) — Choose the snippet whose result you want on this dashboard.
			button "Clear snippet"
			button "Show snippets" (collapsed)
			status
			status
			paragraph
				text "Choose the snippet whose result you want on this dashboard."
				link "Open in Akua"
			status
			`,
		);
		await expectTree(
			part("preview"),
			`
			region "Preview"
				paragraph
					text "Preview"
				status
					text "Run the snippet to see its result."
				button "Run snippet"
			`,
		);
	});

	test("an invalid field has the focus, and its error as the description", async () => {
		const { part, getByRole } = await renderForm();
		await getByRole("button", { name: "Add widget" }).click();
		await expectTree(
			part("snippet"),
			`
			combobox "Snippet" (focused, invalid, required, collapsed, hasPopup listbox, autocomplete list) — Choose a snippet.
			button "Show snippets" (collapsed)
			status
			status
			paragraph
				text "Choose a snippet."
			status
			`,
		);
	});

	test("the submit button is busy and keeps the focus while a widget is added", async () => {
		const faults = [{ call: "createWidget", answer: "hang" }] as const;
		const { part, getByRole } = await renderForm({ faults }, chosen);
		await getByRole("button", { name: "Add widget" }).click();
		await expectTree(
			part("actions"),
			`
			button "Cancel request"
			button "Adding…" (focused, disabled, busy)
			`,
		);
		await expectTree(
			part("status"),
			`
			status
				text "Adding the widget…"
			`,
		);
	});

	test("a success is in a status, followed by Undo", async () => {
		const { part, getByRole } = await renderForm({}, chosen);
		await getByRole("button", { name: "Add widget" }).click();
		await expectTree(
			part("status"),
			`
			status
				text "“"
				text "Uptime"
				text "” added."
			button "Undo"
			`,
		);
		await getByRole("button", { name: "Undo" }).click();
		await expectTree(
			part("status"),
			`
			generic (focused)
				status
					text "“"
					text "Uptime"
					text "” removed."
			`,
		);
	});

	test.each([
		[422, "The widget wasn’t added", "Akua didn’t accept these values. Change them and submit again."],
		[
			403,
			"The widget wasn’t added",
			"You don’t have permission to add widgets to this dashboard. Ask its owner for access.",
		],
		[429, "The widget wasn’t added", "Akua is receiving too many requests."],
		[
			"reset",
			"The widget may have been added",
			"The connection was lost before Akua answered. It’s safe to try again: it won’t be added twice.",
		],
	] as const)("the summary after %s has the focus and says what happened", async (answer, title, words) => {
		const faults = [{ call: "createWidget", answer: answer === "reset" ? answer : { status: answer } }] as const;
		const { part, getByRole } = await renderForm({ faults }, chosen);
		await getByRole("button", { name: "Add widget" }).click();
		await expect.poll(() => part("summary")()?.matches(":focus")).toBe(true);
		await expect.element(getByRole("region", { name: title })).toHaveAccessibleDescription(words);
	});
});

describe("the picker", () => {
	const closed = "(focused, required, collapsed, hasPopup listbox, autocomplete list)";
	const open = closed.replace("collapsed", "expanded");

	test("the highlighted option has its position in the list", async () => {
		const { part, getByRole } = await renderForm();
		await expect.element(getByRole("combobox", { name: "Snippet" })).toBeVisible();
		await userEvent.keyboard("{Tab}");
		await userEvent.keyboard("cl");
		await expectTree(
			part("combobox"),
			`
			combobox "Snippet" = "cl" ${open} — Choose the snippet whose result you want on this dashboard.
			button "Show snippets" (expanded)
			group
				listbox "Snippet"
					option "Clusters by region Every Kubernetes cluster with its region, version, nodes and health. Shown as Table"
			status
				text "Clusters by region"
				text ", 1 of 1"
			`,
		);
		const option = part("option")();
		expect(getByRole("combobox", { name: "Snippet" }).element().getAttribute("aria-activedescendant")).toBe(option?.id);
		expect([option?.getAttribute("aria-posinset"), option?.getAttribute("aria-setsize")]).toEqual(["1", "1"]);
	});

	test("a search without matches says so", async () => {
		const { part, getByRole } = await renderForm();
		await expect.element(getByRole("combobox", { name: "Snippet" })).toBeVisible();
		await userEvent.keyboard("{Tab}");
		await userEvent.keyboard("zz");
		await expectTree(
			part("combobox"),
			`
			combobox "Snippet" = "zz" ${open} — Choose the snippet whose result you want on this dashboard.
			button "Show snippets" (expanded)
			group
				listbox "Snippet"
				text "No snippets match “"
				text "zz"
				text "”."
			status
				text "No snippets match “"
				text "zz"
				text "”."
			`,
		);
	});

	test("a list that fails to load says so and offers to try again", async () => {
		const { part } = await renderForm({ faults: [{ call: "listSnippets", answer: { status: 500 } }] });
		await expectTree(
			part("snippet-picker"),
			`
			combobox "Snippet" (required, collapsed, hasPopup listbox, autocomplete list) — The snippets couldn’t be loaded. Akua ran into a problem. Try again
			button "Show snippets" (collapsed)
			status
			status
				text "The snippets couldn’t be loaded. Akua ran into a problem."
				button "Try again"
			`,
		);
	});

	test("a text field for an id replaces a list that may not be read", async () => {
		const { part } = await renderForm({ faults: [{ call: "listSnippets", answer: { status: 403 } }] });
		await expectTree(
			part("snippet-picker"),
			`
			textbox "Snippet ID" (required) — You don’t have access to the list of snippets. Enter a snippet ID.
			paragraph
				text "You don’t have access to the list of snippets. Enter a snippet ID."
			`,
		);
	});
});

describe("the preview", () => {
	test("an inert preview is described in words", async () => {
		const { part, getByRole } = await renderForm(
			{},
			{ ...chosen, defaultValues: { snippet_id: "snip_uptime", display_type: "json" } },
		);
		await getByRole("button", { name: "Run snippet" }).click();
		await expect.poll(part("result")).toHaveAttribute("inert");
		await expectTree(
			part("preview"),
			`
			region "Preview"
				paragraph
					text "Preview"
				status
					text "Took 0.01 s."
				button "Run again" (focused)
				paragraph
					text "This looks like a single value."
					button "Show as Stat"
				paragraph
					text "Result: \\"99.98 %\\""
			`,
		);
	});

	test("a preview's question focuses the answer that changes nothing", async () => {
		const { part, getByRole } = await renderForm({}, { defaultValues: { snippet_id: "snip_unlisted" } });
		await getByRole("button", { name: "Run snippet" }).click();
		await expectTree(
			part("question"),
			`
			group "This snippet may make changes. Run it?"
				paragraph
					text "This snippet may make changes. Run it?"
				button "Run anyway"
				button "Don’t run" (focused) — This snippet may make changes. Run it?
			`,
		);
	});
});

describe("the dialog", () => {
	test("the dialog's tree has its name, its question and the toast after it", async () => {
		const world = createWorld();
		const screen = await render(world.wrap(<AddWidgetDialog dashboardId={dashboardId} preview={false} />));
		await expectTree(() => screen.container.querySelector(".akua-button"), `button "Add widget" (hasPopup dialog)`);
		await screen.getByRole("button", { name: "Add widget" }).click();
		const dialog = screen.getByRole("dialog", { name: "Add a widget" });
		await expect.element(dialog).toBeVisible();
		await expectTree(
			() => screen.container.querySelector(".akua-dialog"),
			`
			dialog "Add a widget" (modal)
				banner
					heading "Add a widget"
					button "Close"
				form
					status
					combobox "Snippet" (focused, required, collapsed, hasPopup listbox, autocomplete list) — Choose the snippet whose result you want on this dashboard.
					button "Show snippets" (collapsed)
					status
					status
					paragraph
						text "Choose the snippet whose result you want on this dashboard."
					status
					group "Display as"
						radio "Snippet default" (checked) — Follows the snippet
						radio "Table" — Rows and columns
						radio "Stat" — Single value
						radio "JSON" — Expandable tree
						radio "Logs" — Lines of text
					combobox "Position" = "At the end" (collapsed, hasPopup menu) — It will be widget 5 of 5.
					paragraph
						text "It will be widget 5 of 5."
					button "Cancel"
					button "Add widget"
			`,
		);
		await userEvent.keyboard("uptime");
		await expect.element(screen.getByRole("listbox").getByRole("option")).toBeVisible();
		await userEvent.keyboard("{Enter}");
		await expect.element(screen.getByRole("button", { name: "Clear snippet" })).toBeVisible();
		await screen.getByRole("combobox", { name: "Position" }).selectOptions("At the beginning");
		await screen.getByRole("button", { name: "Close" }).click();
		await expect.element(screen.getByRole("button", { name: "Keep editing" })).toHaveFocus();
		await expectTree(
			() => screen.container.querySelector(".akua-question"),
			`
			group "Discard your changes?"
				paragraph
					text "Discard your changes?"
				button "Discard"
				button "Keep editing" (focused) — Discard your changes?
			`,
		);
		await userEvent.keyboard("{Enter}");
		await expect.element(screen.getByRole("button", { name: "Close" })).toHaveFocus();
		await dialog.getByRole("button", { name: "Add widget" }).click();
		await expectTree(
			() => screen.container.querySelector(".akua-toast"),
			`
			group
				status
					text "“"
					text "Uptime"
					text "” added."
				button "Undo"
				button "Dismiss"
			`,
		);
		await expect.element(screen.getByRole("button", { name: "Add widget" })).toHaveFocus();
	});
});

describe("a result", () => {
	async function renderResult(result: unknown, displayType: string, error?: string) {
		const { wrap } = createWorld();
		const execution = { result, ...(error !== undefined && { error }) };
		const { container } = await render(wrap(<SnippetResult result={execution} displayType={displayType} />));
		return () => container.querySelector(".akua-result");
	}

	test("a table's tree has its size, sortable headers and cells", async () => {
		const rows = [{ name: "prod-1", nodes: 1234567, ok: true, note: null }];
		await expectTree(
			await renderResult(rows, "table"),
			`
			region "Result"
				text "1 row, 4 columns"
				button "Copy as CSV"
				status
				group "Result: Table"
					table
						rowgroup
							row
								columnheader "name"
									button "name"
								columnheader "nodes"
									button "nodes"
								columnheader "ok"
									button "ok"
								columnheader "note"
									button "note"
						row
							cell "prod-1"
							cell "1234567"
							cell "true"
							cell "null"
			`,
		);
	});

	test("a stat's tree has its exact value and its history in words", async () => {
		await expectTree(
			await renderResult({ value: 1_234_567, unit: "EUR", history: [1, 2, 3] }, "stat"),
			`
			region "Result"
				paragraph
					text "1,234,567"
					text "EUR"
				image "3 values from 1 to 3, between 1 and 3"
			`,
		);
	});

	test("the tree of JSON has keys, values and types", async () => {
		await expectTree(
			await renderResult({ text: "a", list: [1] }, "json"),
			`
			region "Result"
				textbox "Search JSON"
				status
				tree "Result: JSON"
					treeitem "{2 keys} object" (expanded, selected)
					treeitem "text: \\"a\\" string"
					treeitem "list: [1 item] array" (expanded)
					treeitem "0: 1 number"
				code
					text "$"
				button "Copy path"
				status
				button "Copy value"
				status
			`,
		);
	});

	test("the tree of logs has each line with its level in a word", async () => {
		await expectTree(
			await renderResult("ERROR bad\nfine", "logs"),
			`
			region "Result"
				textbox "Search logs"
				status
				button "Wrap long lines" (not pressed)
				button "Go to the end"
				group "Result: Logs"
					text "Error"
					text "ERROR bad"
					text "fine"
			`,
		);
	});

	test("the tree of a failed snippet has its error", async () => {
		await expectTree(
			await renderResult(null, "table", "TypeError: x is undefined"),
			`
			region "Result"
				text "The snippet failed."
				group "The snippet failed."
					text "TypeError: x is undefined"
			`,
		);
	});
});
