import type { Meta, StoryObj } from "@storybook/react-vite";
import { onlineManager } from "@tanstack/react-query";
import { Dashboard } from "akua-react/dashboard";
import { expect, waitFor, within } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { fakeAkua, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { type Canvas, findDialog, openMenu, sentence, type User } from "./support/steps.js";

/**
 * A whole dashboard. Nothing moves until Arrange is pressed; each widget's menu does the same by single presses. What
 * is shown is always the server's list with the changes that are not saved yet.
 */
const meta = {
	title: "Components/Dashboard",
	id: "dashboard",
	component: Dashboard,
	args: { dashboardId, heading: <h1>Platform overview</h1> },
	parameters: { card: false, layout: "padded" },
} satisfies Meta<typeof Dashboard>;

export default meta;
type Story = StoryObj<typeof meta>;
type Loaded = Parameters<typeof worldOf>[0];

const [cost, clusters] = ["Monthly cost", "Clusters by region"];

async function arrange(canvas: Canvas, user: User, loaded: Loaded) {
	await user.click(await canvas.findByRole("button", { name: translateOf(loaded)("arrange") }));
}

/** Chooses a width in the menu of a widget, and closes it. */
async function widen(canvas: Canvas, user: User, loaded: Loaded, name: string, columns: number) {
	const menu = await openMenu(canvas, user, translateOf(loaded), name);
	await user.click(menu.getByRole("radio", { name: translateOf(loaded)("colSpanOption", columns) }));
	await user.keyboard("{Escape}");
}

/** At rest: results, and a menu on each card once it is of interest. */
export const AtRest: Story = {
	play: async ({ canvas }) => {
		await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(4));
		await canvas.findByText("EUR");
	},
};

/** Handles to move by, and edges that set the width. */
export const Arranging: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		await arrange(canvas, userEvent, loaded);
		await canvas.findByRole("button", { name: translateOf(loaded)("handleLabel", cost, 2, 4) });
	},
};

/** Picked up with Enter and moved by an arrow. Enter drops it, Escape puts it back. */
export const PickedUp: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await arrange(canvas, userEvent, loaded);
		(await canvas.findByRole("button", { name: t("handleLabel", cost, 2, 4) })).focus();
		await userEvent.keyboard("{Enter}{ArrowRight}");
		await expect(await canvas.findByRole("button", { name: t("handleLabel", cost, 3, 4) })).toHaveFocus();
		await canvas.findByText(sentence(t("moveAfter", 3, 4, clusters)));
	},
};

/** Everything by single presses. An entry that cannot do anything says why. */
export const Menu: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const menu = await openMenu(canvas, userEvent, translateOf(loaded), "Installs today");
		await expect(menu.getByRole("button", { name: t("moveEarlier") })).toHaveAccessibleDescription(t("moveIsFirst"));
	},
};

/** A widget that a create could not bring back: asked about first. */
export const RemoveAsks: Story = {
	parameters: fakeAkua({
		widgets: [{ dashboard_id: dashboardId, snippet_id: "snip_monthly_cost", col_span: 2, ...{ title: "Budget" } }],
	}),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const menu = await openMenu(canvas, userEvent, translateOf(loaded), "Budget");
		await expect(menu.getByRole("button", { name: t("duplicate") })).toHaveAccessibleDescription(
			t("duplicateImpossible"),
		);
		await userEvent.click(menu.getByRole("button", { name: t("remove") }));
		await menu.findByText(t("removeAsk"));
	},
};

/** Removed, with Undo in the toolbar. */
export const Removed: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const menu = await openMenu(canvas, userEvent, translateOf(loaded), cost);
		await userEvent.click(menu.getByRole("button", { name: t("remove") }));
		await canvas.findByText(sentence(t("removed", cost)));
		await waitFor(() => expect(worldOf(loaded).fake.widgets(dashboardId)).toHaveLength(3));
		await expect(canvas.getByRole("button", { name: t("undo") })).toHaveAttribute("aria-disabled", "false");
	},
};

/** Moved, taken back and done again. */
export const UndoneAndRedone: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const menu = await openMenu(canvas, userEvent, translateOf(loaded), cost);
		await userEvent.click(menu.getByRole("button", { name: t("moveToEnd") }));
		await canvas.findByText(sentence(t("moveDropped", cost, 4, 4)));
		await userEvent.keyboard("{Escape}");
		await userEvent.click(canvas.getByRole("button", { name: t("undo") }));
		await canvas.findByText(t("undid"));
		await userEvent.click(canvas.getByRole("button", { name: t("redo") }));
		await canvas.findByText(t("redid"));
	},
};

/** Somebody else set another width meanwhile. Both are kept until the person chooses. */
export const Conflict: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await canvas.findByText(cost);
		const [, second] = fake.widgets(dashboardId);
		if (second) fake.updateWidget(second.id, { col_span: 4 });
		await widen(canvas, userEvent, loaded, cost, 2);
		await canvas.findByText(t("conflictWidth", 4));
		await expect(canvas.getByRole("button", { name: t("conflictMine") })).toBeVisible();
		await expect(canvas.getByRole("button", { name: t("conflictTheirs") })).toBeVisible();
	},
};

