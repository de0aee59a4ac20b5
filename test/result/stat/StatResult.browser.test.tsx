import { describe, expect, test } from "vitest";
import { renderResult } from "../renderResult.js";

const shown = (root: HTMLElement) => root.querySelector(".akua-stat-value")?.textContent;

describe("a number", () => {
	test("a number is written as in the host's locale", async () => {
		const english = await renderResult(1284.5, "stat");
		expect(shown(english.root)).toBe("1,284.5");
		const german = await renderResult(1284.5, "stat", { locale: "de-DE" });
		expect(shown(german.root)).toBe("1.284,5");
	});

	test("a large number is shortened, and its exact value is read out and in a tooltip", async () => {
		const { root } = await renderResult(1_284_567, "stat");
		expect(shown(root)).toBe("1.285M");
		expect(root.querySelector("[title]")).toHaveProperty("title", "1,284,567");
		expect(root.querySelector(".akua-visually-hidden")?.textContent).toBe("1,284,567");
	});

	test.for([
		[0.000123, "0.000123"],
		[1e300, "1E300"],
		[-4e-12, "-4E-12"],
		[0, "0"],
		[Number.MAX_SAFE_INTEGER, "9.01E15"],
		[113e16, "1130000000000000000"],
		[-9_007_199_254_740_994, "-9007199254740994"],
	] as const)("%d is written as %s", async ([value, text]) => {
		const { root } = await renderResult(value, "stat");
		expect(shown(root)).toBe(text);
	});

	test("a number has its unit next to it", async () => {
		const { root } = await renderResult({ type: "scalar", value: 18_430.5, unit: "EUR" }, "stat");
		await expect.element(root).toHaveTextContent("18,430.5 EUR");
	});

	test("a history is a line with a description in words", async () => {
		const history = [3, 1, 9, 4].map((value, index) => ({ timestamp: index, value }));
		const screen = await renderResult({ value: 4, history }, "stat");
		await expect
			.element(screen.getByRole("img", { name: "4 values from 3 to 4, between 1 and 9" }))
			.toBeInTheDocument();
	});

	test.for([[[1, 3]], [[-Number.MAX_VALUE, Number.MAX_VALUE]]] as const)(
		"the line of %j rises from the bottom to the top",
		async ([history]) => {
			const { root } = await renderResult({ value: 3, history }, "stat");
			const paths = [...root.querySelectorAll("path")].map((path) => path.getAttribute("d"));
			expect(paths).toContain("M0 24L100 0");
		},
	);

	test.for([[[1]], [["a", null]], [[Number.MAX_VALUE, -Number.MAX_VALUE]], [[5, 5, 5]]] as const)(
		"the line of %j has no coordinate that is not a number",
		async ([history]) => {
			const { root } = await renderResult({ value: 4, history }, "stat");
			expect(root.querySelector("path")?.getAttribute("d") ?? "").not.toMatch(/NaN|Infinity/);
		},
	);
});

describe("a text", () => {
	test.for(["99.98 %", "2023-02-30", "2026-04-31T10:00:00Z", "two  spaces", "a line of a command\n"])(
		"text is shown as it is: %j",
		async (text) => {
			const { root } = await renderResult(text, "stat");
			const value = root.querySelector<HTMLElement>(".akua-stat-value");
			// biome-ignore lint/performance/useDomNodeTextContent: as it is seen, with all of its spaces
			expect(value?.innerText).toBe(text.trim());
		},
	);

	test.for(["1,284,567", "deployment.apps/ingress-nginx-controller restarted", "W".repeat(200)])(
		"text fits a card of 160 pixels: %s",
		async (text) => {
			const { root, container } = await renderResult(text, "stat");
			container.style.inlineSize = "160px";
			expect(root.scrollWidth).toBeLessThanOrEqual(160);
		},
	);
});

test.for([
	["a list", [1, 2]],
	["several lines", "3 pods\n2 nodes"],
	["terminal codes", "\x1b[32mready\x1b[0m"],
])("%s is not a single value, so it is shown as JSON with a note", async ([, value]) => {
	const screen = await renderResult(value, "stat");
	await expect.element(screen.getByText("Can’t show this result as Stat. Showing JSON instead.")).toBeVisible();
});
