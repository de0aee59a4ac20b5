import { AddWidgetForm, SnippetResult } from "akua-react";
import type { ReactElement } from "react";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../support/createWorld.js";

beforeEach(() => sessionStorage.clear());

/** Renders into a shadow root, where the page itself tells of every focus that it is the root's host. */
async function showInShadow(element: ReactElement) {
	const host = document.createElement("div");
	document.body.append(host);
	onTestFinished(() => host.remove());
	const shadow = host.attachShadow({ mode: "open" });
	const container = document.createElement("div");
	shadow.append(container);
	await render(createWorld().wrap(element), { container });
	return shadow;
}

describe("in a shadow root", () => {
	test("a question gives the focus back to the button that asked", async () => {
		const shadow = await showInShadow(
			<AddWidgetForm dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_restart" }} snippets={[]} />,
		);
		await page.getByRole("button", { name: "Run snippet" }).click();
		await expect.poll(() => shadow.activeElement?.textContent).toBe("Do not run it");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => shadow.activeElement?.textContent).toBe("Run snippet");
	});

	test("the keyboard walks through JSON", async () => {
		const shadow = await showInShadow(<SnippetResult result={{ result: { a: 1, b: 2 } }} displayType="json" />);
		await page.getByRole("treeitem").first().click();
		await page.getByRole("treeitem").first().click();
		await userEvent.keyboard("{ArrowDown}");
		await expect.poll(() => shadow.activeElement?.textContent).toContain("a");
		await userEvent.keyboard("{ArrowDown}");
		await expect.poll(() => shadow.activeElement?.textContent).toContain("b");
	});
});
