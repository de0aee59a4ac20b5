import type { Meta, StoryObj } from "@storybook/react-vite";
import { SnippetResult } from "akua-react";
import { expect } from "storybook/test";
import { monthlyCost } from "../support/results.js";
import { fakeAkua, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { named } from "../support/storybook/translate.js";

/** One number or word, large enough to read across a room. */
const meta = {
	title: "Components/SnippetResult/Stat",
	id: "snippetresult-stat",
	component: SnippetResult,
	args: { result: { result: 1284 }, displayType: "stat" },
} satisfies Meta<typeof SnippetResult>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A number in the locale. */
export const Default: Story = {
	play: async ({ canvas, loaded }) => {
		await expect(await canvas.findByText(worldOf(loaded).number(1284))).toBeVisible();
	},
};

/** The same number in German. */
export const AnotherLocale: Story = {
	parameters: fakeAkua({ provider: { locale: "de-DE" } }),
	play: async ({ canvas }) => {
		await canvas.findByText("1.284");
	},
};

/** Text. */
export const Text: Story = {
	args: { result: { result: "99.98 %" } },
	play: async ({ canvas }) => {
		await canvas.findByText("99.98 %");
	},
};

/** Text of medium length. */
export const MediumText: Story = {
	args: { result: { result: "eu-central-1 is up" } },
	play: async ({ canvas }) => {
		await expect((await canvas.findByText("eu-central-1 is up")).closest("[data-size]")).toHaveAttribute(
			"data-size",
			"medium",
		);
	},
};

/** True. */
export const Yes: Story = {
	args: { result: { result: true } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("statTrue"));
	},
};

/** False. */
export const No: Story = {
	args: { result: { result: false } },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("statFalse"));
	},
};

/** With a unit. */
export const Unit: Story = {
	args: { result: { result: { value: 412, unit: "of 600 CPUs" } } },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(worldOf(loaded).number(412));
		await expect(canvas.getByText("of 600 CPUs")).toBeVisible();
	},
};

/** With its history as a line, which has a description in words. */
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

/** Shortened, with all digits in a tooltip and for screen readers. */
export const Huge: Story = {
	parameters: fakeAkua({ provider: { locale: "en-US" } }),
	args: { result: { result: { value: 12_845_673_920, unit: "requests" } } },
	play: async ({ canvas }) => {
		await expect(await canvas.findByText("12.85B")).toHaveAttribute("title", "12,845,673,920");
		await expect(canvas.getByText("12,845,673,920")).toBeInTheDocument();
	},
};

/** A small number keeps its significant digits. */
export const Tiny: Story = {
	parameters: fakeAkua({ provider: { locale: "en-US" } }),
	args: { result: { result: { value: 0.000_123_4, unit: "EUR per request" } } },
	play: async ({ canvas }) => {
		await canvas.findByText("0.000123");
	},
};

/** More earlier values than a line can show. */
export const LongHistory: Story = {
	args: { result: { result: { value: 7, history: Array.from({ length: 1200 }, (_, index) => index % 90) } } },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("statCut", 500, 1200));
	},
};

/** A long word fits a card of 160 pixels. */
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

/** Markup is text. */
export const HostileText: Story = {
	args: { result: { result: '<img src="https://hostile.invalid/a.png" onerror="alert(1)">' } },
	play: async ({ canvas, canvasElement }) => {
		await canvas.findByText(/^<img src=/);
		await expect(canvasElement.querySelector("img")).toBeNull();
	},
};
