import { AddWidget, AddWidgetDialog } from "akua-react";
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../support/createWorld.js";
import { renderResult } from "../result/renderResult.js";
import { composingKeys, press } from "../support/composingKeys.js";

describe.each(composingKeys)("a key of an input method %s", (_, init) => {
	async function openDialog() {
		const onOpenChange = vi.fn();
		await render(
			createWorld().wrap(
				<AddWidgetDialog dashboardId={dashboardId} defaultOpen onOpenChange={onOpenChange}>
					<AddWidget.Snippet />
					<AddWidget.Position />
				</AddWidgetDialog>,
			),
		);
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toBeVisible();
		return { onOpenChange };
	}

	test.each(["combobox", "spinbutton"] as const)("does not close the dialog from its %s", async (role) => {
		const { onOpenChange } = await openDialog();
		const field = page.getByRole(role).element();
		expect(press(field, "Escape", init)).toBe(false);
		expect(onOpenChange).not.toHaveBeenCalled();
		press(field, "Escape");
		expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
	});

	test("does not answer the question whether to discard", async () => {
		await openDialog();
		await page.getByRole("spinbutton").fill("3");
		await userEvent.keyboard("{Escape}");
		await expect.element(page.getByText("Discard your changes?")).toBeVisible();
		expect(press(page.getByRole("spinbutton").element(), "Escape", init)).toBe(false);
		await expect.element(page.getByText("Discard your changes?")).toBeVisible();
	});

	test.each([
		["logs", "one match\nanother match"],
		["json", ["one match", "another match"]],
	] as const)("neither empties the search in %s nor moves it", async (displayType, value) => {
		const { getByRole, getByText } = await renderResult(value, displayType);
		await getByRole("textbox").fill("match");
		await expect.element(getByText("1 / 2")).toBeVisible();
		for (const key of ["Enter", "Escape"]) expect(press(getByRole("textbox").element(), key, init)).toBe(false);
		await expect.element(getByRole("textbox")).toHaveValue("match");
		await expect.element(getByText("1 / 2")).toBeVisible();
		expect(press(getByRole("textbox").element(), "Enter")).toBe(true);
		await expect.element(getByText("2 / 2")).toBeVisible();
	});

	test("does not move in a JSON tree", async () => {
		const { root } = await renderResult({ a: 1, b: { c: 2 } }, "json");
		const active = () => root.querySelector('[aria-selected="true"]');
		const row = active();
		if (!row) throw new Error("No row is active.");
		for (const key of ["ArrowDown", "End", "Enter", " "]) expect(press(row, key, init)).toBe(false);
		expect(active()).toBe(row);
	});
});
