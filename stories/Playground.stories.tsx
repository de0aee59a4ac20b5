import type { Meta, StoryObj } from "@storybook/react-vite";
import { Dashboard } from "akua-react/dashboard";
import { expect, fn, screen, waitFor, within } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { findDialog, pickSnippet, snippetField, submit } from "./support/steps.js";

const onUndone = fn();

/**
 * A whole dashboard: widgets with their results, to arrange, change, remove and add. Choose another theme, language,
 * direction or network in the toolbar while you use it. Everything that you have entered stays.
 */
const meta = {
	title: "Playground",
	component: Dashboard,
	args: {
		dashboardId,
		heading: <h1 className="story-title">Platform overview</h1>,
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
