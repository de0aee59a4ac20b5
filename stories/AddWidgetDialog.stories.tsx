import type { Meta, StoryObj } from "@storybook/react-vite";
import { AddWidgetDialog } from "akua-react";
import { expect, fn, screen, waitFor, within } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { translateOf, worldOf } from "../support/storybook/storyWorld.js";
import type { Translate } from "../support/storybook/translate.js";
import { type Canvas, pickSnippet, submit, type User } from "./support/steps.js";

/**
 * The form behind a button: it closes on success, offers Undo once it is closed, and asks before it throws away what was
 * entered.
 */
const meta = {
	title: "Components/AddWidgetDialog",
	id: "addwidgetdialog",
	component: AddWidgetDialog,
	args: { dashboardId, onCreated: fn(), onUndone: fn(), onCancel: fn() },
} satisfies Meta<typeof AddWidgetDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On a docs page a modal dialog would cover the page. */
const ownPage = { docs: { story: { inline: false, height: "720px" } } };

async function open(canvas: Canvas, user: User, t: Translate) {
	await user.click(canvas.getByRole("button", { name: t("submit") }));
	return within(await screen.findByRole("dialog", { name: t("formTitle") }));
}

/** Opened by its button, with the focus where typing begins; Escape closes it and gives the focus back. */
export const Default: Story = {
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		const dialog = await open(canvas, userEvent, t);
		await expect(dialog.getByRole("combobox")).toHaveFocus();
		await userEvent.keyboard("{Escape}");
		// The first closes the list of snippets where that is open.
		if (screen.queryByRole("dialog")) await userEvent.keyboard("{Escape}");
		await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
		await expect(canvas.getByRole("button", { name: t("submit") })).toHaveFocus();
		await expect(args.onCancel).toHaveBeenCalledOnce();
	},
};

/** As it stands there once it is open. */
export const Open: Story = {
	parameters: ownPage,
	args: { defaultOpen: true, defaultValues: { snippet_id: "snip_clusters" } },
	play: async ({ loaded }) => {
		const t = translateOf(loaded);
		const dialog = within(await screen.findByRole("dialog", { name: t("formTitle") }));
		await dialog.findByDisplayValue("Clusters by region");
	},
};

/** On a phone it has the whole screen. */
export const OnAPhone: Story = {
	parameters: ownPage,
	args: { defaultOpen: true, defaultValues: { snippet_id: "snip_clusters" } },
	globals: { viewport: { value: "phone", isRotated: false } },
	play: async ({ loaded }) => {
		const dialog = await screen.findByRole("dialog", { name: translateOf(loaded)("formTitle") });
		await within(dialog).findByDisplayValue("Clusters by region");
		await expect(dialog.scrollWidth).toBe(dialog.clientWidth);
	},
};

/** Added: closed, told, and Undo is offered for as long as nobody dismisses it. */
export const Added: Story = {
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		const dialog = await open(canvas, userEvent, t);
		await pickSnippet(dialog, userEvent, "uptime");
		await submit(dialog, userEvent);
		await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
		await expect(args.onCreated).toHaveBeenCalledOnce();
		const undo = await screen.findByRole("button", { name: t("undo") });
		await waitFor(() => expect(undo).toBeVisible());
		await expect(screen.getAllByText(t("statusCreated")).length).toBeGreaterThan(0);
	},
};

/** Left with something entered: asked, and nothing is thrown away by mistake. */
export const AsksBeforeDiscarding: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const dialog = await open(canvas, userEvent, t);
		await pickSnippet(dialog, userEvent, "uptime");
		await userEvent.click(dialog.getByRole("button", { name: t("dialogClose") }));
		await dialog.findByText(t("discardAsk"));
		await userEvent.click(dialog.getByRole("button", { name: t("discardDecline") }));
		await expect(dialog.getByRole("combobox")).toHaveValue("Uptime");
		await userEvent.click(dialog.getByRole("button", { name: t("cancel") }));
		await expect(await dialog.findByRole("button", { name: t("discardConfirm") })).toBeVisible();
	},
};

/** It failed: the dialog stays, with the words and everything that was entered. */
export const Failed: Story = {
	parameters: { akua: { faults: [{ call: "createWidget", answer: "reset" }] } },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const dialog = await open(canvas, userEvent, t);
		await pickSnippet(dialog, userEvent, "uptime");
		await submit(dialog, userEvent);
		await dialog.findByRole("region", { name: t("unknownTitle") });
		await expect(dialog.getByRole("combobox")).toHaveValue("Uptime");
		await submit(dialog, userEvent);
		await waitFor(() => expect(worldOf(loaded).fake.widgets(dashboardId)).toHaveLength(5));
	},
};