/** The same of a display type. */
export const DisplayTypeConflict: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await canvas.findByText(cost);
		const [, second] = fake.widgets(dashboardId);
		if (second) fake.updateWidget(second.id, { display_type: "json" });
		const menu = await openMenu(canvas, userEvent, translateOf(loaded), cost);
		await userEvent.selectOptions(menu.getByRole("combobox", { name: t("displayTypeLabel") }), "logs");
		await userEvent.keyboard("{Escape}");
		await canvas.findByText(t("conflictDisplayType", t("displayTypeJson")));
		await canvas.findByRole("button", { name: t("logsWrap") });
	},
};

/** Removed, although somebody else has changed it: asked about. */
export const RemoveConflict: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await canvas.findByText(cost);
		const [, second] = fake.widgets(dashboardId);
		if (second) fake.updateWidget(second.id, { display_type: "json" });
		const menu = await openMenu(canvas, userEvent, translateOf(loaded), cost);
		await userEvent.click(menu.getByRole("button", { name: t("remove") }));
		await canvas.findByText(t("conflictRemove"));
		await expect(canvas.getByRole("button", { name: t("removeDecline") })).toBeVisible();
	},
};

/** What others did while a change was saved. */
export const ChangedByOthers: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await canvas.findByText(cost);
		const [first, second] = fake.widgets(dashboardId);
		if (second) fake.updateWidget(second.id, { display_type: "json" });
		await widen(canvas, userEvent, loaded, cost, 2);
		await canvas.findByText(sentence(t("noticeAlsoChanged", cost)));
		if (first) fake.removeWidget(first.id);
		await widen(canvas, userEvent, loaded, "Installs today", 2);
		await canvas.findByText(sentence(t("noticeGone", "Installs today")));
		await expect(canvas.getByRole("button", { name: t("noticeAddAgain") })).toBeVisible();
	},
};

/** A change that the API refuses is taken back, and told with a next step. */
export const ChangeRefused: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		worldOf(loaded).fake.fail({ call: "updateWidget", answer: { status: 403, body: {} } });
		await widen(canvas, userEvent, loaded, cost, 2);
		await canvas.findByText(sentence(t("noticeFailed", cost)));
		await expect(canvas.getByRole("button", { name: t("tryAgain") })).toBeVisible();
	},
};

/** A server that stops: everything stays on screen, and is not saved yet. */
export const NotSaved: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText("EUR");
		worldOf(loaded).fake.fail({ answer: "reset", times: 50 });
		await widen(canvas, userEvent, loaded, cost, 2);
		await canvas.findByText(t("savingStalled"), { exact: false });
		await expect(canvas.getByRole("button", { name: t("savingDiscard") })).toBeVisible();
	},
};

/** Without a network, changes wait where the person sees them. */
export const Offline: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText("EUR");
		onlineManager.setOnline(false);
		await widen(canvas, userEvent, loaded, cost, 2);
		await canvas.findByText(t("savingPaused", 1));
	},
};

/** No widgets: one clear action. */
export const Empty: Story = {
	parameters: fakeAkua({ widgets: [] }),
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("boardEmpty"));
		await canvas.findByText(t("boardEmptyHint"));
	},
};

/** Loading the list. */
export const Loading: Story = {
	parameters: fakeAkua({ faults: [{ call: "listWidgets", answer: "hang" }] }),
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("boardLoading"));
	},
};

/** A dashboard that does not exist, or may not be seen. */
export const Gone: Story = {
	args: { dashboardId: "dash_nowhere" },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("boardGone"));
	},
};

/** Only to look at. */
export const ReadOnly: Story = {
	args: { editable: false },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText("EUR");
		await expect(canvas.queryByRole("button", { name: translateOf(loaded)("arrange") })).toBeNull();
	},
};

/** Twelve widgets, refreshed each minute, with a visible pause. */
export const Twelve: Story = {
	args: { autoRefresh: 60 },
	parameters: fakeAkua({
		widgets: Array.from({ length: 12 }, (_, index) => ({
			dashboard_id: dashboardId,
			snippet_id:
				["snip_installs_today", "snip_monthly_cost", "snip_clusters", "snip_api_errors"][index % 4] ?? "snip_uptime",
			col_span: ([1, 1, 2, 4] as const)[index % 4] ?? 1,
		})),
	}),
	play: async ({ canvas }) => {
		await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(12));
	},
};

/** Put back by Escape: nothing is saved. */
export const PutBack: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await arrange(canvas, userEvent, loaded);
		(await canvas.findByRole("button", { name: t("handleLabel", cost, 2, 4) })).focus();
		await userEvent.keyboard("{Enter}{Home}");
		await canvas.findByText(t("moveFirst", 1, 4));
		await userEvent.keyboard("{Escape}");
		await canvas.findByText(sentence(t("moveCanceled", cost)));
	},
};

