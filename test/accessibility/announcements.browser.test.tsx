import { AddWidgetDialog, AddWidgetForm, SnippetPicker } from "akua-react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId, type WorldOptions } from "../../support/createWorld.js";
import { manySnippets } from "../../support/manySnippets.js";
import { listen } from "./support/announcements.js";

async function renderForm(options: WorldOptions = {}, snippetId = "") {
	const world = createWorld(options);
	const values = { snippet_id: snippetId };
	const form = <AddWidgetForm dashboardId={dashboardId} defaultValues={values} preview="manual" />;
	const screen = await render(world.wrap(form));
	return { ...screen, world, said: listen(screen.container) };
}

test("the highlighted option is announced with its position and the count, from the first arrow key on", async () => {
	const { getByRole, getByText, said } = await renderForm();
	await expect.element(getByText("It will be widget 5 of 5.")).toBeVisible();
	await userEvent.keyboard("{Tab}{ArrowDown}");
	await expect.poll(() => said).toEqual(["Clusters by region, 1 of 12"]);
	await userEvent.keyboard("{ArrowDown}");
	await expect.poll(() => said.at(-1)).toBe("Installs today, 2 of 12");
	await userEvent.keyboard("{ArrowUp}{ArrowUp}");
	await expect.poll(() => said.at(-1)).toMatch(/, 12 of 12$/);
	await userEvent.keyboard("inst");
	await expect.poll(() => said.at(-1)).toBe("Installs today, 1 of 2");
	await userEvent.keyboard("zz");
	await expect.poll(() => said.at(-1)).toBe("No snippets match “instzz”.");
	await expect.element(getByRole("combobox", { name: "Snippet" })).not.toHaveAttribute("aria-activedescendant");
});

test("loading snippets is announced as loading, not as an empty list", async () => {
	const { world, getByRole, said } = await renderForm({ faults: [{ call: "listSnippets", answer: "hang" }] });
	await getByRole("combobox", { name: "Snippet" }).click();
	await expect.poll(() => said).toEqual(["Loading snippets…"]);
	await expect.poll(() => world.fake.requests.length).toBeGreaterThan(0);
});

test("while more snippets load, the highlighted option is announced once and never as the last", async () => {
	const world = createWorld({ snippets: manySnippets(250), latencyMs: () => 400 });
	const screen = await render(world.wrap(<AddWidgetForm dashboardId={dashboardId} />));
	const said = listen(screen.container);
	await userEvent.keyboard("{Tab}");
	await expect.poll(() => screen.container.querySelector(".akua-snippet-picker")).toHaveAttribute("data-loading-more");
	await userEvent.keyboard("{ArrowDown}");
	await expect.element(screen.getByRole("listbox").getByRole("option").first()).toHaveAttribute("aria-setsize", "-1");
	await expect.element(screen.getByRole("listbox").getByRole("option").first()).toHaveAttribute("aria-setsize", "250");
	await expect.poll(() => said.length).toBe(1);
	await userEvent.keyboard("{ArrowDown}");
	await expect.poll(() => said.at(-1)).toBe("Report 1, 2 of 250");
	expect(said.map((text) => text.replace(/\d+$/, "n"))).toEqual(["Report 0, 1 of n", "Report 1, 2 of n"]);
});

test("each row of a long list has its position, also after scrolling", async () => {
	const screen = await render(<SnippetPicker value="" onValueChange={() => {}} snippets={manySnippets(500)} />);
	const said = listen(screen.container);
	await userEvent.keyboard("{Tab}{ArrowUp}");
	await expect.poll(() => said).toEqual(["Report 499, 500 of 500"]);
	const active = () => document.getElementById(document.activeElement?.getAttribute("aria-activedescendant") ?? "");
	await expect.poll(active).toHaveAttribute("aria-posinset", "500");
	expect(active()).toHaveAttribute("aria-setsize", "500");
});

test("a list that fails to load is announced unasked", async () => {
	const { said } = await renderForm({ faults: [{ call: "listSnippets", answer: { status: 500 }, times: 9 }] });
	await expect.poll(() => said).toEqual(["The snippets couldn’t be loaded. Akua ran into a problem. Try again"]);
});

test("adding, its outcome and Undo are announced", async () => {
	const { container, getByRole } = await renderForm({ latencyMs: () => 50 }, "snip_uptime");
	const said = listen(container.querySelector(".akua-status") ?? container);
	await getByRole("button", { name: "Add widget" }).click();
	await getByRole("button", { name: "Undo" }).click();
	await expect
		.poll(() => said)
		.toEqual(["Adding the widget…", "“Uptime” added.", "Removing “Uptime”…", "“Uptime” removed."]);
});

test("a preview's run and its duration are announced", async () => {
	const { container, getByRole } = await renderForm({ latencyMs: () => 50 }, "snip_clusters");
	await expect.element(getByRole("combobox", { name: "Snippet" })).toHaveValue("Clusters by region");
	const said = listen(container.querySelector(".akua-preview") ?? container);
	await getByRole("button", { name: "Run snippet" }).click();
	await expect.poll(() => said.at(-1)).toMatch(/^Took/);
	expect(said.slice(-2)).toEqual(["Running…", expect.stringMatching(/^Took/)]);
});

test("the added widget is announced once the dialog has closed", async () => {
	const { wrap } = createWorld();
	const dialog = <AddWidgetDialog dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_uptime" }} />;
	const { container, getByRole } = await render(wrap(dialog));
	const said = listen(container);
	await getByRole("button", { name: "Add widget" }).click();
	await getByRole("dialog").getByRole("button", { name: "Add widget" }).click();
	await expect.poll(() => said.at(-1)).toBe("“Uptime” added.");
	expect(container.querySelector("dialog[open]")).toBeNull();
});
