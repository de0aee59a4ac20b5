import { AddWidget } from "akua-react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

const button = (name: string) => page.getByRole("button", { name, exact: true });

test("a preset action that is run while the list loads stays running when the list arrives, and runs once", async () => {
	const { wrap, hold, fake } = createWorld({ results: { snip_restart_ingress: "restarted" } });
	const runs = () => fake.requests.filter(({ call }) => call === "executeSnippet").length;
	const list = hold(/snippets\?/);
	const answer = hold(/:execute/, "after");
	const { container } = await render(
		wrap(
			<AddWidget.Root dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_restart_ingress" }}>
				<AddWidget.Snippet />
				<AddWidget.Preview />
			</AddWidget.Root>,
		),
	);
	await list.arrived;
	await button("Run snippet").click();
	await button("Run it").click();
	await answer.arrived;
	const preview = () => container.querySelector(".akua-preview");
	await expect.poll(preview).toHaveAttribute("data-fetching");

	list.release();
	await expect.element(page.getByRole("combobox")).toHaveValue("Restart the ingress controller");
	await expect.element(button("Stop")).toBeVisible();
	expect(preview()).toHaveAttribute("data-fetching");
	// Playwright clicks no button that is aria-disabled.
	const again = button("Run snippet").element();
	if (again instanceof HTMLElement) again.click();
	await expect.element(button("Run it")).not.toBeInTheDocument();

	answer.release();
	await expect.poll(preview).toHaveAttribute("data-status", "success");
	await expect.element(page.getByText("restarted").first()).toBeVisible();
	expect(runs()).toBe(1);
});
