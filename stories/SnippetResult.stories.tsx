import type { Meta, StoryObj } from "@storybook/react-vite";
import { SnippetResult } from "akua-react";
import { expect, waitFor } from "storybook/test";
import { clusters, kinds, logLines } from "../support/results.js";
import { translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { named } from "../support/storybook/translate.js";
import { generated } from "./support/generated.js";
import { sentence } from "./support/steps.js";

/**
 * What a snippet returned, in the widget's display type, or as JSON if it does not fit. It is untrusted data: nothing in it
 * is run, and nothing that it names is loaded.
 */
const meta = {
	title: "Components/SnippetResult",
	id: "snippetresult",
	component: SnippetResult,
	args: { result: { result: clusters() }, displayType: "table" },
	parameters: { width: "wide" },
} satisfies Meta<typeof SnippetResult>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In the widget's display type. */
export const Default: Story = {
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByRole("region", { name: t("resultLabel") })).toBeVisible();
		await canvas.findByRole("columnheader", { name: "region" });
		await canvas.findByText(t("tableSize", 8, 8));
		await expect(worldOf(loaded).fake.requests).toHaveLength(0);
	},
};

/** In the snippet's display type. */
export const SnippetDefault: Story = {
	args: { displayType: null, snippetDisplayType: "json" },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByRole("tree", { name: named(t("resultPart", t("resultLabel"), t("displayTypeJson"))) });
	},
};

/** In the display type that suits the result, since neither the widget nor the snippet has one. */
export const Guessed: Story = {
	args: { displayType: null, result: { result: logLines(5).join("\n") } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByRole("group", { name: named(t("resultPart", t("resultLabel"), t("displayTypeLogs"))) });
	},
};

/** Not a table. */
export const NotTabular: Story = {
	args: { result: { result: [1, { name: "prod-1" }] } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByText(t("resultMismatch", t("displayTypeTable")))).toBeVisible();
		await canvas.findByRole("treeitem", { name: `0: 1 ${t("jsonNumber")}` });
	},
};

/** Not a single value. */
export const NotOneValue: Story = {
	args: { result: { result: { ready: [6, 6], desired: 8 } }, displayType: "stat" },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByText(t("resultMismatch", t("displayTypeStat")))).toBeVisible();
		await canvas.findByRole("treeitem", { name: `desired: 8 ${t("jsonNumber")}` });
	},
};

/** Not lines. */
export const NotLines: Story = {
	args: { result: { result: kinds() }, displayType: "logs" },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByText(t("resultMismatch", t("displayTypeLogs")))).toBeVisible();
		await canvas.findByRole("treeitem", { name: `0: {${t("jsonKeys", 5)}} ${t("jsonObject")}` });
	},
};

/** A display type that is newer than the page. */
export const UnknownDisplayType: Story = {
	args: { displayType: "heatmap" },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(sentence(t("resultUnknownType", "heatmap", t("displayTypeTable"))));
		await canvas.findByRole("table");
	},
};

/** The snippet returned nothing. */
export const ReturnedNothing: Story = {
	args: { result: {} },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByText(t("resultEmpty"))).toBeVisible();
	},
};

/** The snippet returned null. */
export const ReturnedNull: Story = {
	args: { result: { result: null } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByText(t("resultNull"))).toBeVisible();
	},
};

/** The error of a failed snippet, as text. */
export const Failed: Story = {
	args: { result: { error: "TypeError: clusters.map is not a function\n    at <b>main</b> (snippet.js:4:18)" } },
	play: async ({ canvas, canvasElement, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByText(t("resultFailed"))).toBeVisible();
		await expect(canvas.getByText(/clusters.map is not a function/)).toBeVisible();
		await expect(canvasElement.querySelector("b")).toBeNull();
	},
};

/** The snippet failed after it had returned a part. */
export const FailedHalfway: Story = {
	args: { result: { result: clusters(3), error: "Error: eu-west-3 did not answer in 10 s" } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByText(/eu-west-3 did not answer/)).toBeVisible();
		await canvas.findByText(t("tableSize", 3, 8));
	},
};

/** The beginning of an error of a megabyte. */
export const FailedAtLength: Story = {
	...generated(
		() => undefined,
		() => "Error: no such pool\n".repeat(50_000),
	),
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByText(t("resultCut", 100_000))).toBeVisible();
	},
};

/** Cut, since it has more rows and columns than a page can hold. */
export const Oversized: Story = {
	...generated(() =>
		Array.from({ length: 100_001 }, (_, row) =>
			row === 0 ? Object.fromEntries(Array.from({ length: 120 }, (_, column) => [`c${column}`, column])) : { c0: row },
		),
	),
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("tableCutRows", 100_000, 100_001));
		await expect(canvas.getByText(t("tableCutColumns", 100, 120))).toBeVisible();
	},
};

/** Neither pointer nor keyboard can use it, as in the form's preview. */
export const Inert: Story = {
	args: { inert: true },
	play: async ({ canvasElement, userEvent }) => {
		await waitFor(() => expect(canvasElement.querySelector("table")).toBeVisible());
		await userEvent.tab();
		await expect(canvasElement).not.toContainElement(document.activeElement as HTMLElement);
	},
};

/** With a label, a class and messages of the host. */
export const OwnMessages: Story = {
	args: {
		label: "Clusters",
		className: ({ type }) => `mine-${type}`,
		messages: { tableCopy: "En CSV", tableSize: (rows) => `${rows.text} grappes` },
	},
	play: async ({ canvas, loaded }) => {
		await expect(canvas.getByRole("region", { name: "Clusters" })).toHaveClass("mine-table");
		await canvas.findByText(`${worldOf(loaded).number(8)} grappes`);
		await canvas.findByRole("button", { name: "En CSV" });
	},
};
