import { AddWidgetDialog } from "akua-react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

/** How dialogs of hosts listen for Escape, and whether they respect that somebody else used it. */
const listeners = {
	"on its element": (close: () => void, element: HTMLElement) => {
		element.addEventListener("keydown", ({ key }) => {
			if (key === "Escape") close();
		});
	},
	"on the document first, for what nobody used": (close: () => void) => {
		const listen = ({ key, defaultPrevented }: KeyboardEvent) => {
			if (key === "Escape" && !defaultPrevented) close();
		};
		document.addEventListener("keydown", listen, { capture: true });
		return () => document.removeEventListener("keydown", listen, { capture: true });
	},
};

async function show(name: keyof typeof listeners) {
	const closeHost = vi.fn();
	const onCancel = vi.fn();
	await render(
		createWorld().wrap(
			<div ref={(element) => (element ? listeners[name](closeHost, element) : undefined)}>
				<AddWidgetDialog dashboardId={dashboardId} onCancel={onCancel} />
				<input aria-label="Of the host" />
			</div>,
		),
	);
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).toBeVisible();
	return { closeHost, onCancel };
}

test.for(Object.keys(listeners) as (keyof typeof listeners)[])(
	"in a dialog that listens %s, an Escape inside ours closes ours alone",
	async (name) => {
		const { closeHost, onCancel } = await show(name);
		await page.getByRole("combobox", { name: "Snippet" }).fill("up");
		await userEvent.keyboard("{Escape}");
		await expect.element(page.getByRole("listbox")).not.toBeInTheDocument();
		await page.getByRole("combobox", { name: "Snippet" }).fill("Uptime");
		await page.getByRole("option", { name: "Uptime" }).click();
		await userEvent.keyboard("{Escape}");
		await expect.element(page.getByText("Discard your changes?")).toBeVisible();
		await page.getByRole("button", { name: "Discard", exact: true }).click();
		await expect.poll(() => onCancel.mock.calls.length).toBe(1);
		expect(closeHost).not.toHaveBeenCalled();

		await page.getByRole("textbox", { name: "Of the host" }).click();
		await userEvent.keyboard("{Escape}");
		expect(closeHost).toHaveBeenCalledOnce();
	},
);
