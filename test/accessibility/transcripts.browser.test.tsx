import { AddWidgetDialog, AddWidgetForm, SnippetResult } from "akua-react";
import type { DisplayType } from "akua-react/client";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId, type WorldOptions } from "../../support/createWorld.js";
import { entry, menu, renderBoard, widgets } from "../dashboard/board/renderBoard.js";
import { startTranscript } from "./support/transcript.js";

const keys = (pressed: string) => () => userEvent.keyboard(pressed);

/** Enters a text at once: what is said between two letters depends on how quickly they are typed. */
const type = (text: string) => () => page.getByRole("combobox", { name: "Snippet" }).fill(text);

/** Presses a button by the keyboard, without what is said on the way to it. */
function press(name: string) {
	return async () => {
		const button = page.getByRole("button", { name, exact: true }).last();
		await expect.element(button).toBeVisible();
		button.element().dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
	};
}

async function renderForm(options: WorldOptions = {}, snippetId = "snip_uptime") {
	const world = createWorld(options);
	const values = { snippet_id: snippetId };
	await render(world.wrap(<AddWidgetForm dashboardId={dashboardId} defaultValues={values} preview="manual" />));
	await expect.poll(() => document.querySelector("[role=listbox]")).not.toBeNull();
	if (snippetId !== "") await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("Uptime");
	return world;
}

async function expectTranscript(name: string, text: string) {
	await expect(text).toMatchFileSnapshot(`transcripts/${name}.txt`);
}

test("a form is filled in and a widget is added, then removed again", async () => {
	const { hold } = await renderForm({}, "");
	const { when, text } = await startTranscript();
	await when("Tab", keys("{Tab}"), /combobox/);
	await when("types “uptime”", type("uptime"), /1 of 1$/);
	await when("Enter, Tab", keys("{Enter}{Tab}"), /Clear/);
	await when("Tab", keys("{Tab}"), /link/);
	await when("Tab", keys("{Tab}"), /radio/);
	await when("Arrow down", keys("{ArrowDown}"), /radio/);
	const post = hold(/^POST .*\/widgets/);
	await when("presses Add widget", press("Add widget"), /Adding/);
	await when("the answer arrives", post.release, /added/);
	const remove = hold(/^DELETE/);
	await when("presses Undo", press("Undo"), /Removing/);
	await when("the answer arrives", remove.release, /removed/);
	await expectTranscript("add", text());
});

test("a refusal is told, with its field", async () => {
	const errors = [{ code: 1, message: "This snippet is archived.", path: ["body", "snippet_id"] }];
	await renderForm({ faults: [{ call: "createWidget", answer: { status: 422, body: { errors } } }] });
	const { when, text } = await startTranscript();
	await when("presses Add widget", press("Add widget"), /combobox/);
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveAttribute("aria-invalid", "true");
	await when("Tab, Shift+Tab", keys("{Tab}{Shift>}{Tab}{/Shift}"), /This snippet is archived/);
	await expectTranscript("refused", text());
});

test("an unknown outcome is told, and trying again adds nothing twice", async () => {
	await renderForm({ faults: [{ call: "createWidget", answer: "reset", when: "after" }] });
	const { when, text } = await startTranscript();
	await when("presses Add widget", press("Add widget"), /safe to try again/);
	await when("presses Try again", press("Try again"), /No duplicate/);
	await expectTranscript("unknown-and-again", text());
});

test("a preview is run", async () => {
	const { hold } = await renderForm();
	const { when, text } = await startTranscript();
	const run = hold(/execute/);
	await when("presses Run snippet", press("Run snippet"), /Running/);
	await when("the result arrives", run.release, /Took/);
	await expectTranscript("preview", text().replace(/Took [\d.,]+ s/, "Took 0.01 s"));
});

test("the dialog opens, asks before it discards, and closes", async () => {
	const { wrap } = createWorld();
	await render(wrap(<AddWidgetDialog dashboardId={dashboardId} />));
	// Loads the form, which takes a moment the first time.
	await userEvent.keyboard("{Tab}{Enter}");
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveFocus();
	await userEvent.keyboard("{Escape}");
	await expect.element(page.getByRole("button", { name: "Add widget" })).toHaveFocus();
	const { when, text } = await startTranscript();
	await when("Enter", keys("{Enter}"), /combobox/);
	await when("types “uptime”", type("uptime"), /1 of 1$/);
	await when("Enter, Escape", keys("{Enter}{Escape}"), /Discard/);
	await when("Enter", keys("{Enter}"), /combobox|button/);
	await expectTranscript("dialog", text());
});

test("a dashboard is arranged", async () => {
	await renderBoard();
	const { when, text } = await startTranscript();
	await press("Arrange")();
	await expect.element(page.getByRole("button", { name: "Done" })).toBeVisible();
	await when(
		"Tab to the handle of Alpha",
		async () => {
			const handle = page.getByRole("button", { name: /Move Alpha/ });
			await expect.element(handle).toBeVisible();
			handle.element().focus();
		},
		/Alpha/,
	);
	await when("Enter", keys("{Enter}"), /./);
	await when("Arrow right", keys("{ArrowRight}"), /Beta/);
	await when("Enter", keys("{Enter}"), /Saved/);
	await expectTranscript("arrange", text());
});

test("somebody else has changed the same, and the person decides", async () => {
	const { fake } = await renderBoard({}, { widgets: widgets.slice(0, 2) });
	await menu("Alpha").click();
	const radio = page.getByRole("radio", { name: "2 columns" });
	await expect.element(entry("Earlier")).toHaveFocus();
	fake.updateWidget("wgt_Alpha", { col_span: 4 });
	const { when, text } = await startTranscript();
	await when("chooses 2 columns", () => radio.click(), /Someone else/);
	await when("Escape", keys("{Escape}"), /Options for Alpha/);
	const mine = page.getByRole("button", { name: "Use mine" });
	await when("Tab to Use mine", () => mine.element().focus(), /Use mine/);
	await when("Tab", keys("{Tab}"), /Keep theirs/);
	await when("Enter", keys("{Enter}"), /Options for Alpha/);
	await expectTranscript("conflict", text());
});

const results: [type: DisplayType, result: unknown][] = [
	[
		"table",
		[
			{ region: "eu-west-1", nodes: 3 },
			{ region: "us-east-1", nodes: 5 },
		],
	],
	["stat", { value: 99.95, unit: "%", label: "Uptime" }],
	["json", { name: "prod", zones: ["a", "b"], ready: true }],
	["logs", ["2026-11-24T06:00:12Z INFO started", "2026-11-24T06:00:13Z ERROR failed"]],
];

test.each(results)("a %s is read", async (displayType, result) => {
	await render(<SnippetResult result={{ result }} displayType={displayType} />);
	await expect.poll(() => document.querySelector(`.akua-${displayType}`)).not.toBeNull();
	const { readThrough, text } = await startTranscript();
	await readThrough();
	await expectTranscript(displayType, text());
});
