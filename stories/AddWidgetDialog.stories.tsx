import type { Meta, StoryObj } from "@storybook/react-vite";
import { onlineManager } from "@tanstack/react-query";
import { AddWidgetDialog } from "akua-react";
import type { FakeFault } from "akua-react/testing";
import { expect, fn, screen, waitFor, within } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { fakeAkua, type StoryWorld, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import type { Translate } from "../support/storybook/translate.js";
import { type Canvas, findDialog, pickSnippet, sentence, snippetField, submit, type User } from "./support/steps.js";

/**
 * The form in a dialog behind a button. It closes on success, then offers Undo in a toast, and asks before it discards
 * what was entered.
 */
const meta = {
	title: "Components/AddWidgetDialog",
	id: "addwidgetdialog",
	component: AddWidgetDialog,
	args: { dashboardId, onCreated: fn(), onUndone: fn(), onCancel: fn() },
	parameters: { played: true },
	beforeEach: () => () => onlineManager.setOnline(true),
} satisfies Meta<typeof AddWidgetDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

async function open(canvas: Canvas, user: User, t: Translate) {
	await user.click(canvas.getByRole("button", { name: t("submit") }));
	return within(await findDialog(t));
}

/** Adds a widget, which closes the dialog and shows the toast. */
async function add(canvas: Canvas, user: User, { t }: StoryWorld) {
	const dialog = await open(canvas, user, t);
	await pickSnippet(dialog, user, "uptime");
	await submit(dialog, user);
	await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
	const undo = await screen.findByRole("button", { name: t("undo") });
	await waitFor(() => expect(undo).toBeVisible());
	return undo;
}

const toast = (text: string) =>
	waitFor(() => expect(document.querySelector(".akua-toast:popover-open")).toHaveTextContent(text));

/** Open, with the focus in the first field. */
export const Open: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const dialog = await open(canvas, userEvent, translateOf(loaded));
		await waitFor(() => expect(snippetField(dialog)).toHaveFocus());
	},
};

/** Open from the start, with a snippet chosen. */
export const DefaultOpen: Story = {
	args: { defaultOpen: true, defaultValues: { snippet_id: "snip_clusters" } },
	play: async ({ loaded }) => {
		const dialog = within(await findDialog(translateOf(loaded)));
		await dialog.findByDisplayValue("Clusters by region");
	},
};

/** On a phone it fills the screen. */
export const OnAPhone: Story = {
	args: { defaultOpen: true, defaultValues: { snippet_id: "snip_clusters" } },
	globals: { viewport: { value: "phone", isRotated: false } },
	play: async ({ loaded }) => {
		const dialog = await findDialog(translateOf(loaded));
		await within(dialog).findByDisplayValue("Clusters by region");
		await expect(dialog.scrollWidth).toBe(dialog.clientWidth);
	},
};

/** Escape has closed it, and the focus is back on the button. */
export const Closed: Story = {
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		const dialog = await open(canvas, userEvent, t);
		await waitFor(() => expect(snippetField(dialog)).toHaveFocus());
		await userEvent.keyboard("{Escape}");
		// The first Escape closes the list of snippets if it is open.
		if (screen.queryByRole("dialog")) await userEvent.keyboard("{Escape}");
		await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
		await expect(canvas.getByRole("button", { name: t("submit") })).toHaveFocus();
		await expect(args.onCancel).toHaveBeenCalledOnce();
	},
};

/** The dialog asks before it discards what was entered. */
export const AsksBeforeDiscarding: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const dialog = await open(canvas, userEvent, t);
		await pickSnippet(dialog, userEvent, "uptime");
		await userEvent.click(dialog.getByRole("button", { name: t("dialogClose") }));
		await dialog.findByText(t("discardAsk"));
		await userEvent.click(dialog.getByRole("button", { name: t("discardDecline") }));
		await expect(snippetField(dialog)).toHaveValue("Uptime");
		await userEvent.click(dialog.getByRole("button", { name: t("cancel") }));
		await expect(await dialog.findByRole("button", { name: t("discardConfirm") })).toBeVisible();
	},
};

