import { onlineManager } from "@tanstack/react-query";
import { AddWidget } from "akua-react";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { creates, createWorld, dashboardId, type WorldOptions } from "../../../support/createWorld.js";

afterEach(() => onlineManager.setOnline(true));

const button = (name: string) => page.getByRole("button", { name, exact: true });
const radio = (name: string) => page.getByRole("radio", { name });
const said = (text: string | RegExp) => expect.element(page.getByText(text)).toBeVisible();

async function renderForm(options?: WorldOptions) {
	const world = createWorld(options);
	const defaultValues = { snippet_id: "snip_clusters", position: 2 };
	await render(
		world.wrap(
			<AddWidget.Root dashboardId={dashboardId} defaultValues={defaultValues} afterSubmit="keep">
				<AddWidget.Status />
				<AddWidget.Snippet />
				<AddWidget.DisplayType />
				<AddWidget.Position />
				<AddWidget.ColSpan />
				<AddWidget.Actions />
			</AddWidget.Root>,
		),
	);
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("Clusters by region");
	return world;
}

/** Tries to change every field, by pointer and by keyboard. */
async function changeAll() {
	await userEvent.click(page.getByRole("combobox", { name: "Snippet" }));
	await userEvent.keyboard("{ArrowDown}{Enter}uptime{Tab}");
	await userEvent.click(radio("JSON"), { force: true });
	await userEvent.keyboard("{ArrowRight}");
	await userEvent.click(radio("3 columns"), { force: true });
	await userEvent.keyboard("{ArrowLeft}");
	await userEvent.click(page.getByRole("spinbutton"));
	await userEvent.keyboard("7{ArrowUp}");
	await userEvent.click(button("Increase position"), { force: true });
}

async function expectAsSent() {
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("Clusters by region");
	await expect.element(radio("Snippet default")).toBeChecked();
	await expect.element(radio("1 column")).toBeChecked();
	await expect.element(page.getByRole("spinbutton")).toHaveValue(2);
	expect(page.getByRole("listbox").getByRole("option").elements()).toHaveLength(0);
}

test("while a widget is being sent, no field can be changed, and each can still be focused", async () => {
	const { hold, fake } = await renderForm();
	const request = hold(/^POST .*widgets/);
	await button("Add widget").click();
	await request.arrived;
	await expect.element(button("Adding…")).toHaveFocus();
	await changeAll();
	await expectAsSent();
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveAttribute("readonly");
	await expect.element(radio("JSON")).toHaveAttribute("aria-disabled", "true");
	for (const field of [
		page.getByRole("combobox", { name: "Snippet" }),
		radio("Snippet default"),
		page.getByRole("spinbutton"),
	]) {
		field.element().dispatchEvent(new Event("focusin"));
		await expect.element(field).not.toHaveAttribute("disabled");
	}
	request.release();
	await said("“Clusters by region” added.");
	expect(creates(fake).map(({ body }) => body)).toMatchObject([
		{ snippet_id: "snip_clusters", position: 2, col_span: 1 },
	]);
	await radio("JSON").click();
	await expect.element(radio("JSON")).toBeChecked();
});

test("a widget that waits for the network is locked until its request is cancelled", async () => {
	await renderForm();
	onlineManager.setOnline(false);
	await button("Add widget").click();
	await said(/You’re offline/);
	await changeAll();
	await expectAsSent();
	await button("Cancel request").click();
	await said("The widget wasn’t added");
	await page.getByRole("spinbutton").fill("3");
	await radio("Logs").click();
	await expect.element(page.getByRole("spinbutton")).toHaveValue(3);
	await expect.element(radio("Logs")).toBeChecked();
});

test("after an unknown outcome, trying again is called safe only for the values that were sent", async () => {
	const { fake } = await renderForm({ faults: [{ call: "createWidget", when: "after", answer: "reset" }] });
	await button("Add widget").click();
	await said(/won’t be added twice/);
	await expect.element(button("Try again")).toBeVisible();

	await page.getByRole("spinbutton").fill("3");
	await said(/submitting them adds another widget/);
	await expect.element(page.getByText(/won’t be added twice/)).not.toBeInTheDocument();
	await expect.element(button("Add widget")).toBeVisible();

	await page.getByRole("spinbutton").fill("2");
	await said(/won’t be added twice/);
	await button("Try again").click();
	await said(/No duplicate was created/);
	expect(fake.widgets(dashboardId)).toHaveLength(5);
});
