import { AddWidgetDialog, SnippetPicker } from "akua-react";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../support/createWorld.js";
import { installKeyboard } from "../support/onScreenKeyboard.js";

beforeEach(() => page.viewport(390, 844));

const snippets = Array.from({ length: 40 }, (_, index) => ({
	id: `snip_${index}`,
	name: `Snippet ${index}`,
	description: null,
}));
const boxOf = (selector: string) => {
	const element = document.querySelector(selector);
	if (!element) throw new Error(`There is no ${selector}.`);
	return element.getBoundingClientRect();
};

async function openListAt(top: number) {
	const cover = installKeyboard();
	await render(
		createWorld().wrap(
			<div style={{ position: "absolute", insetInline: 16, top }}>
				<SnippetPicker value="" onValueChange={() => {}} snippets={snippets} />
			</div>,
		),
	);
	await userEvent.click(page.getByRole("combobox", { name: "Snippet" }));
	await expect.element(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
	return cover;
}

test("the list ends where the on-screen keyboard begins", async () => {
	const cover = await openListAt(100);
	expect(boxOf(".akua-popover").height).toBeGreaterThan(350);
	cover(420);
	await expect.poll(() => boxOf(".akua-popover").bottom).toBeLessThanOrEqual(420);
	expect(boxOf(".akua-popover").top).toBeGreaterThan(boxOf(".akua-combobox").bottom);
	cover(844);
	await expect.poll(() => boxOf(".akua-popover").height).toBeGreaterThan(350);
});

test("the list opens above a field that the keyboard leaves no space below, and starts where the page is seen", async () => {
	const cover = await openListAt(500);
	cover(420, 200);
	await expect.poll(() => boxOf(".akua-popover").bottom).toBeLessThanOrEqual(boxOf(".akua-combobox").top);
	expect(boxOf(".akua-popover").top).toBeGreaterThanOrEqual(200);
});

test("the dialog's buttons and its focused field stay above the on-screen keyboard", async () => {
	const cover = installKeyboard();
	await render(createWorld().wrap(<AddWidgetDialog dashboardId={dashboardId} defaultOpen />));
	const submit = page.getByRole("dialog").getByRole("button", { name: "Add widget" });
	await expect.element(submit).toBeVisible();
	await expect.poll(() => boxOf("dialog").bottom).toBeCloseTo(844, 0);
	cover(420);
	await expect.poll(() => boxOf("dialog").bottom).toBeCloseTo(420, 0);
	expect(submit.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(420);
	const field = document.activeElement?.getBoundingClientRect();
	expect(field?.height).toBeGreaterThan(0);
	expect(field?.bottom).toBeLessThanOrEqual(420);
	cover(844);
	await expect.poll(() => boxOf("dialog").bottom).toBeCloseTo(844, 0);
});
