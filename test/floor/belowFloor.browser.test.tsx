import { AddWidgetDialog, AddWidgetForm, SnippetResult } from "akua-react";
import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../support/createWorld.js";

/** Takes away what browsers of 2022 lack, with the style sheet, which then applies nowhere. */
function growOld() {
	for (const [owner, name] of [
		[HTMLElement.prototype, "showPopover"],
		[HTMLElement.prototype, "hidePopover"],
		[Element.prototype, "currentCSSZoom"],
		[URL, "canParse"],
		[Intl, "Segmenter"],
		[Navigator.prototype, "userActivation"],
	] as const) {
		const descriptor = Object.getOwnPropertyDescriptor(owner, name);
		if (!descriptor) continue;
		Reflect.deleteProperty(owner, name);
		onTestFinished(() => void Object.defineProperty(owner, name, descriptor));
	}
	const sheets = [...document.styleSheets].filter((sheet) => !sheet.disabled);
	for (const sheet of sheets) sheet.disabled = true;
	// An unknown attribute hides nothing.
	const old = new CSSStyleSheet();
	old.replaceSync("[popover] { display: block; position: static }");
	document.adoptedStyleSheets.push(old);
	onTestFinished(() => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== old);
		for (const sheet of sheets) sheet.disabled = false;
	});
}

test("in a browser below the floor, the form adds a widget", async () => {
	growOld();
	const { wrap, fake } = createWorld();
	await render(wrap(<AddWidgetForm dashboardId={dashboardId} />));
	const before = fake.widgets(dashboardId).length;
	await userEvent.fill(page.getByRole("combobox", { name: "Snippet" }), "uptime");
	await page
		.getByRole("option", { name: /Uptime/ })
		.first()
		.click();
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.poll(() => fake.widgets(dashboardId).length).toBe(before + 1);
	await expect.element(page.getByRole("button", { name: "Undo" })).toBeVisible();
});

test("in a browser below the floor, the dialog adds a widget and offers Undo", async () => {
	growOld();
	const { wrap, fake } = createWorld();
	await render(wrap(<AddWidgetDialog dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_uptime" }} />));
	const before = fake.widgets(dashboardId).length;
	await page.getByRole("button", { name: "Add widget" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Add widget" }).click();
	await expect.poll(() => fake.widgets(dashboardId).length).toBe(before + 1);
	await page.getByRole("button", { name: "Undo" }).click();
	await expect.poll(() => fake.widgets(dashboardId).length).toBe(before);
});

test("in a browser below the floor, a result has its links and long texts", async () => {
	growOld();
	const long = `${"e\u0301".repeat(20_000)}`;
	const result = { result: [{ link: "https://example.com/a", long, broken: "https://[" }] };
	await render(createWorld().wrap(<SnippetResult result={result} displayType="table" />));
	await expect.element(page.getByRole("link")).toHaveAttribute("href", "https://example.com/a");
	await expect.element(page.getByText("https://[")).toBeVisible();
});
