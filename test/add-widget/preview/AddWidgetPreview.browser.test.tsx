import { AddWidget, en } from "akua-react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

test.each([null, undefined])("a snippet whose purpose is %s is run only after a question", async (purpose) => {
	const snippets = [{ id: "snip_1", name: "Of no known purpose", purpose }];
	const world = createWorld({ snippets });
	await render(
		world.wrap(
			<AddWidget.Root dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_1" }}>
				<AddWidget.Snippet />
				<AddWidget.Preview />
			</AddWidget.Root>,
		),
	);
	await expect.element(page.getByRole("combobox")).toHaveValue("Of no known purpose");
	await page.getByRole("button", { name: en.previewRun }).click();
	await expect.element(page.getByText(en.previewAsk)).toBeVisible();
	expect(world.fake.requests.filter(({ call }) => call === "executeSnippet")).toEqual([]);
});
