import type { Meta, StoryObj } from "@storybook/react-vite";
import { onlineManager } from "@tanstack/react-query";
import { AddWidgetForm } from "akua-react";
import { expect, fn, waitFor } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { fakeAkua, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { sentence, submit } from "./support/steps.js";

/**
 * A submit without a network waits and is sent once the network is back. With `persistAkuaMutations` it also survives
 * a reload.
 */
const meta = {
	title: "Components/AddWidgetForm/Offline",
	id: "addwidgetform-offline",
	parameters: { played: true },
	component: AddWidgetForm,
	args: { dashboardId, onCreated: fn(), defaultValues: { snippet_id: "snip_clusters" } },
	beforeEach: () => () => onlineManager.setOnline(true),
} satisfies Meta<typeof AddWidgetForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Waiting for the network, as long as the page is open. */
export const Waiting: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		await canvas.findByDisplayValue("Clusters by region");
		onlineManager.setOnline(false);
		await submit(canvas, userEvent);
		await canvas.findByText(translateOf(loaded)("statusWaitingHere"));
		await expect(worldOf(loaded).fake.requests.some(({ call }) => call === "createWidget")).toBe(false);
	},
};

/** Waiting for the network, also after a reload, thanks to `persistAkuaMutations`. */
export const WaitingBeyondTheReload: Story = {
	parameters: fakeAkua({ persist: true }),
	play: async ({ canvas, userEvent, loaded }) => {
		await canvas.findByDisplayValue("Clusters by region");
		onlineManager.setOnline(false);
		await submit(canvas, userEvent);
		await canvas.findByText(translateOf(loaded)("statusWaiting"));
	},
};

/** Sent by itself once the network is back. */
export const SentOnceOnline: Story = {
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		onlineManager.setOnline(false);
		await submit(canvas, userEvent);
		await canvas.findByText(t("statusWaitingHere"));
		await expect(fake.requests.some(({ call }) => call === "createWidget")).toBe(false);
		onlineManager.setOnline(true);
		await canvas.findByText(sentence(t("statusCreated", "Clusters by region")));
		await expect(args.onCreated).toHaveBeenCalledOnce();
		await expect(fake.widgets(dashboardId)).toHaveLength(5);
	},
};

/** Stopped while it waited. It is not sent later. */
export const StoppedWhileWaiting: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		onlineManager.setOnline(false);
		await submit(canvas, userEvent);
		await canvas.findByText(t("statusWaitingHere"));
		await userEvent.click(canvas.getByRole("button", { name: t("stop") }));
		await canvas.findByRole("region", { name: t("notAppliedTitle") });
		onlineManager.setOnline(true);
		await waitFor(() => expect(canvas.queryByText(t("statusWaitingHere"))).toBeNull());
		await expect(fake.requests.some(({ call }) => call === "createWidget")).toBe(false);
	},
};
