import { AddWidgetDialog } from "akua-react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

test.each([
	["a phone", 390, 844],
	["a tablet", 768, 1024],
	["a desktop", 1280, 800],
])("on %s, the dialog has one size in every state, with its buttons at the lower edge", async (_, width, height) => {
	await page.viewport(width, height);
	const world = createWorld({ faults: [{ call: "createWidget", answer: { status: 403 } }] });
	const { container } = await render(world.wrap(<AddWidgetDialog dashboardId={dashboardId} />));
	const sizes: (readonly [width: number | undefined, height: number | undefined])[] = [];
	const measure = (buttons?: string) => {
		const dialog = container.querySelector("dialog");
		sizes.push([dialog?.offsetWidth, dialog?.offsetHeight]);
		if (!buttons) return;
		const [outer, row] = [dialog, container.querySelector(buttons)].map((box) => box?.getBoundingClientRect().bottom);
		expect(Math.abs(Number(outer) - Number(row))).toBeLessThan(2);
	};
	await page.getByRole("button", { name: "Add widget" }).click();
	measure();
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).toBeVisible();
	const submit = page.getByRole("dialog").getByRole("button", { name: "Add widget" });
	measure(".akua-actions");
	await submit.click();
	await expect.element(page.getByText("Choose a snippet.")).toBeVisible();
	measure(".akua-actions");
	await page.getByRole("combobox", { name: "Snippet" }).fill("quota");
	await page.getByRole("listbox").getByRole("option").first().click();
	await expect.element(page.getByText(/^Took/)).toBeVisible();
	measure(".akua-actions");
	await submit.click();
	await expect.element(page.getByRole("region", { name: "The widget wasn’t added" })).toBeVisible();
	measure(".akua-actions");
	await userEvent.keyboard("{Escape}");
	await expect.element(page.getByText("Discard your changes?")).toBeVisible();
	measure(".akua-dialog-guard");
	expect(sizes).toEqual(sizes.map(() => sizes[0]));
});
