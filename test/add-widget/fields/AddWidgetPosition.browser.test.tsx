import { AddWidget } from "akua-react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

const field = () => page.getByRole("spinbutton");
const button = (name: "Increase" | "Decrease") => page.getByRole("button", { name: `${name} position` });

async function renderPosition(position: number | null) {
	const { wrap } = createWorld();
	await render(
		wrap(
			<AddWidget.Root dashboardId={dashboardId} defaultValues={{ position }}>
				<AddWidget.Position />
			</AddWidget.Root>,
		),
	);
}

test.each([
	["below 0", -5, -6, -4],
	["at 0", 0, -1, 1],
	["at the end", null, 0, 0],
	["between two whole numbers", 2.5, 2, 3],
	["between two whole numbers below 0", -2.5, -3, -2],
])("%s, each button and arrow key counts by one", async (_, from, down, up) => {
	await renderPosition(from);
	await button("Decrease").click();
	await expect.element(field()).toHaveValue(down);
	await button("Increase").click();
	await button("Decrease").click();
	await expect.element(field()).toHaveValue(down);
	await userEvent.fill(field(), from === null ? "" : String(from));
	await userEvent.keyboard("{ArrowUp}");
	await expect.element(field()).toHaveValue(up);
});

test.each([true, false])("the arrow keys of an input method count nothing (isComposing: %s)", async (isComposing) => {
	await renderPosition(3);
	for (const key of ["ArrowUp", "ArrowDown"]) {
		const event = new KeyboardEvent("keydown", { key, isComposing, keyCode: 229, bubbles: true, cancelable: true });
		field().element().dispatchEvent(event);
		expect(event.defaultPrevented).toBe(false);
	}
	await expect.element(field()).toHaveValue(3);
});
