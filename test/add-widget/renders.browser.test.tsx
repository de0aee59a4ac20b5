import { AddWidgetForm } from "akua-react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { creates, createWorld, dashboardId } from "../../support/createWorld.js";
import { manySnippets } from "../../support/manySnippets.js";
import { countRenders } from "../../support/renderCounter.js";

const search = () => page.getByRole("combobox", { name: "Snippet" });

/** Renders the whole form, and waits until everything that it loads is there. */
async function renderForm(snippetCount = 10) {
	const world = createWorld({ snippets: manySnippets(snippetCount) });
	const takeRenders = countRenders();
	const { unmount } = await render(world.wrap(<AddWidgetForm dashboardId={dashboardId} preview="manual" />));
	await expect.poll(() => document.querySelectorAll(".akua-select option").length).toBeGreaterThan(2);
	await expect
		.poll(() => document.querySelector(".akua-snippet-picker[data-status=success]:not([data-loading-more])"))
		.not.toBeNull();
	await expect.element(search()).toHaveAttribute("aria-controls");
	return { ...world, takeRenders, unmount };
}

async function chooseSnippet() {
	await userEvent.fill(search(), "Report 1");
	await userEvent.keyboard("{Enter}");
	await expect.element(page.getByRole("button", { name: "Run snippet" })).toBeVisible();
}

test("the whole form is there after 40 component renders at most", async () => {
	const { takeRenders } = await renderForm();
	expect(takeRenders().renders).toBeLessThanOrEqual(40);
});

test("a submit takes 35 component renders at most", async () => {
	const { fake, takeRenders } = await renderForm();
	await chooseSnippet();
	takeRenders();
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.element(page.getByText("“Report 1” added.")).toBeVisible();
	await expect.poll(() => fake.requests.filter(({ call }) => call === "listWidgets").length).toBe(2);
	await expect.element(search()).toHaveValue("");
	expect(creates(fake)).toHaveLength(1);
	expect(takeRenders().renders).toBeLessThanOrEqual(35);
});

test("another place renders the place alone", async () => {
	const { takeRenders } = await renderForm();
	takeRenders();
	await page.getByLabelText("Position").selectOptions("start");
	await expect.element(page.getByLabelText("Position")).toHaveValue("start");
	expect(takeRenders().byName).toEqual({ AddWidgetPlace: 1 });
});

test("a key in the search renders the list, but no option that stays", async () => {
	const { takeRenders } = await renderForm();
	await userEvent.fill(search(), "rep");
	await expect.element(page.getByRole("option", { name: "Report 1" })).toBeVisible();
	takeRenders();
	await userEvent.keyboard("o");
	await expect.element(search()).toHaveValue("repo");
	expect(takeRenders().byName).not.toHaveProperty("SnippetOption");
});

test("an arrow key in the list renders the two options whose highlight changes", async () => {
	const { takeRenders } = await renderForm();
	await userEvent.fill(search(), "rep");
	await expect.element(page.getByRole("option", { name: "Report 0" })).toHaveAttribute("data-highlighted");
	takeRenders();
	await userEvent.keyboard("{ArrowDown}");
	await expect.element(page.getByRole("option", { name: "Report 1" })).toHaveAttribute("data-highlighted");
	expect(takeRenders().byName).toMatchObject({ SnippetOption: 2 });
});

test("the list renders as many options of a thousand snippets as of twenty", async () => {
	const counts: (number | undefined)[] = [];
	for (const count of [20, 1000]) {
		const { takeRenders, unmount } = await renderForm(count);
		await search().click();
		await expect.element(page.getByRole("option", { name: "Report 1" }).first()).toBeVisible();
		counts.push(takeRenders().byName.SnippetOption);
		await unmount();
	}
	expect(counts[0]).toBeGreaterThan(0);
	expect(counts[1]).toBe(counts[0]);
});
