import type { Meta, StoryObj } from "@storybook/react-vite";
import { AddWidgetForm } from "akua-react";
import { expect, fn, waitFor } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { manySnippets } from "../support/manySnippets.js";
import { fakeAkua, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { named } from "../support/storybook/translate.js";
import { pickSnippet, sentence, snippetField, submit } from "./support/steps.js";

/** The whole form: a snippet, its display type and its position. */
const meta = {
	title: "Components/AddWidgetForm",
	id: "addwidgetform",
	component: AddWidgetForm,
	args: { dashboardId, onCreated: fn(), onCancel: fn(), onError: fn() },
} satisfies Meta<typeof AddWidgetForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Empty. The widget goes to the end, unless another place is chosen. */
export const Default: Story = {
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("placeHint", 5, 5));
		await expect(snippetField(canvas)).toHaveValue("");
	},
};

/** Added. The host has the widget, and the form is empty again. */
export const Added: Story = {
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await pickSnippet(canvas, userEvent, "clusters");
		await userEvent.click(canvas.getByRole("radio", { name: t("displayTypeJson") }));
		const first = await canvas.findByRole("option", { name: t("placeAfter", "Installs today") });
		await userEvent.selectOptions(canvas.getByRole("combobox", { name: t("positionLabel") }), first);
		await submit(canvas, userEvent);

		await canvas.findByText(sentence(t("statusCreated", "Clusters by region")));
		const added = fake.widgets(dashboardId)[1];
		await expect(added).toMatchObject({ snippet_id: "snip_clusters", display_type: "json", col_span: 1 });
		await expect(args.onCreated).toHaveBeenCalledWith(expect.objectContaining({ id: added?.id }));
		await expect(args.onCreated).toHaveBeenCalledOnce();
		await expect(snippetField(canvas)).toHaveValue("");
	},
};

/** Added without a pointer. */
export const AddedByKeyboard: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await canvas.findByText(t("placeHint", 5, 5));
		await userEvent.tab();
		await expect(snippetField(canvas)).toHaveFocus();
		await userEvent.keyboard("equipe");
		await canvas.findByRole("option", { name: /Coûts par équipe/ });
		await userEvent.keyboard("{Enter}");
		await userEvent.tab();
		await expect(canvas.getByRole("button", { name: t("snippetClear") })).toHaveFocus();
		await userEvent.tab();
		await expect(canvas.getByRole("link", { name: t("snippetOpen") })).toHaveFocus();
		await userEvent.tab();
		await expect(canvas.getByRole("radio", { name: t("displayTypeAuto") })).toHaveFocus();
		await userEvent.keyboard("{ArrowRight}");
		await expect(canvas.getByRole("radio", { name: t("displayTypeTable") })).toBeChecked();
		await userEvent.tab();
		const place = canvas.getByRole("combobox", { name: t("positionLabel") });
		await expect(place).toHaveFocus();
		await userEvent.selectOptions(place, "start");
		await userEvent.tab({ shift: true });
		await userEvent.keyboard("{Enter}");
		await canvas.findByText(sentence(t("statusCreated", "Coûts par équipe")));
		await expect(fake.widgets(dashboardId)[0]).toMatchObject({ snippet_id: "snip_team_costs", display_type: "table" });
	},
};

/** The first card names the display type of the chosen snippet. */
export const SnippetChosen: Story = {
	args: { defaultValues: { snippet_id: "snip_api_errors" } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		const logs = t("displayTypeAutoNamed", t("displayTypeLogs"));
		await canvas.findByText(logs);
		await expect(snippetField(canvas)).toHaveValue("API server errors");
		await expect(canvas.getByRole("radio", { name: t("displayTypeAuto") })).toHaveAccessibleDescription(named(logs));
	},
};

