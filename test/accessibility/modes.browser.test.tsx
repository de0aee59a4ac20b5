import { AddWidgetForm, SnippetPicker, SnippetResult } from "akua-react";
import { describe, expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../support/createWorld.js";
import { settledStyle } from "../../support/settledStyle.js";
import { emulateMedia } from "../support/emulateMedia.js";

async function renderLogs() {
	const { wrap } = createWorld();
	const screen = await render(wrap(<SnippetResult result={{ result: "first\nsecond" }} displayType="logs" />));
	await expect.element(screen.getByRole("textbox")).toBeVisible();
	return screen;
}

const styleOf = (element: Element | null) => {
	if (!element) throw new Error("There is no such element.");
	return settledStyle(element);
};

/** What a system colour is here. */
function colorOf(name: string): string {
	const sample = document.createElement("i");
	document.body.append(sample);
	sample.style.cssText = `forced-color-adjust: none; color: ${name}`;
	const { color } = getComputedStyle(sample);
	sample.remove();
	return color;
}

describe("with forced colours", () => {
	test("matches and pressed buttons stand out in forced colours", async () => {
		await emulateMedia({ "forced-colors": "active" });
		const { container, getByRole } = await renderLogs();
		await getByRole("textbox").fill("second");
		await expect.poll(() => container.querySelector("mark")).not.toBeNull();
		const ground = styleOf(container.querySelector(".akua-logs")).backgroundColor;
		expect(contrast(ground, styleOf(container.querySelector("mark")).backgroundColor)).toBeGreaterThan(1.05);
		const wrap = getByRole("button", { name: "Wrap long lines" });
		expect(contrast(ground, styleOf(wrap.element()).backgroundColor)).toBe(1);
		await wrap.click();
		await userEvent.hover(getByRole("textbox"));
		expect(contrast(ground, styleOf(wrap.element()).backgroundColor)).toBeGreaterThan(1.05);
	});

	// The colours for what is selected can be pale: Firefox's own are white on light blue, 2.9:1.
	test("what is chosen, focused or pressed has the contrast of text", async () => {
		await emulateMedia({ "forced-colors": "active" });
		const { wrap } = createWorld();
		const { container, getByRole } = await render(wrap(<AddWidgetForm dashboardId={dashboardId} />));
		const text = contrast(colorOf("CanvasText"), colorOf("Canvas"));
		await getByRole("radio", { name: "JSON" }).click();
		await userEvent.keyboard("{ArrowUp}");
		const card = styleOf(container.querySelector(".akua-card[data-checked]"));
		expect(card.outlineStyle).toBe("solid");
		expect(contrast(card.color, card.backgroundColor)).toBe(text);
		expect(contrast(card.outlineColor, card.backgroundColor)).toBe(text);
		await getByRole("combobox", { name: "Snippet" }).click();
		const field = styleOf(getByRole("combobox", { name: "Snippet" }).element());
		expect(field.outlineStyle).toBe("solid");
		expect(contrast(field.outlineColor, field.backgroundColor)).toBe(text);
	});
});

describe.each(["light", "dark"])("in a %s page", (scheme) => {
	test("a field's border and focus ring have a contrast of three to one", async () => {
		await emulateMedia();
		const { wrap } = createWorld();
		const { container, getByRole } = await render(
			wrap(<SnippetPicker value="" onValueChange={() => {}} snippets={[]} />),
		);
		container.dataset.theme = scheme;
		onTestFinished(() => void delete container.dataset.theme);
		const field = getByRole("combobox", { name: "Snippet" }).element();
		const ground = styleOf(field).backgroundColor;
		expect(contrast(styleOf(field).borderTopColor, ground)).toBeGreaterThanOrEqual(3);
		await userEvent.keyboard("{Tab}");
		expect(document.activeElement).toBe(field);
		expect(contrast(styleOf(field).outlineColor, ground)).toBeGreaterThanOrEqual(3);
	});
});

/** The contrast of a colour on top of another one. */
function contrast(...colors: [string, string]): number {
	const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
	if (!context) throw new Error("There is no canvas to mix colours on.");
	const [low = 0, high = 0] = colors
		.map((color) => {
			context.fillStyle = color;
			context.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
				.map((value) => value / 255)
				.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		})
		.sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

describe("with more contrast", () => {
	test("muted text is as strong as the rest when more contrast is asked for", async () => {
		await emulateMedia({ "prefers-contrast": "more" });
		const { container, getByRole } = await renderLogs();
		const strong = styleOf(getByRole("textbox").element()).color;
		expect(styleOf(container.querySelector(".akua-log-number")).color).toBe(strong);
		expect(styleOf(container.querySelector(".akua-toolbar")).color).toBe(strong);
	});
});
