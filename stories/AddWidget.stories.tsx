import type { Meta, StoryObj } from "@storybook/react-vite";
import { AddWidget, AddWidgetForm } from "akua-react";
import { expect, fn, waitFor } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { fakeAkua, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { type Canvas, pickSnippet, sentence, snippetField, submit, type User } from "./support/steps.js";

/** The parts of `AddWidgetForm`. Leave one out, add one, or put your own between them, inside `AddWidget.Root`. */
const meta = {
	title: "Components/AddWidget",
	id: "addwidget",
	component: AddWidget.Root,
	subcomponents: {
		Snippet: AddWidget.Snippet,
		DisplayType: AddWidget.DisplayType,
		Place: AddWidget.Place,
		Position: AddWidget.Position,
		ColSpan: AddWidget.ColSpan,
		Status: AddWidget.Status,
		Actions: AddWidget.Actions,
	},
	args: { dashboardId, onCreated: fn() },
} satisfies Meta<typeof AddWidget.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A form with the snippet alone, for a dashboard that decides the rest. */
export const Root: Story = {
	args: {
		children: [
			<AddWidget.Status key="status" />,
			<AddWidget.Snippet key="snippet" />,
			<AddWidget.Actions key="actions" />,
		],
	},
	play: async ({ canvas, userEvent, args }) => {
		await pickSnippet(canvas, userEvent, "uptime");
		await submit(canvas, userEvent);
		await waitFor(() => expect(args.onCreated).toHaveBeenCalledOnce());
		await expect(args.onCreated).toHaveBeenCalledWith(expect.objectContaining({ display_type: null, col_span: 1 }));
	},
};

/** The picker, bound to `snippet_id`. The description of the chosen snippet is below it. */
export const Snippet: Story = {
	args: { children: <AddWidget.Snippet /> },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await expect(snippetField(canvas)).toHaveAccessibleDescription(t("snippetHint"));
		await pickSnippet(canvas, userEvent, "installs today");
		await canvas.findByText("How many installs finished since midnight, across all customers.");
	},
};

/** A note tells that the snippet is on the dashboard already. It can be added again. */
export const SnippetAlreadyThere: Story = {
	args: { defaultValues: { snippet_id: "snip_api_errors" }, children: <AddWidget.Snippet /> },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("snippetOnDashboard", t("displayTypeLogs")));
	},
};

/** Five cards, one choice. The arrow keys change it. */
export const DisplayType: Story = {
	args: { children: <AddWidget.DisplayType /> },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByRole("group", { name: t("displayTypeLabel") })).toBeVisible();
		await userEvent.tab();
		for (const type of ["Table", "Stat", "Json", "Logs", "Auto"] as const) {
			await userEvent.keyboard("{ArrowDown}");
			await expect(canvas.getByRole("radio", { name: t(`displayType${type}`) })).toBeChecked();
		}
	},
};

/** Chooses the place after the first widget, which somebody else removes then. */
async function placeAfterFirst(canvas: Canvas, user: User, loaded: Parameters<typeof worldOf>[0]) {
	const t = translateOf(loaded);
	const { fake } = worldOf(loaded);
	const first = await canvas.findByRole("option", { name: t("placeAfter", "Installs today") });
	await user.selectOptions(canvas.getByRole("combobox", { name: t("positionLabel") }), first);
	await canvas.findByText(t("placeHint", 2, 5));
	const [gone] = fake.widgets(dashboardId);
	if (gone) fake.removeWidget(gone.id);
}

/** The place in words: at the end, at the beginning, or after another widget. Room is made where there is none. */
export const Place: Story = {
	args: {
		defaultValues: { snippet_id: "snip_uptime" },
		children: [<AddWidget.Status key="status" />, <AddWidget.Place key="place" />, <AddWidget.Actions key="actions" />],
	},
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		const field = canvas.getByRole("combobox", { name: t("positionLabel") });
		await canvas.findByText(t("placeHint", 5, 5));
		await expect(field).toHaveDisplayValue(t("placeEnd"));
		const first = await canvas.findByRole("option", { name: t("placeAfter", "Installs today") });
		await userEvent.selectOptions(field, first);
		await canvas.findByText(t("placeHint", 2, 5));
		await submit(canvas, userEvent);
		await canvas.findByText(sentence(t("statusCreated", "Uptime")));
		const ids = fake.widgets(dashboardId).map(({ snippet_id }) => snippet_id);
		await expect(ids.slice(0, 2)).toEqual(["snip_installs_today", "snip_uptime"]);
	},
};

const placeRefused = { code: 1, message: "This place is taken.", path: ["body", "position"] };

/** The API refuses the place. Its reason is at the field. */
export const PlaceRefused: Story = {
	...Place,
	parameters: fakeAkua({
		faults: [{ call: "createWidget", answer: { status: 422, body: { errors: [placeRefused] } } }],
	}),
	play: async ({ canvas, userEvent }) => {
		await submit(canvas, userEvent);
		await canvas.findByText(placeRefused.message);
	},
};

