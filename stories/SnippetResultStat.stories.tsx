import type { Meta, StoryObj } from "@storybook/react-vite";
import { SnippetResult } from "akua-react";
import { expect } from "storybook/test";
import { monthlyCost } from "../support/results.js";
import { translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { named } from "../support/storybook/translate.js";

/** One number or word, to be read across a room. */
const meta = {
	title: "Components/SnippetResult/Stat",
	id: "snippetresult-stat",
	component: SnippetResult,
	args: { result: { result: 1284 }, displayType: "stat" },
} satisfies Meta<typeof SnippetResult>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A number, as the locale writes it. */
export const Default: Story = {
	play: async ({ canvas, loaded }) => {
		await expect(await canvas.findByText(worldOf(loaded).number(1284))).toBeVisible();
	},
};

/** The same number for a reader of German. */
export const OfAnotherLocale: Story = {
	parameters: { akua: { provider: { locale: "de-DE" } } },
	play: async ({ canvas }) => {
		await canvas.findByText("1.284");
	},
};

/** A text, as it is. */
export const Text: Story = {
	args: { result: { result: "99.98 %" } },
	play: async ({ canvas }) => {
		await canvas.findByText("99.98 %");
	},
};

/** Yes or no. */
export const TrueOrFalse: Story = {
	args: { result: { result: true } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("statTrue"));
	},
};

/** The other of the two. */
export const No: Story = {
	args: { result: { result: false } },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("statFalse"));
	},
};

/** With what it is counted in. */
export const Unit: Story = {
	args: { result: { result: { value: 412, unit: "of 600 CPUs" } } },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(worldOf(loaded).number(412));
		await expect(canvas.getByText("of 600 CPUs")).toBeVisible();
	},
};

/** With what it was before: a line, and its words. */
export const History: Story = {
	args: { result: { result: monthlyCost } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		const { number } = worldOf(loaded);
		const [first, last] = [number(15_100), number(18_430.5)];
		await expect(
			await canvas.findByRole("img", { name: named(t("statHistory", 7, first, last, first, last)) }),
		).toBeVisible();
	},
};

/** Shortened, with all digits for a pointer and for a screen reader. */
export const Huge: Story = {
	parameters: { akua: { provider: { locale: "en-US" } } },
	args: { result: { result: { value: 12_845_673_920, unit: "requests" } } },
	play: async ({ canvas }) => {
		await expect(await canvas.findByText("12.85B")).toHaveAttribute("title", "12,845,673,920");
		await expect(canvas.getByText("12,845,673,920")).toBeInTheDocument();
	},
};

/** A small one keeps what counts. */
export const Tiny: Story = {
	parameters: { akua: { provider: { locale: "en-US" } } },
	args: { result: { result: { value: 0.000_123_4, unit: "EUR per request" } } },
	play: async ({ canvas }) => {
		await canvas.findByText("0.000123");
	},
};

/** In a card of 160 pixels nothing is cut off, however long its word is. */
export const Narrow: Story = {
	decorators: [
		(Story) => (
			<div style={{ inlineSize: 160 }}>
				<Story />
			</div>
		),
	],
	args: { result: { result: { ...monthlyCost, value: "ingress-nginx-controller-7d4f restarted" } } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		const text = await canvas.findByText(/ingress-nginx-controller/);
		const result = canvas.getByRole("region", { name: t("resultLabel") });
		await expect(result.scrollWidth).toBeLessThanOrEqual(160);
		await expect(text.scrollWidth).toBeLessThanOrEqual(160);
	},
};

/** What would be markup is a text. */
export const HostileText: Story = {
	args: { result: { result: '<img src="https://hostile.invalid/a.png" onerror="alert(1)">' } },
	play: async ({ canvas, canvasElement }) => {
		await canvas.findByText(/^<img src=/);
		await expect(canvasElement.querySelector("img")).toBeNull();
	},
};
