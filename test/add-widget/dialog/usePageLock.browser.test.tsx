import { AddWidgetDialog } from "akua-react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";
import { emulateMedia } from "../../support/emulateMedia.js";

const [root, body] = [document.documentElement, document.body];
const styles = [root.getAttribute("style"), body.getAttribute("style")];

beforeEach(async () => {
	await page.viewport(1024, 600);
	// No wheel is smooth, so that each has ended when it is answered.
	await emulateMedia();
});
afterEach(() => {
	root.setAttribute("style", styles[0] ?? "");
	body.setAttribute("style", styles[1] ?? "");
});

/** Turns the wheel over a point of this page. Returns how far the page has scrolled when it stands still. */
async function turnWheel(x: number, y: number): Promise<number> {
	const frame = window.frameElement?.getBoundingClientRect();
	await commands.turnWheel((frame?.left ?? 0) + x, (frame?.top ?? 0) + y, 200);
	for (let last = -1; last !== window.scrollY; ) {
		last = window.scrollY;
		for (let count = 0; count < 4; count++) await new Promise(requestAnimationFrame);
	}
	return window.scrollY;
}

async function openDialog() {
	await render(
		createWorld().wrap(
			<>
				<AddWidgetDialog dashboardId={dashboardId} />
				<div style={{ height: 3000 }} />
			</>,
		),
	);
	await page.getByRole("button", { name: "Add widget" }).first().click();
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveFocus();
}

describe.each<[string, () => void]>([
	["a plain page", () => {}],
	["a page whose body says how it scrolls", () => body.setAttribute("style", "height: 100%; overflow-x: hidden")],
	["a page that always has a scrollbar", () => root.setAttribute("style", "overflow-y: scroll")],
])("behind the dialog, %s", (_, style) => {
	test("stays where and as wide as it is, and scrolls again afterwards", async () => {
		style();
		const before = [root.style.cssText, body.style.cssText];
		await openDialog();
		window.scrollTo(0, 40);
		const scrolled = window.scrollY;
		const width = root.clientWidth;
		const head = page.getByRole("heading", { name: "Add a widget" }).element().getBoundingClientRect();
		expect(await turnWheel(5, 300)).toBe(scrolled);
		expect(await turnWheel(head.x + 5, head.y + 5)).toBe(scrolled);
		expect(root.clientWidth).toBe(width);
		await userEvent.keyboard("{Escape}");
		await expect.poll(() => document.querySelector("dialog")?.open).toBe(false);
		expect([root.style.cssText, body.style.cssText]).toEqual(before);
		await expect.poll(() => turnWheel(5, 300)).toBeGreaterThan(scrolled);
		window.scrollTo(0, 0);
	});
});