/** Somebody removes the widget that was chosen to be before it. The field says so as soon as the list is fetched again. */
export const PlaceGone: Story = {
	...Place,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await placeAfterFirst(canvas, userEvent, loaded);
		await worldOf(loaded).queryClient.invalidateQueries();
		await canvas.findByText(t("placeGone"));
	},
};

/** The same, while the list is still as it was: the widget goes to the nearest place, which is told. */
export const PlacedNearby: Story = {
	...Place,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await placeAfterFirst(canvas, userEvent, loaded);
		await submit(canvas, userEvent);
		await canvas.findByText(sentence(t("placedNearby")));
		await expect(worldOf(loaded).fake.widgets(dashboardId)[0]?.snippet_id).toBe("snip_uptime");
	},
};

/** No room can be made, so the widget is added at the end, which is told. */
export const PlaceWithoutRoom: Story = {
	...Place,
	parameters: fakeAkua({ faults: [{ call: "updateWidget", answer: { status: 403 }, times: 9 }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("placeHint", 5, 5));
		await userEvent.selectOptions(canvas.getByRole("combobox", { name: t("positionLabel") }), "start");
		await submit(canvas, userEvent);
		await canvas.findByText(sentence(t("placedAtEnd")));
		await expect(canvas.getByText(sentence(t("statusCreated", "Uptime")))).toBeVisible();
	},
};

/** The widgets cannot be listed: only the ends can be chosen. The default form takes a number instead. */
export const PlaceWithoutList: Story = {
	args: { children: [<AddWidget.Place key="place" />] },
	parameters: fakeAkua({ faults: [{ call: "listWidgets", answer: { status: 503 }, times: 99 }] }),
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		const field = canvas.getByRole("combobox", { name: t("positionLabel") });
		await waitFor(() => expect(field).not.toHaveAttribute("aria-describedby"));
		await expect(canvas.getAllByRole("option")).toHaveLength(2);
	},
};

/** An optional whole number, with steppers that start at the end. Zero and numbers below it are positions, too. */
export const Position: Story = {
	args: { children: <AddWidget.Position /> },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("positionHint", 4));
		const field = canvas.getByRole("spinbutton");
		await userEvent.click(canvas.getByRole("button", { name: t("positionIncrease") }));
		await expect(field).toHaveValue(4);
		await userEvent.click(canvas.getByRole("button", { name: t("positionDecrease") }));
		await expect(field).toHaveValue(3);
		await userEvent.clear(field);
		await userEvent.type(field, "0");
		await userEvent.click(canvas.getByRole("button", { name: t("positionDecrease") }));
		await expect(field).toHaveValue(-1);
		await canvas.findByText(t("positionFirst"));
		await userEvent.clear(field);
		await expect(field).toHaveValue(null);
	},
};

/** How many of the grid's four columns. Not part of the default form. */
export const ColSpan: Story = {
	args: {
		defaultValues: { snippet_id: "snip_clusters" },
		children: [<AddWidget.ColSpan key="col-span" />, <AddWidget.Actions key="actions" />],
	},
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByRole("radio", { name: t("colSpanOption", 1) })).toBeChecked();
		await userEvent.click(canvas.getByRole("radio", { name: t("colSpanOption", 4) }));
		await submit(canvas, userEvent);
		await waitFor(() => expect(worldOf(loaded).fake.widgets(dashboardId)).toHaveLength(5));
		await expect(worldOf(loaded).fake.widgets(dashboardId)[4]).toMatchObject({ col_span: 4 });
	},
};

/** The outcome of the submit. */
export const Status: Story = {
	args: {
		defaultValues: { snippet_id: "snip_clusters" },
		children: [<AddWidget.Status key="status" />, <AddWidget.Actions key="actions" />],
	},
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await submit(canvas, userEvent);
		const text = await canvas.findByText(sentence(t("statusCreated", "Clusters by region")));
		await expect(text.closest("[role=status]")).toBeVisible();
	},
};

/** Submit, and Cancel if there is an `onCancel`. */
export const Actions: Story = {
	args: { onCancel: fn(), children: <AddWidget.Actions /> },
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(canvas.getByRole("button", { name: t("cancel") }));
		await expect(args.onCancel).toHaveBeenCalledOnce();
	},
};

/** The host's classes, by slot, next to the library's. */
export const OwnClasses: StoryObj<typeof AddWidgetForm> = {
	render: () => (
		<AddWidgetForm
			dashboardId={dashboardId}
			className="mine"
			classNames={{ place: "my-place", "display-type": () => "my-cards" }}
		/>
	),
	play: async ({ canvasElement }) => {
		await expect(canvasElement.querySelector("form.akua-form.mine")).toBeInTheDocument();
		await expect(canvasElement.querySelector(".akua-place.my-place")).toBeInTheDocument();
		await expect(canvasElement.querySelector(".akua-display-type.my-cards")).toBeInTheDocument();
	},
};
