import { AddWidgetDialog, AddWidgetForm, SnippetResult } from "akua-react";
import type { ReactElement } from "react";
import { describe, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../support/createWorld.js";

/** Renders into a shadow root. To the page, the focused element inside it is the root's host. */
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
	test("a question in a shadow root returns the focus to its button", async () => {
		const shadow = await showInShadow(
			<AddWidgetForm dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_restart" }} snippets={[]} />,
		);
		await page.getByRole("button", { name: "Run snippet" }).click();
		await expect.poll(() => shadow.activeElement?.textContent).toBe("Don’t run");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => shadow.activeElement?.textContent).toBe("Run snippet");
	});

	test("the arrow keys move through JSON in a shadow root", async () => {
		const shadow = await showInShadow(<SnippetResult result={{ result: { a: 1, b: 2 } }} displayType="json" />);
		await page.getByRole("treeitem").first().click();
		await page.getByRole("treeitem").first().click();
		await userEvent.keyboard("{ArrowDown}");
		await expect.poll(() => shadow.activeElement?.textContent).toContain("a");
		await userEvent.keyboard("{ArrowDown}");
		await expect.poll(() => shadow.activeElement?.textContent).toContain("b");
	});

	test("the toast in a shadow root does not cover the focused field, and returns the focus to it", async () => {
		const shadow = await showInShadow(
			<>
				<style>
					{".akua-toast { inset: auto 0 0 auto; margin: 0 } .low { position: fixed; inset: auto 0 0 auto }"}
				</style>
				<AddWidgetDialog dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_uptime" }} />
				<input className="low" aria-label="Notes" />
			</>,
		);
		await page.getByRole("button", { name: "Add widget" }).click();
		await page.getByRole("dialog").getByRole("button", { name: "Add widget" }).click();
		const toast = () => shadow.querySelector(".akua-toast:popover-open")?.getBoundingClientRect();
		await expect.poll(toast).toMatchObject({ bottom: window.innerHeight });
		const notes = shadow.querySelector<HTMLElement>(".low");
		notes?.focus();
		await expect.poll(() => toast()?.top).toBe(16);
		await page.getByRole("button", { name: "Dismiss" }).click();
		await expect.poll(() => shadow.activeElement).toBe(notes);
	});
});
