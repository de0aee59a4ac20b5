import type { Meta, StoryObj } from "@storybook/react-vite";
import { SnippetResult } from "akua-react";
import { expect, spyOn, waitFor, within } from "storybook/test";
import { certificates, clusters, hostile, installs, kinds, longErrors, podMetrics } from "../support/results.js";
import { translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { named } from "../support/storybook/translate.js";
import { generated } from "./support/generated.js";

/** Any number of rows and columns. Only those in view exist. Each header sorts. */
const meta = {
	title: "Components/SnippetResult/Table",
	id: "snippetresult-table",
	component: SnippetResult,
	args: { result: { result: clusters() }, displayType: "table" },
	parameters: { width: "wide" },
} satisfies Meta<typeof SnippetResult>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

/** The texts of a column that are in view. */
const columnOf = (canvas: Canvas, column: number) =>
	canvas
		.getAllByRole("row")
		.slice(1)
		.map((row) => within(row).getAllByRole("cell")[column]?.textContent);

/** A number in a cell. Four digits stay together, since they may be a year or a port. */
const cell = (loaded: Parameters<typeof worldOf>[0], value: number) =>
	worldOf(loaded).number(value, { useGrouping: "min2" });

/** Numbers are at the end of their column, times in the reader's zone, and addresses are links. */
export const Default: Story = {
	play: async ({ canvas, loaded }) => {
		const link = await canvas.findByRole("link", { name: /clusters\/prod-1$/ });
		await expect(link).toHaveAttribute("rel", "noopener noreferrer");
		await expect(canvas.getByText(cell(loaded, 3341.4))).toBeVisible();
	},
};

/** Copied as CSV. */
export const Copied: Story = {
	beforeEach: () => {
		spyOn(navigator.clipboard, "writeText").mockResolvedValue();
	},
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(await canvas.findByRole("button", { name: t("tableCopy") }));
		await canvas.findByText(t("resultCopied"));
	},
};

/** More than fits the clipboard. */
export const CopiedInPart: Story = {
	...generated(() => Array.from({ length: 60 }, (_, row) => ({ row, text: "x".repeat(100_000) }))),
	beforeEach: () => {
		spyOn(navigator.clipboard, "writeText").mockResolvedValue();
	},
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(await canvas.findByRole("button", { name: t("tableCopy") }));
		await canvas.findByText(t("tableCopiedRows", 49, 60));
	},
};

/** The browser refused to copy. */
export const NotCopied: Story = {
	beforeEach: () => {
		spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("", "NotAllowedError"));
	},
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(await canvas.findByRole("button", { name: t("tableCopy") }));
		await canvas.findByText(t("resultNotCopied"));
	},
};

/** A header sorts up, down and not at all. */
export const Sorted: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const head = await canvas.findByRole("columnheader", { name: "nodes" });
		const sort = within(head).getByRole("button");
		await expect(head).toHaveAttribute("aria-sort", "none");
		await userEvent.click(sort);
		await expect(head).toHaveAttribute("aria-sort", "ascending");
		await expect(columnOf(canvas, 3)).toEqual([6, 8, 10, 13, 15, 17, 20, 22].map((nodes) => cell(loaded, nodes)));
		await userEvent.keyboard("{Enter}");
		await expect(head).toHaveAttribute("aria-sort", "descending");
		await expect(columnOf(canvas, 0)[0]).toBe("prod-6");
		await userEvent.keyboard(" ");
		await expect(head).toHaveAttribute("aria-sort", "none");
		await expect(columnOf(canvas, 0)[0]).toBe("prod-1");
		await userEvent.keyboard("{Enter}");
		await expect(head).toHaveAttribute("aria-sort", "ascending");
	},
};

/** Ten thousand rows of thirty columns, sorted, with the last one in reach. */
export const TenThousandRows: Story = {
	...generated(() => podMetrics(10_000, 30)),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("tableSize", 10_000, 30));
		await expect(canvas.getByRole("table")).toHaveAttribute("aria-rowcount", "10001");
		await expect(canvas.getAllByRole("row").length).toBeLessThan(60);
		const scroller = canvas.getByRole("group", {
			name: named(t("resultPart", t("resultLabel"), t("displayTypeTable"))),
		});
		scroller.scrollTop = scroller.scrollHeight;
		await waitFor(() => expect(columnOf(canvas, 0).at(-1)).toBe("coredns-009999"));
		await userEvent.click(canvas.getByRole("button", { name: "pod" }));
		scroller.scrollTop = 0;
		await waitFor(() => expect(columnOf(canvas, 0)[0]).toBe("cert-manager-000004"));
	},
};

