import { AddWidget, type Messages } from "akua-react";
import type { FakeFault } from "akua-react/testing";
import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";
import { danglingReferences } from "../../accessibility/support/references.js";

async function renderFields(faults: FakeFault[], messages: Messages = {}) {
	const { wrap } = createWorld({ faults });
	await render(
		wrap(
			<AddWidget.Root dashboardId={dashboardId} messages={messages} defaultValues={{ position: 0.5 }}>
				<AddWidget.Snippet />
				<AddWidget.DisplayType />
				<AddWidget.Position />
				<AddWidget.ColSpan />
				<AddWidget.Submit />
			</AddWidget.Root>,
		),
	);
}

const failing = (call: "listSnippets" | "listWidgets", status: number): FakeFault => ({
	call,
	answer: { status },
	times: 9,
});

describe("every description that a field names is on the page", () => {
	test.each<[string, FakeFault[], Messages]>([
		["at first", [], {}],
		["when the snippets could not be loaded", [failing("listSnippets", 500)], {}],
		["when the snippets may not be listed", [failing("listSnippets", 403)], {}],
		["when the widgets could not be loaded", [failing("listWidgets", 500)], {}],
		["when the host has emptied the hints", [], { snippetHint: "", positionHint: () => "", positionHintUnknown: "" }],
	])("%s, and after a submit", async (_, faults, messages) => {
		await renderFields(faults, messages);
		await expect.poll(danglingReferences).toEqual([]);
		await page.getByRole("button", { name: "Add widget" }).click();
		await expect.element(page.getByText("Enter a whole number, or leave it empty.")).toBeVisible();
		expect(danglingReferences()).toEqual([]);
	});
});
