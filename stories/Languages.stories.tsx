import type { Meta, StoryObj } from "@storybook/react-vite";
import { AddWidgetForm, SnippetResult } from "akua-react";
import { expect, waitFor, within } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { clusters, logLines, longErrors, monthlyCost, nodePools } from "../support/results.js";
import { fakeAkua, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { pickSnippet, snippetField, submit } from "./support/steps.js";

/**
 * Each language is an import of its own, such as `akua-react/messages/ar`. The direction follows the `dir` of the host's
 * page. Numbers and times follow `locale`.
 */
const meta = {
	title: "Appearance/Languages",
	id: "languages",
	component: AddWidgetForm,
	args: { dashboardId },
} satisfies Meta<typeof AddWidgetForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const arabic = { locale: "ar", direction: "auto" };
const start = (element: Element) => element.getBoundingClientRect().right;

/** From right to left: labels, cards and buttons begin on the right. */
export const Arabic: Story = {
	globals: arabic,
	args: { defaultValues: { snippet_id: "snip_api_errors" } },
	play: async ({ canvas, canvasElement, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByDisplayValue("API server errors");
		await canvas.findByText(t("placeHint", 5, 5));
		await expect(t("placeHint", 5, 5)).toContain("٥");
		const table = canvas.getByRole("radio", { name: t("displayTypeTable") }).closest("label");
		if (!table) throw new Error("There is no card.");
		await expect(start(within(table).getByText(t("displayTypeTable")))).toBeGreaterThan(
			start(within(table).getByText(t("displayTypeTableHint"))),
		);
		const form = canvasElement.querySelector("form");
		await expect(form?.scrollWidth).toBe(form?.clientWidth);
	},
};

/** The list opens below the field, from right to left. A Latin name keeps its direction. */
export const ArabicPickerOpen: Story = {
	globals: arabic,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(snippetField(canvas));
		const options = within(await canvas.findByRole("listbox"));
		const option = await options.findByRole("option", { name: /Clusters by region/ });
		const [badge] = within(option).getAllByText(t("displayTypeTable"));
		if (badge) await expect(start(within(option).getByText("Clusters by region"))).toBeGreaterThan(start(badge));
		// A name in Latin letters begins on its left, and stands on the right.
		const gap = start(option) - start(within(option).getByText("Clusters by region"));
		await expect(gap).toBeGreaterThan(0);
		await expect(gap).toBeLessThan(20);
		const [box, list] = [snippetField(canvas), canvas.getByRole("listbox")].map((element) =>
			element.getBoundingClientRect(),
		);
		await expect(list?.right).toBeLessThanOrEqual((box?.right ?? 0) + 50);
		await expect(list?.left).toBeGreaterThanOrEqual(0);
	},
};

/** A failure, with the API's own text and the next step. */
export const ArabicFailure: Story = {
	globals: arabic,
	args: { defaultValues: { snippet_id: "snip_clusters" } },
	parameters: fakeAkua({
		faults: [{ call: "createWidget", answer: { status: 429, headers: { "retry-after": "30" }, body: "Slow down" } }],
	}),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		const summary = await canvas.findByRole("region", { name: t("notAppliedTitle") });
		await expect(summary).toHaveTextContent(t("retryIn", 30));
		await expect(t("retryIn", 30)).toContain("٣٠");
		await expect(getComputedStyle(summary).direction).toBe("rtl");
		const icon = summary.querySelector("svg");
		if (icon) await expect(start(icon)).toBeGreaterThan(start(within(summary).getByText(t("notAppliedTitle"))));
	},
};

type ResultStory = StoryObj<typeof SnippetResult>;
const meantFor = (displayType: string, result: unknown): ResultStory => ({
	globals: arabic,
	render: () => <SnippetResult displayType={displayType} result={{ result }} />,
});

/** The first column of a table is on the right, and numbers have Arabic digits. */
export const ArabicTable: ResultStory = {
	...meantFor("table", clusters()),
	play: async ({ canvas, loaded }) => {
		const { number, t } = worldOf(loaded);
		const first = await canvas.findByRole("columnheader", { name: "name" });
		await expect(start(first)).toBeGreaterThan(start(canvas.getByRole("columnheader", { name: "region" })));
		await expect(canvas.getByText(t("tableSize", 8, 8))).toBeVisible();
		await expect(canvas.getByText(number(3341.4, { useGrouping: "min2" }))).toHaveTextContent("٣٣٤١٫٤");
	},
};

/** Logs run from left to right. */
export const ArabicLogs: ResultStory = {
	...meantFor("logs", [...logLines(6), ...longErrors().map(({ error }) => error)].join("\n")),
	play: async ({ canvas }) => {
		const line = await canvas.findByText(/request=0$/);
		await expect(getComputedStyle(line).direction).toBe("ltr");
	},
};

/** JSON runs from left to right. Its types are in Arabic. */
export const ArabicJson: ResultStory = {
	...meantFor("json", nodePools),
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		const row = await canvas.findByRole("treeitem", { name: /^cluster/ });
		await expect(row).toHaveTextContent(t("jsonString"));
		await expect(getComputedStyle(row).direction).toBe("ltr");
	},
};

/** A number in Arabic digits. */
export const ArabicStat: ResultStory = {
	...meantFor("stat", monthlyCost),
	play: async ({ canvas, loaded }) => {
		const { number } = worldOf(loaded);
		await expect(await canvas.findByText(number(18_430.5))).toHaveTextContent("١٨٬٤٣٠٫٥");
	},
};

/** The long words of German at 320 pixels. Nothing is cut off or scrolls sideways. */
export const LongWordsNarrow: Story = {
	globals: { locale: "de", viewport: { value: "phone", isRotated: false } },
	args: { defaultValues: { snippet_id: "snip_quota" } },
	parameters: fakeAkua({ faults: [{ call: "createWidget", answer: "reset" }] }),
	play: async ({ canvas, canvasElement, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByDisplayValue(/Quota of CPU/);
		await submit(canvas, userEvent);
		await canvas.findByRole("region", { name: t("unknownTitle") });
		for (const element of canvasElement.querySelectorAll(".akua-form, .akua-form label, .akua-form button")) {
			await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 1);
		}
		await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
	},
};

/** Accents, brackets and a third more letters. Text without brackets is data, or missing from the messages. */
export const PseudoLocale: Story = {
	globals: { locale: "pseudo" },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await pickSnippet(canvas, userEvent, "failed installs");
		await canvas.findByText("Globex");
		await waitFor(() => expect(t("submit")).toMatch(/^\[.*\]$/));
	},
};
