import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createTestHost } from "./host-test.js";
import { PinUptime } from "./own-button.js";
import { WidgetList } from "./widget-list.js";

test("a press pins the uptime to the dashboard", async () => {
	const { fake, wrapper } = createTestHost();
	await render(
		<>
			<PinUptime dashboardId="dash_overview" />
			<WidgetList dashboardId="dash_overview" />
		</>,
		{ wrapper },
	);
	await page.getByRole("button", { name: "Pin uptime" }).click();
	await expect.element(page.getByText("Uptime", { exact: true })).toBeVisible();
	expect(fake.widgets("dash_overview")[0]).toMatchObject({ snippet_id: "snip_uptime", position: 0 });
});

test("a lost answer is told, and the next press adds nothing twice", async () => {
	const { fake, wrapper } = createTestHost({
		faults: [{ call: "createWidget", when: "after", answer: "reset" }],
	});
	await render(<PinUptime dashboardId="dash_overview" />, { wrapper });
	const pin = page.getByRole("button", { name: "Pin uptime" });
	await pin.click();
	await expect.element(page.getByRole("alert")).toHaveTextContent("It may have been added.");
	await pin.click();
	await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
	expect(fake.widgets("dash_overview")).toHaveLength(5);
});
