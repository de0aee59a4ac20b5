import type { Meta, StoryObj } from "@storybook/react-vite";
import { onlineManager } from "@tanstack/react-query";
import { AddWidgetForm } from "akua-react";
import { expect, fn, waitFor } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { fakeAkua, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { sentence, submit } from "./support/steps.js";

/** After a success the form offers Undo. It deletes the widget unless someone has changed it since. */
const meta = {
	title: "Components/AddWidgetForm/Undo",
	id: "addwidgetform-undo",
	parameters: { played: true },
	beforeEach: () => () => onlineManager.setOnline(true),
	component: AddWidgetForm,
	args: { dashboardId, onUndone: fn(), defaultValues: { snippet_id: "snip_uptime" } },
} satisfies Meta<typeof AddWidgetForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Undo is next to the success. */
export const Offered: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await submit(canvas, userEvent);
		await canvas.findByRole("button", { name: t("undo") });
		await expect(canvas.getByText(sentence(t("statusCreated", "Uptime")))).toBeVisible();
	},
};

/** With `onView`, View is before it and shows the widget on the host's page. */
export const ViewOffered: Story = {
	args: { onView: fn() },
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		await submit(canvas, userEvent);
		await userEvent.click(await canvas.findByRole("button", { name: t("view") }));
		await expect(args.onView).toHaveBeenCalledOnce();
		await expect(canvas.getByRole("button", { name: t("undo") })).toBeVisible();
	},
};

/** The widget is removed, and the focus is on the message. */
export const Undone: Story = {
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		await submit(canvas, userEvent);
		await userEvent.dblClick(await canvas.findByRole("button", { name: t("undo") }));
		const said = await canvas.findByText(sentence(t("undone", "Uptime")));
		await waitFor(() => expect(document.activeElement).toContainElement(said));
		await expect(canvas.queryByRole("button", { name: t("undo") })).toBeNull();
		await expect(args.onUndone).toHaveBeenCalledOnce();
		const { fake } = worldOf(loaded);
		await expect(fake.widgets(dashboardId)).toHaveLength(4);
		await expect(fake.requests.filter(({ method }) => method === "DELETE")).toHaveLength(1);
	},
};

/** The widget is being removed. A second press does nothing. */
export const Undoing: Story = {
	parameters: fakeAkua({ faults: [{ call: "deleteWidget", answer: "hang" }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await submit(canvas, userEvent);
		await userEvent.dblClick(await canvas.findByRole("button", { name: t("undo") }));
		await canvas.findByText(sentence(t("undoPending", "Uptime")));
		const { fake } = worldOf(loaded);
		await waitFor(() => expect(fake.requests.filter(({ method }) => method === "DELETE")).toHaveLength(1));
	},
};

/** Undo waits for the network. */
export const UndoWaiting: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await submit(canvas, userEvent);
		const undo = await canvas.findByRole("button", { name: t("undo") });
		onlineManager.setOnline(false);
		await userEvent.click(undo);
		await canvas.findByText(sentence(t("undoWaiting", "Uptime")));
	},
};

/** Someone changed the widget meanwhile, so it stays. */
export const ChangedMeanwhile: Story = {
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await submit(canvas, userEvent);
		const button = await canvas.findByRole("button", { name: t("undo") });
		const added = fake.widgets(dashboardId).at(-1);
		fake.updateWidget(added?.id ?? "", { col_span: 4 });
		await userEvent.click(button);
		await canvas.findByText(sentence(t("undoChanged", "Uptime")));
		await expect(fake.widgets(dashboardId)).toHaveLength(5);
		await expect(args.onUndone).not.toHaveBeenCalled();
	},
};

const lostAnswer = fakeAkua({ faults: [{ call: "deleteWidget", when: "after", answer: "reset" }] });

/** The answer was lost. Undo can be pressed again. */
export const Failed: Story = {
	parameters: lostAnswer,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await submit(canvas, userEvent);
		await userEvent.click(await canvas.findByRole("button", { name: t("undo") }));
		await canvas.findByText(sentence(t("undoFailed", "Uptime")));
		await expect(canvas.getByRole("button", { name: t("undo") })).toBeVisible();
	},
};

/** Removed by the second press. */
export const UndoneAfterAFailure: Story = {
	parameters: lostAnswer,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await submit(canvas, userEvent);
		await userEvent.click(await canvas.findByRole("button", { name: t("undo") }));
		await canvas.findByText(sentence(t("undoFailed", "Uptime")));
		await userEvent.click(canvas.getByRole("button", { name: t("undo") }));
		await canvas.findByText(sentence(t("undone", "Uptime")));
		await expect(worldOf(loaded).fake.widgets(dashboardId)).toHaveLength(4);
	},
};
