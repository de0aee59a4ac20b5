import type { Meta, StoryObj } from "@storybook/react-vite";
import { type FakeAkuaParameters, fakeAkuaOf, withFakeAkua } from "akua-react/testing/storybook";
import { expect, waitFor } from "storybook/test";
import { PinUptime } from "./own-button.js";

const meta = {
	component: PinUptime,
	args: { dashboardId: "dash_overview" },
	// Or once for all stories, in .storybook/preview.tsx.
	decorators: [withFakeAkua],
} satisfies Meta<typeof PinUptime>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Pinned: Story = {
	play: async (context) => {
		await context.userEvent.click(await context.canvas.findByRole("button"));
		await waitFor(() => expect(fakeAkuaOf(context).fake.widgets("dash_overview")).toHaveLength(5));
	},
};

const refused: FakeAkuaParameters = { faults: [{ call: "createWidget", answer: { status: 403 } }] };

export const Refused: Story = {
	parameters: { akua: refused },
	play: async (context) => {
		await context.userEvent.click(await context.canvas.findByRole("button"));
		await context.canvas.findByRole("alert");
		await expect(fakeAkuaOf(context).fake.widgets("dash_overview")).toHaveLength(4);
	},
};
