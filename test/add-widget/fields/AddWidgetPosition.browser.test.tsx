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
	await expect.element(page.getByText(position === null ? /after 4 widgets/ : /^This will/)).toBeVisible();
}

test.each([
	["below 0", -5, -6, -4],
	["at 0", 0, -1, 1],
	["at the end", null, 3, 4],
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

test.each([
	[-3, "This will be the first widget."],
	[0, "This will be the first widget."],
	[1, "This will come right after “Installs today”."],
	[2.5, "This will come right after “Clusters by region”."],
	[4, "This will come right after “API server errors”."],
	[99, "This will come right after “API server errors”."],
	[null, "Leave empty to add it at the end, after 4 widgets. 0 is first."],
])("the hint says where the widget will be at position %s", async (position, hint) => {
	await renderPosition(position);
	await expect.element(field()).toHaveAccessibleDescription(hint);
});

test("the buttons start at the end, wherever the last widget is, and at 0 where there is none", async () => {
	const widgets = [{ dashboard_id: dashboardId, snippet_id: "snip_uptime", position: 41 }];
	const { wrap, queryClient } = createWorld({ widgets });
	const form = (id: string) => (
		<AddWidget.Root key={id} dashboardId={id}>
			<AddWidget.Position />
		</AddWidget.Root>
	);
	const { rerender } = await render(wrap(form(dashboardId)));
	await expect.element(page.getByText(/the only widget/)).toBeVisible();
	await button("Increase").click();
	await expect.element(field()).toHaveValue(42);
	await rerender(wrap(form("dash_costs")));
	await expect.poll(() => queryClient.isFetching()).toBe(0);
	await button("Increase").click();
	await expect.element(field()).toHaveValue(0);
});