/** Added. The toast offers Undo until it is dismissed. */
export const Added: Story = {
	play: async ({ canvas, userEvent, args, loaded }) => {
		const world = worldOf(loaded);
		await add(canvas, userEvent, world);
		await expect(args.onCreated).toHaveBeenCalledOnce();
		await expect(screen.getAllByText(sentence(world.t("statusCreated", "Uptime"))).length).toBeGreaterThan(0);
	},
};

const lostAnswer = fakeAkua({ faults: [{ call: "createWidget", answer: "reset" }] });

/** The answer was lost. The dialog stays open with everything that was entered. */
export const Failed: Story = {
	parameters: lostAnswer,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const dialog = await open(canvas, userEvent, t);
		await pickSnippet(dialog, userEvent, "uptime");
		await submit(dialog, userEvent);
		await dialog.findByRole("region", { name: t("unknownTitle") });
		await expect(snippetField(dialog)).toHaveValue("Uptime");
	},
};

/** Added by the second try. */
export const AddedAfterAFailure: Story = {
	parameters: lostAnswer,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const dialog = await open(canvas, userEvent, t);
		await pickSnippet(dialog, userEvent, "uptime");
		await submit(dialog, userEvent);
		await dialog.findByRole("region", { name: t("unknownTitle") });
		await submit(dialog, userEvent);
		await waitFor(() => expect(worldOf(loaded).fake.widgets(dashboardId)).toHaveLength(5));
		await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
	},
};

/** A light toast on any page. */
export const ToastInLight: Story = {
	args: { colorScheme: "light" },
	play: async ({ canvas, userEvent, loaded }) => void (await add(canvas, userEvent, worldOf(loaded))),
};

/** A dark toast on any page. */
export const ToastInDark: Story = {
	args: { colorScheme: "dark" },
	play: async ({ canvas, userEvent, loaded }) => void (await add(canvas, userEvent, worldOf(loaded))),
};

/** The widget is being removed. */
export const Undoing: Story = {
	parameters: fakeAkua({ faults: [{ call: "deleteWidget", answer: "hang" }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const world = worldOf(loaded);
		await userEvent.click(await add(canvas, userEvent, world));
		await toast(world.t("undoPending", "Uptime"));
	},
};

/** The widget could not be removed. Undo stays. */
export const UndoFailed: Story = {
	parameters: fakeAkua({ faults: [{ call: "deleteWidget", answer: "reset" }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const world = worldOf(loaded);
		await userEvent.click(await add(canvas, userEvent, world));
		await toast(world.t("undoFailed", "Uptime"));
	},
};

/** Someone changed the widget after it was added, so Undo kept it. */
export const UndoRefused: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const world = worldOf(loaded);
		const undo = await add(canvas, userEvent, world);
		const widget = world.fake.widgets(dashboardId).at(-1);
		if (widget) await world.akua.widgets.update(dashboardId, widget.id, { col_span: 2 }, widget);
		await userEvent.click(undo);
		await toast(world.t("undoChanged", "Uptime"));
	},
};

/** A create that waited for the network failed after its dialog was closed. */
function failedLater(notice: "notAppliedNotice" | "unknownNotice", answer: FakeFault["answer"]): Story {
	return {
		parameters: fakeAkua({ faults: [{ call: "createWidget", answer, times: 9 }] }),
		play: async ({ canvas, userEvent, loaded }) => {
			const t = translateOf(loaded);
			const dialog = await open(canvas, userEvent, t);
			await pickSnippet(dialog, userEvent, "uptime");
			onlineManager.setOnline(false);
			await submit(dialog, userEvent);
			await dialog.findByText(t("statusWaitingHere"));
			await userEvent.click(dialog.getByRole("button", { name: t("dialogClose") }));
			onlineManager.setOnline(true);
			await toast(t(notice, "Uptime"));
		},
	};
}

/** The dialog was closed offline, and the create was refused once the network was back. */
export const RefusedLater = failedLater("notAppliedNotice", { status: 403 });
/** The same, with a failure that can be tried again. */
export const NotAppliedLater = failedLater("notAppliedNotice", { status: 429 });
/** The same, with an unknown outcome. */
export const UnknownLater = failedLater("unknownNotice", "reset");