/** While it adds, the button keeps its width and focus, a second press does nothing, and Cancel becomes Cancel request. */
export const Pending: Story = {
	args: { defaultValues: { snippet_id: "snip_clusters" } },
	parameters: fakeAkua({ faults: [{ call: "createWidget", answer: "hang" }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		const button = canvas.getByRole("button", { name: t("submit") });
		const width = button.getBoundingClientRect().width;
		await userEvent.click(button);
		await userEvent.click(button);
		await expect(button).toHaveFocus();
		await expect(button).toHaveAttribute("aria-disabled", "true");
		await expect(button).toHaveAttribute("aria-busy", "true");
		await expect(button).toHaveAccessibleName(t("submitPending"));
		await expect(button.getBoundingClientRect().width).toBe(width);
		await waitFor(() => expect(fake.requests.filter(({ call }) => call === "createWidget")).toHaveLength(1));
		await expect(canvas.getByRole("button", { name: t("stop") })).toBeVisible();
	},
};

const unavailable = (retryAfter: string) =>
	fakeAkua({
		client: { maxRetries: 3 },
		faults: [{ call: "createWidget", answer: { status: 503, headers: { "retry-after": retryAfter } } }],
	});

/** The client waits to try again, and the form says so. */
export const TryingAgain: Story = {
	args: { defaultValues: { snippet_id: "snip_clusters" } },
	parameters: unavailable("20"),
	play: async ({ canvas, userEvent, loaded }) => {
		await submit(canvas, userEvent);
		await canvas.findByText(translateOf(loaded)("statusRetrying", 2, 4));
	},
};

/** Added by the client's second attempt. */
export const AddedByARetry: Story = {
	args: { defaultValues: { snippet_id: "snip_clusters" } },
	parameters: unavailable("1"),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await submit(canvas, userEvent);
		await canvas.findByText(t("statusRetrying", 2, 4));
		await canvas.findByText(sentence(t("statusCreated", "Clusters by region")));
	},
};

/** With `afterSubmit="keep"` the values stay for the next widget. */
export const KeepsItsValues: Story = {
	args: { afterSubmit: "keep", defaultValues: { snippet_id: "snip_uptime", display_type: "stat", position: 0 } },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await submit(canvas, userEvent);
		await canvas.findByText(sentence(t("statusCreated", "Uptime")));
		const succeeded = performance.now();
		await expect(snippetField(canvas)).toHaveValue("Uptime");
		await expect(canvas.getByRole("combobox", { name: t("positionLabel") })).toHaveValue("start");
		// A press right after the first one would belong to a double click. On a slow machine that one counts from its
		// validation, but never from after its success.
		await waitFor(() => expect(performance.now() - succeeded).toBeGreaterThan(600));
		await submit(canvas, userEvent);
		await waitFor(() => expect(fake.widgets(dashboardId)).toHaveLength(6));
	},
};

/** Cancel calls `onCancel` and sends nothing. */
export const Cancelled: Story = {
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(canvas.getByRole("button", { name: t("cancel") }));
		await expect(args.onCancel).toHaveBeenCalledOnce();
		await expect(worldOf(loaded).fake.requests.some(({ call }) => call === "createWidget")).toBe(false);
	},
};

/** Without `onCancel` there is no Cancel button. */
export const WithoutCancel: Story = {
	render: ({ onCancel: _, ...args }) => <AddWidgetForm {...args} />,
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.queryByRole("button", { name: t("cancel") })).toBeNull();
	},
};

/** The widgets cannot be listed, so the position is a number. */
export const PositionAsNumber: Story = {
	parameters: fakeAkua({ faults: [{ call: "listWidgets", answer: { status: 503 }, times: 99 }] }),
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByRole("spinbutton");
		await canvas.findByText(t("positionHintUnknown"));
	},
};

/** On an empty dashboard. */
export const FirstWidget: Story = {
	args: { dashboardId: "dash_costs" },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("positionFirst"));
	},
};

/** In a side panel, or on a phone. */
export const Narrow: Story = {
	args: { defaultValues: { snippet_id: "snip_quota", display_type: "json" } },
	parameters: { width: "narrow" },
	play: async ({ canvas, canvasElement }) => {
		await waitFor(() => expect(snippetField(canvas)).toHaveDisplayValue(/Quota of CPU/));
		const form = canvasElement.querySelector("form");
		await expect(form?.scrollWidth).toBe(form?.clientWidth);
	},
};

/** Found among ten thousand snippets. */
export const TenThousandSnippets: Story = {
	args: { snippets: manySnippets(10_000) },
	play: async ({ canvas, userEvent }) => {
		await userEvent.type(snippetField(canvas), "9999");
		await canvas.findByRole("option", { name: /Report 9999/ });
		await userEvent.keyboard("{Enter}");
		await expect(snippetField(canvas)).toHaveValue("Report 9999");
	},
};

/** With messages of the host. */
export const OwnMessages: Story = {
	args: { messages: { snippetLabel: "Report", submit: "Put it on my board", cancel: "Never mind" } },
	play: async ({ canvas }) => {
		await expect(canvas.getByRole("combobox", { name: "Report" })).toBeVisible();
		await expect(canvas.getByRole("button", { name: "Put it on my board" })).toBeVisible();
		await expect(canvas.getByRole("button", { name: "Never mind" })).toBeVisible();
	},
};
