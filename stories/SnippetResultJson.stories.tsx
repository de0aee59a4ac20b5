import type { Meta, StoryObj } from "@storybook/react-vite";
import { SnippetResult } from "akua-react";
import { expect, waitFor } from "storybook/test";
import { generated } from "./support/generated.js";
import { hostile, nodePools, podList } from "./support/results.js";

/** Any value as a tree that opens where somebody looks, by pointer and by keyboard. */
const meta = {
	title: "SnippetResult/JSON",
	component: SnippetResult,
	args: { result: { result: nodePools }, displayType: "json" },
	parameters: { akua: { provider: { locale: "en-US" } } },
} satisfies Meta<typeof SnippetResult>;

export default meta;
type Story = StoryObj<typeof meta>;

const focused = () => document.activeElement?.textContent;

/** Small ones are open; below the tree is where the reader is. */
export const Default: Story = {
	play: async ({ canvas, userEvent }) => {
		await userEvent.click(await canvas.findByRole("treeitem", { name: /^0: {6 keys}/ }));
		await userEvent.click(canvas.getByRole("treeitem", { name: "max surge: 1 number" }));
		await expect(canvas.getByText('$.pools[0]["max surge"]')).toBeVisible();
		await userEvent.click(canvas.getByRole("button", { name: "Copy path" }));
		await canvas.findByText(/^(?:Copied\.|The browser did not allow copying\.)$/);
	},
};

/** Arrows go up and down, in and out; Home and End to the ends. */
export const ByKeyboard: Story = {
	play: async ({ canvas, userEvent }) => {
		await canvas.findByRole("tree");
		await userEvent.tab();
		await userEvent.tab();
		await waitFor(() => expect(focused()).toBe("{4 keys} object"));
		for (const [key, row] of [
			["{ArrowDown}", 'cluster: "prod-1" text'],
			["{ArrowDown}", "pools: [2 items] list"],
			["{ArrowRight}", "0: {6 keys} object"],
			["{ArrowRight}", "0: {6 keys} object"],
			["{ArrowRight}", 'name: "default" text'],
			["{ArrowLeft}", "0: {6 keys} object"],
			["{ArrowLeft}", "0: {6 keys} object"],
			["{ArrowLeft}", "pools: [2 items] list"],
			["{End}", "taints: {} object"],
			["{Home}", "{4 keys} object"],
		] as const) {
			await userEvent.keyboard(key);
			await waitFor(() => expect(focused()).toBe(row));
		}
	},
};

/** Five megabytes: the rows in view, and a thousand more at a time. */
export const FiveMegabytes: Story = {
	...generated(() => podList()),
	play: async ({ canvas, userEvent }) => {
		const items = await canvas.findByRole("treeitem", { name: "items: [8,500 items] list" });
		await userEvent.click(items);
		await canvas.findByRole("treeitem", { name: /^0: {3 keys}/ });
		await expect(canvas.getAllByRole("treeitem").length).toBeLessThan(60);
		await userEvent.keyboard("{End}");
		await userEvent.click(await canvas.findByText("Show 1,000 more of 7,500"));
		await canvas.findByRole("treeitem", { name: /^1000: {3 keys}/ });
	},
};

/** In keys and values: Enter goes to the next match, and opens the way to it. */
export const Search: Story = {
	...generated(() => podList()),
	play: async ({ canvas, userEvent }) => {
		await userEvent.type(await canvas.findByRole("textbox", { name: "Search keys and values" }), "crashloop");
		await canvas.findByText("1 / 88");
		await canvas.findByText("$.items[5].status.phase");
		await userEvent.keyboard("{Enter}");
		await canvas.findByText("2 / 88");
		await canvas.findByText("$.items[102].status.phase");
		await userEvent.click(canvas.getByRole("button", { name: "Previous match" }));
		await userEvent.click(canvas.getByRole("button", { name: "Previous match" }));
		await canvas.findByText("88 / 88");
		await canvas.findByText("$.items[8444].status.phase");
		await userEvent.type(canvas.getByRole("textbox"), "zebra");
		await canvas.findByText("No match");
	},
};

/** The whole of a long text stands below the tree while its row is looked at. */
export const LongText: Story = {
	args: { result: { result: { event: `${"Back-off restarting failed container. ".repeat(40)}The end.` } } },
	play: async ({ canvas, userEvent }) => {
		await userEvent.click(await canvas.findByRole("treeitem", { name: /^event:/ }));
		await expect(await canvas.findByRole("region", { name: "The whole text" })).toHaveTextContent(/The end\.$/);
	},
};

/** Markup is text, and a key may be called whatever it likes. */
export const HostileText: Story = {
	args: { result: { result: hostile() } },
	play: async ({ canvas, canvasElement, userEvent }) => {
		await userEvent.click(await canvas.findByRole("treeitem", { name: /^1: / }));
		await canvas.findAllByRole("treeitem", { name: /^__proto__: / });
		await expect(canvasElement.querySelector("img, script, b, .akua-result a")).toBeNull();
	},
};

/** Nothing in it. */
export const Empty: Story = {
	args: { result: { result: {} } },
	play: async ({ canvas }) => {
		await canvas.findByRole("treeitem", { name: "{} object" });
	},
};