/** Carried by a pointer: a line shows where it would go, and nothing moves before it is dropped. */
export const Dragging: Story = {
	play: async ({ canvas, canvasElement, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await arrange(canvas, userEvent, loaded);
		const handle = await canvas.findByRole("button", { name: t("handleLabel", cost, 2, 4) });
		// Only a real pointer can be captured.
		handle.setPointerCapture = () => {};
		const { left, top } = handle.getBoundingClientRect();
		const send = (type: string, clientX: number, clientY: number) =>
			handle.dispatchEvent(
				new PointerEvent(type, { bubbles: true, isPrimary: true, pointerId: 1, button: 0, clientX, clientY }),
			);
		send("pointerdown", left + 8, top + 8);
		send("pointermove", left + 200, top + 80);
		await waitFor(() => expect(canvasElement.querySelector(".akua-dashboard-line")).not.toBeNull());
		await waitFor(() => expect(canvasElement.querySelector("[data-dragging]")).not.toBeNull());
	},
};

/** A card's menu opens the dialog with the place after that card. */
export const AddAfter: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const menu = await openMenu(canvas, userEvent, translateOf(loaded), cost);
		await userEvent.click(menu.getByRole("button", { name: t("addAfter") }));
		const dialog = within(await findDialog(t));
		await waitFor(() =>
			expect(dialog.getByRole("combobox", { name: t("positionLabel") })).toHaveDisplayValue(t("placeAfter", cost)),
		);
	},
};

/** The widgets beside its new place were removed meanwhile: it went to the end. */
export const PlaceLost: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await canvas.findByText(cost);
		const [, , third, fourth] = fake.widgets(dashboardId);
		for (const gone of [third, fourth]) if (gone) fake.removeWidget(gone.id);
		const menu = await openMenu(canvas, userEvent, translateOf(loaded), "Installs today");
		await userEvent.selectOptions(menu.getByRole("combobox", { name: t("moveAfterLabel") }), clusters);
		await userEvent.keyboard("{Escape}");
		await canvas.findByText(sentence(t("noticePlaceLost", "Installs today")));
	},
};

/** A host's own card throws. The others stay as they are. */
export const WidgetBroken: Story = {
	args: {
		renderWidget: (item) => {
			if (item.widget.snippet_id === "snip_monthly_cost") throw new Error("The host is wrong.");
			return <Dashboard.Widget item={item} />;
		},
	},
	// The console is for errors that nobody expects.
	parameters: { react: { rootOptions: { onCaughtError: () => {} } } },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(sentence(translateOf(loaded)("widgetBroken", cost)));
		await canvas.findByRole("article", { name: clusters });
	},
};

/** A widget that changes each time that it is written. */
export const KeepsChanging: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		worldOf(loaded).fake.fail({ call: "updateWidget", answer: { status: 409, body: {} }, times: 9 });
		await widen(canvas, userEvent, loaded, cost, 2);
		await canvas.findByText(sentence(translateOf(loaded)("noticeBusy", cost)));
	},
};

/** Undo leaves what somebody else has changed since. */
export const NotUndone: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake, queryClient } = worldOf(loaded);
		await widen(canvas, userEvent, loaded, cost, 3);
		const id = fake.widgets(dashboardId)[1]?.id ?? "";
		await waitFor(() => expect(fake.widgets(dashboardId)[1]?.col_span).toBe(3));
		fake.updateWidget(id, { col_span: 4 });
		await queryClient.invalidateQueries();
		await userEvent.click(canvas.getByRole("button", { name: t("undo") }));
		await canvas.findByText(sentence(t("noticeNotUndone", cost)));
	},
};

/** Another server answers. Only the people who run the page can help, so the error's own text is shown. */
export const Misdirected: Story = {
	parameters: {
		...fakeAkua({
			faults: [{ call: "listWidgets", answer: { status: 404, body: "<!doctype html>" }, times: 99 }],
		}),
		itself:
			"The server at https://api.akua.dev/v1 answered 404, which is not Akua’s answer. Check baseUrl, and that createAkuaProxy runs there. Nothing was changed.",
	},
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("boardConfig"), { exact: false });
	},
};

/** The session has ended. */
export const SignedOut: Story = {
	args: { colorScheme: "light" },
	play: async ({ canvas, userEvent, loaded }) => {
		worldOf(loaded).fake.fail({ call: "updateWidget", answer: { status: 401, body: {} } });
		await widen(canvas, userEvent, loaded, cost, 3);
		await canvas.findByText(translateOf(loaded)("boardSignIn"), { exact: false });
	},
};

/** Values that the API does not accept. */
export const Refused: Story = {
	args: { colorScheme: "dark" },
	play: async ({ canvas, userEvent, loaded }) => {
		worldOf(loaded).fake.fail({ call: "updateWidget", answer: { status: 422, body: {} } });
		await widen(canvas, userEvent, loaded, cost, 2);
		await canvas.findByText(translateOf(loaded)("boardRefused"), { exact: false });
	},
};
