import type { Meta, StoryObj } from "@storybook/react-vite";
import { SnippetResult } from "akua-react";
import { expect, spyOn, waitFor } from "storybook/test";
import { hostile, nodePools, podList } from "../support/results.js";
import { translateOf } from "../support/storybook/storyWorld.js";
import { named } from "../support/storybook/translate.js";
import { generated } from "./support/generated.js";

/** Any value as a tree, for pointer and keyboard. */
const meta = {
	title: "Components/SnippetResult/JSON",
	id: "snippetresult-json",
	component: SnippetResult,
	args: { result: { result: nodePools }, displayType: "json" },
	parameters: { width: "wide" },
} satisfies Meta<typeof SnippetResult>;

export default meta;
type Story = StoryObj<typeof meta>;

const focused = () => document.activeElement?.textContent;

/** A small object is open. The path of the selected row is below the tree. */
export const Default: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(await canvas.findByRole("treeitem", { name: `0: {${t("jsonKeys", 6)}} ${t("jsonObject")}` }));
		await userEvent.click(canvas.getByRole("treeitem", { name: `max surge: 1 ${t("jsonNumber")}` }));
		await expect(canvas.getByText('$.pools[0]["max surge"]')).toBeVisible();
		await userEvent.click(canvas.getByRole("button", { name: t("jsonCopyPath") }));
		await canvas.findByText((text) => [t("resultCopied"), t("resultNotCopied")].includes(text));
	},
};

/** Arrows move up, down, in and out. Home and End move to the ends. */
export const ByKeyboard: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByRole("tree");
		await userEvent.tab();
		await userEvent.tab();
		const [text, list, object] = [t("jsonString"), t("jsonArray"), t("jsonObject")];
		const root = `{${t("jsonKeys", 4)}} ${object}`;
		const pools = `pools: [${t("jsonItems", 2)}] ${list}`;
		const first = `0: {${t("jsonKeys", 6)}} ${object}`;
		await waitFor(() => expect(focused()).toBe(root));
		for (const [key, row] of [
			["{ArrowDown}", `cluster: "prod-1" ${text}`],
			["{ArrowDown}", pools],
			["{ArrowRight}", first],
			["{ArrowRight}", first],
			["{ArrowRight}", `name: "default" ${text}`],
			["{ArrowLeft}", first],
			["{ArrowLeft}", first],
			["{ArrowLeft}", pools],
			["{End}", `taints: {} ${object}`],
			["{Home}", root],
		] as const) {
			await userEvent.keyboard(key);
			await waitFor(() => expect(focused()).toBe(row));
		}
	},
};

/** Five megabytes. Only rows in view exist, and a list shows a thousand more at a time. */
export const FiveMegabytes: Story = {
	...generated(() => podList()),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const items = await canvas.findByRole("treeitem", {
			name: named(`items: [${t("jsonItems", 8500)}] ${t("jsonArray")}`),
		});
		await userEvent.click(items);
		const three = `{${t("jsonKeys", 3)}} ${t("jsonObject")}`;
		await canvas.findByRole("treeitem", { name: `0: ${three}` });
		await expect(canvas.getAllByRole("treeitem").length).toBeLessThan(60);
		await userEvent.keyboard("{End}");
		await userEvent.click(await canvas.findByText(t("jsonMore", 1000, 7500)));
		await canvas.findByRole("treeitem", { name: `1000: ${three}` });
	},
};

/** A search in keys and values. Enter moves to the next match and opens its parents. */
export const Search: Story = {
	...generated(() => podList()),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const field = await canvas.findByRole("textbox", { name: t("jsonSearch") });
		await userEvent.type(field, "zebra");
		await canvas.findByText(t("searchMatches", 0, 0, false));
		await userEvent.clear(field);
		// At once, because "crashloo" has as many matches: Enter would be pressed before "crashloop" has been searched.
		await userEvent.paste("crashloop");
		await canvas.findByText(t("searchMatches", 88, 1, false));
		await canvas.findByText("$.items[5].status.phase");
		await userEvent.keyboard("{Enter}");
		await canvas.findByText(t("searchMatches", 88, 2, false));
		await canvas.findByText("$.items[102].status.phase");
		await userEvent.click(canvas.getByRole("button", { name: t("searchPrevious") }));
		await canvas.findByText(t("searchMatches", 88, 1, false));
		await userEvent.click(canvas.getByRole("button", { name: t("searchPrevious") }));
		await canvas.findByText(t("searchMatches", 88, 88, false));
		await canvas.findByText("$.items[8444].status.phase");
	},
};

/** The whole of a long text is below the tree while its row is selected. */
export const LongText: Story = {
	args: { result: { result: { event: `${"Back-off restarting failed container. ".repeat(40)}The end.` } } },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(await canvas.findByRole("treeitem", { name: /^event:/ }));
		await expect(await canvas.findByRole("group", { name: t("jsonWhole") })).toHaveTextContent(/The end\.$/);
	},
};

/** More than fits the clipboard. */
export const CopiedInPart: Story = {
	...generated(() => "x".repeat(6_000_000)),
	beforeEach: () => {
		spyOn(navigator.clipboard, "writeText").mockResolvedValue();
	},
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(await canvas.findByRole("button", { name: t("jsonCopyValue") }));
		await canvas.findByText(t("resultCopiedPart", 5_000_000));
	},
};

/** Markup is text, and a key can have any name. */
export const HostileText: Story = {
	args: { result: { result: hostile() } },
	play: async ({ canvas, canvasElement, userEvent }) => {
		await userEvent.click(await canvas.findByRole("treeitem", { name: /^1: / }));
		await canvas.findAllByRole("treeitem", { name: /^__proto__: / });
		await expect(canvasElement.querySelector("img, script, b, .akua-result a")).toBeNull();
	},
};

/** A value that JSON does not have. */
export const Undefined: Story = {
	args: { result: { result: [{ missing: undefined }] } },
	play: async ({ canvasElement }) => {
		await waitFor(() => expect(canvasElement.querySelector("[data-type='other']")).toBeVisible());
	},
};

/** An empty object. */
export const Empty: Story = {
	args: { result: { result: {} } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByRole("treeitem", { name: `{} ${t("jsonObject")}` });
	},
};
