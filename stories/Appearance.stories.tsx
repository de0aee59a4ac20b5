import type { Meta, StoryObj } from "@storybook/react-vite";
import { onlineManager } from "@tanstack/react-query";
import {
	AddWidget,
	AddWidgetDialog,
	AddWidgetForm,
	AkuaAppearance,
	type ColorScheme,
	type HostButtonProps,
	SnippetPicker,
	SnippetResult,
} from "akua-react";
import type { ComponentPropsWithRef } from "react";
import { expect, screen, spyOn, waitFor, within } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { manySnippets } from "../support/manySnippets.js";
import { clusters } from "../support/results.js";
import { type StoryWorld, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { type Canvas, pickSnippet, submit, type User } from "./support/steps.js";

/**
 * What a host can change without a theme: the colour scheme of a single part, and parts of its own in place of ours. And
 * the states of the styling contract that come up seldom.
 */
const meta = {
	title: "Looks/Appearance",
	id: "appearance",
	component: AddWidgetForm,
	args: { dashboardId, defaultValues: { snippet_id: "snip_clusters" }, onCancel: () => {} },
} satisfies Meta<typeof AddWidgetForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const schemes = ["light", "dark"] as const satisfies ColorScheme[];
const rows = clusters(2);
/** What a story shows besides the library's words, for the check that those come from its table. */
const shows = (data: unknown) => ({ generated: () => data });

/** Each part with a scheme of its own, whatever the page around it is. */
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

/** A text field of the host's own: the picker leaves it its looks, and stands its buttons beside it. */
export const OwnInput: Story = {
	args: { components: { Input: (props: ComponentPropsWithRef<"input">) => <input {...props} /> } },
	play: async ({ canvas, canvasElement, userEvent }) => {
		await expect(canvasElement.querySelector(".akua-input")).toBeNull();
		await pickSnippet(canvas, userEvent, "uptime");
		await expect(canvas.getByRole("combobox")).toHaveValue("Uptime");
	},
};

/** A host's button and classes, named once for all that stands below. */
export const ForAll: Story = {
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

/** Akua may refuse any field, those with only one choice too. */
export const EveryFieldRefused: Story = {
	parameters: {
		akua: {
			faults: [
				{
					call: "createWidget",
					answer: {
						status: 422,
						body: {
							success: false,
							errors: ["snippet_id", "display_type", "position", "col_span"].map((field) => ({
								code: 7002,
								message: `Not this ${field}.`,
								path: ["body", field],
							})),
							result: {},
						},
					},
				},
			],
		},
	},
	render: (args) => (
		<AddWidget.Root {...args}>
			<AddWidget.Status />
			<AddWidget.Snippet />
			<AddWidget.DisplayType />
			<AddWidget.Position />
			<AddWidget.ColSpan />
			<AddWidget.Actions />
		</AddWidget.Root>
	),
	play: async ({ canvas, canvasElement, userEvent }) => {
		await submit(canvas, userEvent);
		await canvas.findByText("Not this col_span.");
		await expect(canvasElement.querySelectorAll(".akua-error")).toHaveLength(4);
	},
};

/** The text is on the clipboard. */
export const Copied: Story = {
	parameters: shows(rows),
	render: () => <SnippetResult result={{ result: rows }} displayType="table" />,
	beforeEach: () => {
		spyOn(navigator.clipboard, "writeText").mockResolvedValue();
	},
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(await canvas.findByRole("button", { name: t("tableCopy") }));
		await canvas.findByText(t("resultCopied"));
	},
};

/** A value of middling length keeps to its card; one that JSON does not have is told apart. */
export const SeldomValues: Story = {
	parameters: shows(["eu-central-1 is up", "Region", "Values", "missing", "undefined"]),
	render: () => (
		<>
			<SnippetResult label="Region" result={{ result: "eu-central-1 is up" }} displayType="stat" />
			<SnippetResult label="Values" result={{ result: [{ missing: undefined }] }} displayType="json" />
		</>
	),
	play: async ({ canvasElement }) => {
		await waitFor(() => expect(canvasElement.querySelector(".akua-stat[data-size='medium']")).not.toBeNull());
		await waitFor(() => expect(canvasElement.querySelector("[data-type='other']")).not.toBeNull());
	},
};

const codes = [30, 31, 32, 33, 34, 35, 36, 37, 90, 91, 92, 93, 94, 95, 96, 97];

/** Every colour that a terminal has, readable on our ground. */
export const TerminalColours: Story = {
	parameters: shows("colour"),
	render: () => (
		<SnippetResult
			result={{ result: codes.map((code) => `\x1b[${code}mcolour ${code}\x1b[0m`).join("\n") }}
			displayType="logs"
		/>
	),
	play: async ({ canvasElement }) => {
		await waitFor(() => expect(canvasElement.querySelectorAll(".akua-ansi[data-color]")).toHaveLength(codes.length));
	},
};

async function addInDialog(canvas: Canvas, user: User, { t }: StoryWorld) {
	await user.click(canvas.getByRole("button", { name: t("submit") }));
	const dialog = within(await screen.findByRole("dialog", { name: t("formTitle") }));
	await pickSnippet(dialog, user, "uptime");
	await submit(dialog, user);
	await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
	return screen.findByRole("button", { name: t("undo") });
}

const inDialog = (colorScheme?: ColorScheme) => () => (
	<AddWidgetDialog dashboardId={dashboardId} colorScheme={colorScheme} />
);

/** The dialog and its toast in a scheme of their own. */
export const DialogInLight: Story = {
	render: inDialog("light"),
	play: async ({ canvas, userEvent, loaded }) => void (await addInDialog(canvas, userEvent, worldOf(loaded))),
};
export const DialogInDark: Story = {
	render: inDialog("dark"),
	play: async ({ canvas, userEvent, loaded }) => void (await addInDialog(canvas, userEvent, worldOf(loaded))),
};

/** Somebody has changed the widget since: the toast says that it was left as it is. */
export const ToastChanged: Story = {
	render: inDialog(),
	play: async ({ canvas, userEvent, loaded }) => {
		const world = worldOf(loaded);
		const undo = await addInDialog(canvas, userEvent, world);
		const widget = world.fake.widgets(dashboardId).at(-1);
		if (widget) await world.akua.widgets.update(dashboardId, widget.id, { col_span: 2 }, widget);
		await userEvent.click(undo);
		await waitFor(() => expect(document.querySelector(".akua-toast[data-undo='changed']")).not.toBeNull());
	},
};

/** It could not be removed: the way back stays. */
export const ToastFailed: Story = {
	parameters: { akua: { faults: [{ call: "deleteWidget", answer: "reset" }] } },
	render: inDialog(),
	play: async ({ canvas, userEvent, loaded }) => {
		await userEvent.click(await addInDialog(canvas, userEvent, worldOf(loaded)));
		await waitFor(() => expect(document.querySelector(".akua-toast[data-undo='failed']")).not.toBeNull());
	},
};

/** It is being removed. */
export const ToastPending: Story = {
	parameters: { akua: { faults: [{ call: "deleteWidget", answer: "hang" }] } },
	render: inDialog(),
	play: async ({ canvas, userEvent, loaded }) => {
		await userEvent.click(await addInDialog(canvas, userEvent, worldOf(loaded)));
		await waitFor(() => expect(document.querySelector(".akua-toast[data-undo='pending']")).not.toBeNull());
	},
};

/** A create that waited for the network, and failed when its dialog was closed long ago, is told of all the same. */
function lateFailure(outcome: "refused" | "not_applied" | "unknown", answer: "reset" | { status: number }): Story {
	return {
		parameters: { akua: { faults: [{ call: "createWidget", answer, times: 9 }] } },
		render: inDialog(),
		play: async ({ canvas, userEvent, loaded }) => {
			const { t } = worldOf(loaded);
			await userEvent.click(canvas.getByRole("button", { name: t("submit") }));
			const dialog = within(await screen.findByRole("dialog", { name: t("formTitle") }));
			await pickSnippet(dialog, userEvent, "uptime");
			onlineManager.setOnline(false);
			await submit(dialog, userEvent);
			await dialog.findByText(t("statusWaiting"));
			await userEvent.click(dialog.getByRole("button", { name: t("dialogClose") }));
			onlineManager.setOnline(true);
			await waitFor(() => expect(document.querySelector(`.akua-toast[data-outcome="${outcome}"]`)).not.toBeNull());
		},
	};
}
export const ToastRefused = lateFailure("refused", { status: 403 });
export const ToastNotApplied = lateFailure("not_applied", { status: 429 });
export const ToastUnknown = lateFailure("unknown", "reset");
