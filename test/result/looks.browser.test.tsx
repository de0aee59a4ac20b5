import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderResult } from "./renderResult.js";

function boxOf(root: Element, selector: string) {
	const element = root.querySelector(selector);
	if (!element) throw new Error(`There is no ${selector}.`);
	return element.getBoundingClientRect();
}

test.for(["2026-11-24T06:00:12Z", "a time of forty characters, and of no day"])(
	"on a phone the time %j is above its message, which begins at the left",
	async (timestamp) => {
		const { root, container } = await renderResult([{ timestamp, level: "warn", message: "slow query" }], "logs");
		container.style.inlineSize = "800px";
		await expect.poll(() => boxOf(root, ".akua-log-text").top).toBe(boxOf(root, ".akua-log-time").top);
		container.style.inlineSize = "300px";
		await expect
			.poll(() => boxOf(root, ".akua-log-text").top)
			.toBeGreaterThanOrEqual(boxOf(root, ".akua-log-time").bottom);
		expect(boxOf(root, ".akua-log-text").left).toBe(boxOf(root, ".akua-log-time").left);
		await expect.poll(() => boxOf(root, ".akua-log-line").height).toBe(40);
	},
);

test.for([
	["table", [Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`column ${index}`, index]))]],
	["logs", ["word ".repeat(400)]],
] as const)("a %s that goes on beside its box has a shade there, and none at its end", async ([type, value]) => {
	const { root } = await renderResult(value, type);
	const scroller = root.querySelector(".akua-table-scroller, .akua-logs");
	if (!scroller) throw new Error("Nothing scrolls.");
	expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
	// Two shades that stay, under two covers that scroll along.
	const { backgroundAttachment, backgroundImage } = getComputedStyle(scroller);
	expect(backgroundAttachment).toBe("local, local, scroll, scroll, scroll");
	expect(backgroundImage.match(/linear-gradient/g)).toHaveLength(4);
});

test("JSON shows a type and the active row only while someone is there", async () => {
	const { root } = await renderResult({ name: "prod", nodes: 3 }, "json");
	const [first, second] = root.querySelectorAll<HTMLElement>(".akua-json-row");
	const [, type] = root.querySelectorAll(".akua-json-type");
	if (!first || !second || !type) throw new Error("There are no rows.");
	const background = () => getComputedStyle(first).backgroundColor;
	const transparent = getComputedStyle(second).backgroundColor;
	await userEvent.unhover(first);
	expect(background()).toBe(transparent);
	expect(getComputedStyle(type).opacity).toBe("0");
	await userEvent.tab();
	await userEvent.tab();
	await expect.poll(() => document.activeElement).toBe(first);
	expect(background()).not.toBe(transparent);
	await userEvent.keyboard("{ArrowDown}");
	await expect.poll(() => getComputedStyle(type).opacity).toBe("1");
	expect(type.textContent).toBe(" string");
});

test.for([
	["table", [{ a: { b: 1 }, c: "x".repeat(99), d: "https://example.com" }]],
	["json", { a: { b: 1 }, c: [1] }],
	["logs", ["one", "two"]],
] as const)("nothing in an inert %s looks as if it could be pressed", async ([type, value]) => {
	const { root } = await renderResult(value, type, { inert: true });
	const isShown = (element: Element) => element.getClientRects().length > 0;
	expect([...root.querySelectorAll(".akua-icon, input, .akua-tool")].filter(isShown)).toEqual([]);
	for (const summary of root.querySelectorAll("summary")) expect(getComputedStyle(summary).listStyleType).toBe("none");
	for (const link of root.querySelectorAll("a")) {
		const { color, textDecorationLine } = getComputedStyle(link);
		expect([color, textDecorationLine]).toEqual([
			link.parentElement && getComputedStyle(link.parentElement).color,
			"none",
		]);
	}
	const pointers = [...root.querySelectorAll(".akua-table-sort, summary, .akua-json-row")].filter(
		(element) =>
			document.elementFromPoint(element.getBoundingClientRect().x + 9, element.getBoundingClientRect().y + 9) ===
			element,
	);
	expect(pointers).toEqual([]);
});
