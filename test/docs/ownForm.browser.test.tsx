import type { FakeAkuaOptions } from "akua-react/testing";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createTestHost } from "../../docs/samples/host-test.js";
import { OwnForm } from "../../docs/samples/own-form.js";

const add = page.getByRole("button", { name: "Add", exact: true });
const position = page.getByRole("textbox", { name: "Position" });

async function setUp(options?: FakeAkuaOptions) {
	const { fake, wrapper } = createTestHost(options);
	const onCreated = vi.fn();
	await render(<OwnForm dashboardId="dash_overview" onCreated={onCreated} />, { wrapper });
	return { fake, onCreated };
}

async function chooseUptime() {
	await page.getByRole("combobox", { name: "Snippet" }).fill("uptime");
	await page
		.getByRole("listbox")
		.getByRole("option", { name: /Uptime/ })
		.click();
}

test("a position typed into a plain text field is sent as a number", async () => {
	const { fake, onCreated } = await setUp();
	await chooseUptime();
	await position.fill("1");
	await add.click();
	await expect.element(page.getByText("Added.")).toBeVisible();
	expect(onCreated).toHaveBeenCalledOnce();
	expect(fake.widgets("dash_overview")[1]).toMatchObject({ snippet_id: "snip_uptime", position: 1 });
});

test("an emptied position puts the widget at the end", async () => {
	const { fake } = await setUp();
	await chooseUptime();
	await position.fill("1");
	await userEvent.clear(position);
	await add.click();
	await expect.element(page.getByText("Added.")).toBeVisible();
	expect(fake.widgets("dash_overview").at(-1)).toMatchObject({ snippet_id: "snip_uptime" });
});

test("a field's error is shown, and disappears once the value is right", async () => {
	const { fake } = await setUp();
	await add.click();
	await expect.element(page.getByText("Choose a snippet.")).toBeVisible();
	await chooseUptime();
	await position.fill("first");
	await add.click();
	await expect.element(page.getByText("Enter a whole number, or leave it empty.")).toBeVisible();
	await position.fill("0");
	await add.click();
	await expect.element(page.getByText("Added.")).toBeVisible();
	expect(fake.widgets("dash_overview")[0]).toMatchObject({ snippet_id: "snip_uptime", position: 0 });
});

test("a lost answer is reported, and the next press adds nothing twice", async () => {
	const { fake } = await setUp({ faults: [{ call: "createWidget", when: "after", answer: "reset" }] });
	await chooseUptime();
	await add.click();
	await expect.element(page.getByText(/may have been added.*It’s safe to try again/)).toBeVisible();
	await add.click();
	await expect.element(page.getByText("Added.")).toBeVisible();
	expect(fake.widgets("dash_overview")).toHaveLength(5);
});