/** A long text is folded into one line. A press shows all of it. */
export const LongCells: Story = {
	args: { result: { result: longErrors() } },
	play: async ({ canvas, canvasElement, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const [summary] = await canvas.findAllByText(/^Error: INSTALLATION FAILED/);
		await expect(canvas.queryByText(/end of error 0/)).toBeNull();
		if (summary) await userEvent.click(summary);
		await waitFor(() => expect(canvas.getByText(/end of error 0/)).toBeVisible());
		const scroller = canvas.getByRole("group", {
			name: named(t("resultPart", t("resultLabel"), t("displayTypeTable"))),
		});
		await expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
		const card = canvasElement.querySelector(".story-card");
		await expect(card?.scrollWidth).toBe(card?.clientWidth);
	},
};

/** An object or a list in a cell opens as JSON. */
export const NestedValues: Story = {
	args: { result: { result: installs() } },
	play: async ({ canvas, userEvent }) => {
		const [summary] = await canvas.findAllByText(/^\{"replicas":1/);
		if (summary) await userEvent.click(summary);
		await waitFor(() => expect(canvas.getByText(/"host": "acme.example.com"/)).toBeVisible());
		if (summary) await userEvent.click(summary);
		await waitFor(() => expect(canvas.queryByText(/"host": "acme.example.com"/)).toBeNull());
		if (summary) await userEvent.click(summary);
		await waitFor(() => expect(canvas.getByText(/"host": "acme.example.com"/)).toBeVisible());
	},
};

/** Null, missing and empty cells differ from text that says so. Only web addresses are links. */
export const NullsBooleansLinks: Story = {
	args: { result: { result: kinds() } },
	play: async ({ canvas, canvasElement, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findAllByRole("link");
		await expect(canvas.getAllByRole("link").map((link) => link.textContent)).toEqual([
			"https://runbooks.example.com/backup",
			"http://runbooks.example.com/quota",
		]);
		await expect(canvas.getByText(t("tableNoValue"))).toBeInTheDocument();
		await expect(canvas.getByText(t("tableEmptyText"))).toBeInTheDocument();
		await expect(canvasElement.querySelectorAll(".akua-cell-boolean")).toHaveLength(2);
		await expect(canvas.getAllByText("null")).toHaveLength(2);
	},
};

/** Markup, scripts and formulas are text, and a key can have any name. */
export const HostileText: Story = {
	args: { result: { result: hostile() } },
	play: async ({ canvas, canvasElement }) => {
		await canvas.findByRole("columnheader", { name: "__proto__" });
		await expect(canvas.getAllByText(/<img src=/)[0]).toBeVisible();
		await expect(canvasElement.querySelector("img, script, b, .akua-result a")).toBeNull();
	},
};

/** A typed table, with labels, kinds and units of its columns. */
export const TypedColumns: Story = {
	args: { result: { result: certificates } },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByRole("columnheader", { name: t("tableColumnWithUnit", "Days left", "d") });
		await userEvent.click(canvas.getByRole("button", { name: "Expires" }));
		await expect(columnOf(canvas, 0)[0]).toBe("api.example.com");
		await expect(columnOf(canvas, 2)[0]).toContain(worldOf(loaded).number(2026, { useGrouping: false }));
	},
};

/** Rows that are lists. Columns are numbered. */
export const Lists: Story = {
	args: {
		result: {
			result: [
				["prod-1", 6],
				["prod-2", 13],
			],
		},
	},
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByRole("columnheader", { name: named(t("tableColumn", 2)) });
		await expect(columnOf(canvas, 0)).toEqual(["prod-1", "prod-2"]);
	},
};

/** Rows that are plain values, in one column. */
export const PlainValues: Story = {
	args: { result: { result: ["eu-central-1", "eu-west-3", "us-east-1"] } },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("tableSize", 3, 1));
		await expect(columnOf(canvas, 0)).toEqual(["eu-central-1", "eu-west-3", "us-east-1"]);
	},
};

/** A column whose key is empty. */
export const UnnamedColumn: Story = {
	args: { result: { result: [{ "": "kube-system", pods: 31 }] } },
	play: async ({ canvas, loaded }) => {
		await canvas.findByRole("columnheader", { name: translateOf(loaded)("tableUnnamed") });
	},
};

/** One object, with a row for each key. */
export const OneObject: Story = {
	args: { result: { result: { cluster: "prod-1", version: "1.34.1", nodes: 6, healthy: true } } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByRole("columnheader", { name: t("tableKey") });
		await expect(columnOf(canvas, 1)).toEqual(["prod-1", "1.34.1", cell(loaded, 6), "true"]);
	},
};

/** No rows. */
export const Empty: Story = {
	args: { result: { result: [] } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("tableEmpty"));
		await expect(canvas.queryByRole("button")).toBeNull();
	},
};
