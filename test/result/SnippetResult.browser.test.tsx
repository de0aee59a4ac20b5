import { type Count, SnippetResult, suggestDisplayType } from "akua-react";
import { describe, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { expectProblem } from "../setup/expectProblem.js";
import { renderResult } from "./renderResult.js";

/** First in this file, and once for each renderer: later they are loaded already. */
describe("while its renderer is loaded", () => {
	test.for([
		["table", Array.from({ length: 5 }, (_, id) => ({ id, name: `row ${id}`, at: 1 }))],
		["stat", { value: 5, history: [1, 2, 3] }],
		["json", { a: { b: 1, c: [1] }, d: 2 }],
		["logs", "line\n".repeat(500)],
	] as const)("the skeleton of a %s is as high as the result", async ([type, value]) => {
		const { container } = await render(<SnippetResult result={{ result: value }} displayType={type} />);
		const root = container.firstElementChild;
		const heights = new Set<number>();
		const note = () => heights.add(Math.round(root?.getBoundingClientRect().height ?? 0));
		note();
		expect(root?.querySelector(".akua-skeleton")).not.toBeNull();
		await expect.poll(() => root?.querySelector(".akua-skeleton")).toBeNull();
		await new Promise((resolve) => requestAnimationFrame(resolve));
		note();
		expect([...heights]).toHaveLength(1);
	});
});

describe("the display type", () => {
	const typeOf = ({ root }: Awaited<ReturnType<typeof renderResult>>) => root.dataset.type;

	test("the widget's display type comes before the snippet's, and both before a guess", async () => {
		const value = [{ a: 1 }];
		expect(typeOf(await renderResult(value, "json", { snippetDisplayType: "table" }))).toBe("json");
		expect(typeOf(await renderResult(value, null, { snippetDisplayType: "json" }))).toBe("json");
		expect(typeOf(await renderResult(value, null))).toBe("table");
	});

	test("a display type that is not known is named, and a guess is shown", async () => {
		const screen = await renderResult([{ a: 1 }], "chart");
		await expect.element(screen.getByText("“chart” isn’t supported here yet. Showing Table instead.")).toBeVisible();
		await expect.element(screen.getByRole("table")).toBeVisible();
	});

	test.for([
		[5, "stat"],
		["99.98 %", "stat"],
		[false, "stat"],
		["2026-11-24T06:00:12Z", "stat"],
		["2026-11-24 06:00:12 +0000", "stat"],
		["2026-11-24 06:00:12 UTC", "stat"],
		["All systems operational", "stat"],
		["2026-11-24T06:00:12Z INFO ready", "logs"],
		["[2026-11-24 06:00:12] ready", "logs"],
		["WARN the disk is nearly full", "logs"],
		["one\ntwo", "logs"],
		["x".repeat(1000), "logs"],
		[[{ a: 1 }], "table"],
		[[[1], [2]], "table"],
		[[1, 2], "table"],
		[{ cpu: 4, os: "linux" }, "table"],
		[{ value: 4, unit: "d" }, "stat"],
		[{ type: "scalar", value: 4 }, "stat"],
		[{ type: "table", columns: ["a"], rows: [] }, "table"],
		[{ columns: [{ name: "id" }], rows: [{ id: 7 }] }, "table"],
		[{ columns: [{ name: "id" }], rows: [{ ID: 7 }] }, "json"],
		[{ tables: [{ columns: [{ name: "id" }], rows: [[7]] }] }, "table"],
		["\x1b[32mready\x1b[0m", "logs"],
		[{ type: "logs", entries: ["a"] }, "logs"],
		[{ type: "json", value: [1] }, "json"],
		[{ a: { b: 1 } }, "json"],
		[[1, { a: 1 }], "json"],
		[{}, "json"],
		["", "json"],
		[null, "json"],
		[undefined, "json"],
		[{ type: "__proto__" }, "table"],
	] as const)("the guess for %j is %s", ([value, type]) => {
		expect(suggestDisplayType(value)).toBe(type);
	});

	test("a value that throws when it is read is shown as JSON", () => {
		const { proxy, revoke } = Proxy.revocable([], {});
		revoke();
		expect(suggestDisplayType(proxy)).toBe("json");
	});
});

describe("a snippet that failed", () => {
	test("a failed snippet shows its error as text", async () => {
		const screen = await renderResult(undefined, "table", { error: "<b>TypeError</b>: x is undefined" });
		await expect.element(screen.getByText("The snippet failed.")).toBeVisible();
		await expect.element(screen.getByText("<b>TypeError</b>: x is undefined")).toBeVisible();
		expect(screen.root.querySelector("b")).toBeNull();
	});

	test("a failed snippet shows what it returned before it failed", async () => {
		const screen = await renderResult([{ a: 1 }], "table", { error: "timeout" });
		await expect.element(screen.getByText("timeout")).toBeVisible();
		await expect.element(screen.getByRole("table")).toBeVisible();
	});

	test("an error of a megabyte is cut, and says so", async () => {
		const screen = await renderResult(undefined, "table", { error: "e".repeat(1_000_000) });
		await expect.element(screen.getByText("Only the first 100,000 characters are shown.")).toBeVisible();
	});
});

test.for([
	[undefined, "The snippet returned nothing."],
	[null, "The snippet returned null."],
] as const)("%s has a message of its own", async ([value, words]) => {
	const screen = await renderResult(value, "table");
	await expect.element(screen.getByText(words)).toBeVisible();
});

test("a renderer that throws falls back to text, and the next result renders again", async () => {
	expectProblem(/out of order/);
	const messages = {
		tableSize: ({ value }: Count) => {
			if (value === 1) throw new Error("out of order");
			return "fine";
		},
	};
	const screen = await renderResult([{ a: 1 }], "table", { messages });
	await expect.element(screen.getByText("Can’t show this result as Table. Showing plain text instead.")).toBeVisible();
	await expect.element(screen.getByText('"a": 1')).toBeVisible();
	await screen.show([{ a: 1 }, { a: 2 }]);
	await expect.element(screen.getByRole("table")).toBeVisible();
});

test("an inert result takes neither focus nor clicks", async () => {
	const { root } = await renderResult([{ a: 1 }], "table", { inert: true });
	expect(root.inert).toBe(true);
	expect(root.dataset.inert).toBe("");
});

test("the host sets the label, the class and the messages of a result", async () => {
	const screen = await renderResult([], "table", {
		label: "Clusters",
		className: ({ type }) => `mine ${type}`,
		messages: { tableEmpty: "Rien." },
	});
	await expect.element(screen.getByRole("region", { name: "Clusters" })).toHaveClass("akua-result", "mine", "table");
	await expect.element(screen.getByText("Rien.")).toBeVisible();
});
