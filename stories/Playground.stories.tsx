import type { Meta, StoryObj } from "@storybook/react-vite";
import { onlineManager } from "@tanstack/react-query";
import { Dashboard } from "akua-react/dashboard";
import { useSyncExternalStore } from "react";
import { expect, fn, screen, waitFor, within } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { findDialog, openMenu, pickSnippet, snippetField, submit } from "./support/steps.js";

const onUndone = fn();

/**
 * A whole dashboard: widgets with their results, to arrange, change, remove and add. Choose another theme, language,
 * direction or network in the toolbar while you use it, or switch the network off on the page: what you do then waits, and is
 * saved once the network is back. Everything that you have entered stays.
 */
const meta = {
	title: "Playground",
	component: Dashboard,
	args: {
		dashboardId,
		heading: (
			<>
				<h1 className="story-title">Platform overview</h1>
				<NetworkSwitch />
			</>
		),
		addWidget: { onUndone },
	},
	parameters: { card: false, layout: "fullscreen", controls: { disable: true } },
	tags: ["!autodocs"],
	decorators: [
		(Story) => (
			<main style={{ padding: "32px 24px 64px" }}>
				<Story />
			</main>
		),
	],
} satisfies Meta<typeof Dashboard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Cuts the page off from its network, and connects it again. */
function NetworkSwitch() {
	const isOnline = useSyncExternalStore(onlineManager.subscribe, () => onlineManager.isOnline());
	return (
		<label className="story-switch">
			<input type="checkbox" checked={isOnline} onChange={({ target }) => onlineManager.setOnline(target.checked)} />
			Network
		</label>
	);
}

/** Ready to use. */
export const Playground: Story = {
	play: async ({ canvas, loaded }) => {
		await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(4));
		await canvas.findByRole("article", { name: "Installs today" });
		await canvas.findByText("EUR");
		await canvas.findByRole("columnheader", { name: "region" });
		await expect(canvas.getByRole("button", { name: translateOf(loaded)("submit") })).toBeVisible();
	},
};

/** Opened, searched, previewed, added and undone. */
export const AddedAndUndone: Story = {
	play: async ({ canvas, canvasElement, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		const opener = canvas.getByRole("button", { name: t("submit") });
		await userEvent.click(opener);
		const dialog = within(await findDialog(t));
		await expect(snippetField(dialog)).toHaveFocus();
		await pickSnippet(dialog, userEvent, "failed installs");
		await dialog.findByText("Globex");
		await submit(dialog, userEvent);

		await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
		await waitFor(() => expect(canvasElement.querySelector("[data-new]")).toHaveTextContent("Failed installs"));
		await expect(fake.widgets(dashboardId)).toHaveLength(5);
		await userEvent.click(await screen.findByRole("button", { name: t("undo") }));
		await waitFor(() => expect(canvasElement.querySelector("[data-new]")).toBeNull());
		await expect(fake.widgets(dashboardId)).toHaveLength(4);
		await expect(onUndone).toHaveBeenCalledOnce();
	},
};

/** A network that loses the first answer of each call. Every part of the page says what is missing. */
export const NetworkFails: Story = {
	globals: { network: "failing" },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("boardFailed"), { exact: false });
		await expect(canvas.getByRole("button", { name: t("tryAgain") })).toBeVisible();
	},
};

/** Everything is there after a second try. */
export const NetworkRecovers: Story = {
	globals: { network: "failing" },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(await canvas.findByRole("button", { name: t("tryAgain") }));
		await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(4));
		await canvas.findByText("EUR");
		await canvas.findByRole("columnheader", { name: "region" });
	},
};

/** Opened without a network. */
export const NetworkIsGone: Story = {
	globals: { network: "offline" },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("boardOffline"));
	},
};

/** Switched off on the page: a widget that is removed is gone from it, and the API does not know yet. */
export const SwitchedOff: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await canvas.findByText("EUR");
		await userEvent.click(canvas.getByRole("checkbox", { name: "Network" }));
		const menu = await openMenu(canvas, userEvent, t, "Monthly cost");
		await userEvent.click(menu.getByRole("button", { name: t("remove") }));
		await canvas.findByText(t("savingPaused", 1));
		await expect(canvas.getAllByRole("listitem")).toHaveLength(3);
		await expect(fake.widgets(dashboardId)).toHaveLength(4);
	},
};

/** Switched on again: what waited is saved. */
export const SwitchedOnAgain: Story = {
	play: async (context) => {
		const { canvas, userEvent, loaded } = context;
		const { fake } = worldOf(loaded);
		await SwitchedOff.play?.(context);
		await userEvent.click(canvas.getByRole("checkbox", { name: "Network" }));
		await waitFor(() => expect(fake.widgets(dashboardId)).toHaveLength(3));
		await waitFor(() => expect(canvas.queryByText(translateOf(loaded)("savingPaused", 1))).toBeNull());
	},
};
