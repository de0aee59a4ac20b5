import { onlineManager } from "@tanstack/react-query";
import { AddWidgetDialog, AddWidgetForm, type AddWidgetFormProps } from "akua-react";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId, type WorldOptions } from "../../../support/createWorld.js";

afterEach(() => onlineManager.setOnline(true));

const button = (name: string) => page.getByRole("button", { name, exact: true });
const said = (text: string | RegExp) => expect.element(page.getByText(text)).toBeVisible();

async function renderForm(options: WorldOptions = {}, props: Partial<AddWidgetFormProps> = {}) {
	const world = createWorld(options);
	const values = { snippet_id: "snip_uptime" };
	const form = <AddWidgetForm dashboardId={dashboardId} defaultValues={values} preview={false} {...props} />;
	const screen = await render(world.wrap(form));
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).not.toHaveValue("");
	return { ...world, ...screen };
}

const refused = (call: "listWidgets" | "listSnippets", status: number) => ({ call, answer: { status }, times: 99 });

test.each([
	[404, /no longer exists, or you don’t have access to it\. Ask its owner/],
	[403, /permission to see this dashboard, so adding a widget may not work\. Ask its owner/],
])("a dashboard that answers %s is told of before a submit, without taking the focus", async (status, text) => {
	await renderForm({ faults: [refused("listWidgets", status)] });
	await said(text);
	expect(document.activeElement).toBe(document.body);
	expect(page.getByText(text).element().closest("[role=status]")).not.toBeNull();
});

test("where nothing is found, the dashboard is not said to be missing", async () => {
	await renderForm({ faults: [refused("listWidgets", 404), refused("listSnippets", 404)] });
	await said(/The snippets couldn’t be loaded/);
	await expect.element(page.getByText(/no longer exists/)).not.toBeInTheDocument();
});

test("a list of widgets that could not be read for another reason says nothing of the dashboard", async () => {
	const { queryClient, container } = await renderForm({ faults: [refused("listWidgets", 500)] });
	await expect.poll(() => queryClient.isFetching()).toBe(0);
	expect(container.querySelector(".akua-status")).toHaveTextContent("");
});

test("View is offered for a widget until it is removed, and only to a host that can show it", async () => {
	const onView = vi.fn();
	const { fake } = await renderForm({}, { onView });
	await button("Add widget").click();
	await button("View").click();
	expect(onView).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: fake.widgets(dashboardId).at(-1)?.id }));
	await button("Undo").click();
	await said("“Uptime” removed.");
	await expect.element(button("View")).not.toBeInTheDocument();
});

test("the toast of a closed dialog offers View", async () => {
	const onView = vi.fn();
	const values = { snippet_id: "snip_uptime" };
	const dialog = <AddWidgetDialog defaultOpen dashboardId={dashboardId} defaultValues={values} onView={onView} />;
	await render(createWorld().wrap(dialog));
	await page.getByRole("dialog").getByRole("button", { name: "Add widget" }).click();
	await button("View").click();
	expect(onView).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ snippet_id: "snip_uptime" }));
});

test.each(["offline", "refused", "added"])("on a phone, what became of a submit is in view (%s)", async (how) => {
	await page.viewport(390, 500);
	const faults = how === "refused" ? [{ call: "createWidget", answer: { status: 403 } } as const] : [];
	await renderForm({ faults }, { preview: "manual" });
	const submit = button("Add widget");
	submit.element().scrollIntoView();
	if (how === "offline") onlineManager.setOnline(false);
	await submit.click();
	const text = { offline: /You’re offline/, refused: /permission to add widgets/, added: "“Uptime” added." }[how] ?? "";
	await expect.element(page.getByText(text)).toBeInViewport();
});
