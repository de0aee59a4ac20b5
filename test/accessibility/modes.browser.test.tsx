import { SnippetResult } from "akua-react";
import { describe, expect, onTestFinished, test } from "vitest";
import { cdp } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld } from "../support/createWorld.js";

async function prefer(name: string, value: string) {
	await cdp().send("Emulation.setEmulatedMedia", { features: [{ name, value }] });
	onTestFinished(async () => {
		await cdp().send("Emulation.setEmulatedMedia", { features: [] });
	});
}

async function renderLogs() {
	const { wrap } = createWorld();
	const screen = await render(wrap(<SnippetResult result={{ result: "first\nsecond" }} displayType="logs" />));
	await expect.element(screen.getByRole("textbox")).toBeVisible();
	return screen;
}

const styleOf = (element: Element | null) => {
	if (!element) throw new Error("There is no such element.");
	return getComputedStyle(element);
};

describe("with forced colours", () => {
	test("what a search has found and what is switched on stand out", async () => {
		await prefer("forced-colors", "active");
		const { container, getByRole } = await renderLogs();
		await getByRole("textbox").fill("second");
		await expect.poll(() => container.querySelector("mark")).not.toBeNull();
		const ground = styleOf(container.querySelector(".akua-logs")).backgroundColor;
		expect(styleOf(container.querySelector("mark")).backgroundColor).not.toBe(ground);
		const wrap = getByRole("button", { name: "Wrap long lines" });
		const before = styleOf(wrap.element()).backgroundColor;
		await wrap.click();
		await expect.poll(() => styleOf(wrap.element()).backgroundColor).not.toBe(before);
	});
});

describe("with more contrast", () => {
	test("muted text is as strong as the rest", async () => {
		await prefer("prefers-contrast", "more");
		const { container, getByRole } = await renderLogs();
		const strong = styleOf(getByRole("textbox").element()).color;
		expect(styleOf(container.querySelector(".akua-log-number")).color).toBe(strong);
		expect(styleOf(container.querySelector(".akua-toolbar")).color).toBe(strong);
	});
});
