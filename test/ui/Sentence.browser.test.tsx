import { AddWidget, AddWidgetForm, SnippetResult } from "akua-react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { asData, Sentence } from "../../src/ui/Sentence.js";
import { createWorld, dashboardId } from "../../support/createWorld.js";

const isolates = /[\u2068\u2069]/g;
/** The parts of an element that browser translation leaves alone. */
const untranslated = (element: Element | null) =>
	[...(element?.querySelectorAll('[translate="no"]') ?? [])].map(({ textContent }) => textContent);

test.for([
	["in the middle", "Removed “Uptime” again.", "Uptime"],
	["that is a word of the sentence", "e was removed", "e"],
	["with isolates of its own", "Removed \u2068a\u2069 b\u2069.", "\u2068a\u2069 b\u2069"],
	["that is empty", "“” was removed", ""],
] as const)("data %s is not translated, and the sentence reads as it is written", async ([, text, data]) => {
	const at = text.indexOf(data);
	const marked = text.slice(0, at) + asData(data) + text.slice(at + data.length);
	const { container } = await render(<Sentence>{marked}</Sentence>);
	expect(container.textContent).toBe(text.replace(isolates, ""));
	expect(untranslated(container)).toEqual([data.replace(isolates, "")]);
});

test("a sentence without data is one text", async () => {
	const { container } = await render(<Sentence>The widget was added.</Sentence>);
	expect(container.textContent).toBe("The widget was added.");
	expect(untranslated(container)).toEqual([]);
});

test("the form does not have names and what was typed translated, in any sentence around them", async () => {
	const { wrap } = createWorld();
	const { container } = await render(wrap(<AddWidgetForm dashboardId={dashboardId} preview={false} />));
	const field = page.getByRole("combobox", { name: "Snippet" });
	await field.fill("nothing like it");
	await expect.poll(() => untranslated(document.querySelector(".akua-list-note"))).toEqual(["nothing like it"]);
	await userEvent.keyboard("{Tab}");
	await expect.poll(() => untranslated(container)).toContain("nothing like it");
	await field.fill("Uptime");
	await page.getByRole("option", { name: "Uptime" }).click();
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.poll(() => untranslated(container.querySelector(".akua-progress"))).toEqual(["Uptime"]);
	expect(container.querySelector(".akua-progress")?.textContent).toContain("“Uptime” added.");
	await page.getByRole("button", { name: "Undo" }).click();
	await expect.poll(() => container.querySelector(".akua-progress")?.textContent).toContain("“Uptime” removed.");
	expect(untranslated(container.querySelector(".akua-progress"))).toEqual(["Uptime"]);
	expect(container.textContent).not.toMatch(isolates);
});

test("the hint of a position does not have the name in it translated", async () => {
	const { wrap } = createWorld();
	const position = (
		<AddWidget.Root dashboardId={dashboardId}>
			<AddWidget.Position />
		</AddWidget.Root>
	);
	const { container } = await render(wrap(position));
	await page.getByRole("spinbutton").fill("9");
	await expect.poll(() => untranslated(container.querySelector('[id$="position-hint"]'))).toHaveLength(1);
});

test("a display type that is not known here is not translated", async () => {
	const { wrap } = createWorld();
	const { container } = await render(wrap(<SnippetResult result={{ result: 5 }} displayType="heat map" />));
	await expect.poll(() => untranslated(container.querySelector(".akua-result-note"))).toEqual(["heat map"]);
});
