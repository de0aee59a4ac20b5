import { AddWidget } from "akua-react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

test.for([
	["a 403", { status: 403 }],
	["a 404", { status: 404 }],
	["a 422", { status: 422 }],
	["a timeout", "hang"],
	["a lost answer", "reset"],
] as const)("a preview can be run again after %s", async ([, answer]) => {
	const world = createWorld({ client: { timeoutMs: 100 }, faults: [{ call: "executeSnippet", answer }] });
	const { container, getByRole, getByText } = await render(
		world.wrap(
			<AddWidget.Root dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_failed_installs" }}>
				<AddWidget.Snippet />
				<AddWidget.Preview mode="manual" />
			</AddWidget.Root>,
		),
	);
	await expect.element(getByRole("combobox", { name: "Snippet" })).toHaveValue("Failed installs");
	await getByRole("button", { name: "Run snippet" }).click();
	await expect.poll(() => container.querySelector(".akua-preview-status[data-failed]")).not.toBeNull();
	await getByRole("button", { name: "Run snippet" }).click();
	await expect.element(getByText("Globex").first()).toBeVisible();
});
