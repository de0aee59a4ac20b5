import type { Meta, StoryObj } from "@storybook/react-vite";
import {
	AddWidget,
	AddWidgetForm,
	AkuaAppearance,
	type ColorScheme,
	type HostButtonProps,
	SnippetPicker,
	SnippetResult,
} from "akua-react";
import type { ComponentPropsWithRef } from "react";
import { expect, waitFor } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { manySnippets } from "../support/manySnippets.js";
import { clusters } from "../support/results.js";
import { translateOf } from "../support/storybook/storyWorld.js";
import { pickSnippet, snippetField } from "./support/steps.js";

/** What a host can change without a theme: the colour scheme of one part, and its own components in place of ours. */
const meta = {
	title: "Appearance/Parts",
	id: "appearance",
	component: AddWidgetForm,
	args: { dashboardId, defaultValues: { snippet_id: "snip_clusters" }, onCancel: () => {} },
} satisfies Meta<typeof AddWidgetForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const schemes = ["light", "dark"] as const satisfies ColorScheme[];
const rows = clusters(2);
/** Declares the data that a story shows, for the test that every other text is a message. */
const shows = (data: unknown) => ({ generated: () => data });

/** Each part with a colour scheme of its own, on any page. */
export const ColorSchemes: Story = {
	parameters: shows([rows, schemes, manySnippets(3)]),
	render: () => (
		<>
			{schemes.map((colorScheme) => (
				<div key={colorScheme} className="story-ground" data-scheme={colorScheme}>
					<SnippetPicker value="" onValueChange={() => {}} snippets={manySnippets(3)} colorScheme={colorScheme} />
					<AddWidget.Root dashboardId={dashboardId} colorScheme={colorScheme}>
						<AddWidget.DisplayType />
						<AddWidget.Actions />
					</AddWidget.Root>
					<SnippetResult label={colorScheme} result={{ result: rows }} displayType="table" colorScheme={colorScheme} />
				</div>
			))}
		</>
	),
	play: async ({ canvasElement }) => {
		for (const scheme of schemes) {
			const form = canvasElement.querySelector(`.akua-form[data-color-scheme="${scheme}"]`);
			await expect(form && getComputedStyle(form).colorScheme).toBe(scheme);
		}
		await waitFor(() => expect(canvasElement.querySelectorAll(".akua-table")).toHaveLength(2));
	},
};

/** A host's text field keeps its look. The picker's buttons are beside it. */
export const OwnInput: Story = {
	args: { components: { Input: (props: ComponentPropsWithRef<"input">) => <input {...props} /> } },
	play: async ({ canvas, canvasElement, userEvent }) => {
		await expect(canvasElement.querySelector(".akua-input")).toBeNull();
		await pickSnippet(canvas, userEvent, "uptime");
		await expect(snippetField(canvas)).toHaveValue("Uptime");
	},
};

/** A host's button and classes, set once for every part below. */
export const SharedAppearance: Story = {
	render: (args) => (
		<AkuaAppearance components={{ Button: PillButton }} classNames={{ label: "story-label" }}>
			<AddWidgetForm {...args} />
		</AkuaAppearance>
	),
	play: async ({ canvas, canvasElement, loaded }) => {
		await expect(canvas.getByRole("button", { name: translateOf(loaded)("submit") })).toHaveClass("story-pill");
		await expect(canvasElement.querySelectorAll(".akua-button")).toHaveLength(0);
		await expect(canvasElement.querySelector(".akua-label")).toHaveClass("story-label");
	},
};

function PillButton({ variant, pending, ...props }: HostButtonProps) {
	return <button {...props} className="story-pill" data-variant={variant} data-busy={pending || undefined} />;
}
