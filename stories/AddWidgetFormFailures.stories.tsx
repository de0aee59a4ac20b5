import type { Meta, StoryObj } from "@storybook/react-vite";
import { AddWidget, AddWidgetForm, type UseAddWidgetFormOptions } from "akua-react";
import type { FakeFault } from "akua-react/testing";
import { expect, fn, waitFor } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { fakeAkua, type StoryWorldOptions, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import type { Translate } from "../support/storybook/translate.js";
import { type Canvas, sentence, snippetField, submit } from "./support/steps.js";

/**
 * Every failure has one of three outcomes. *Refused*: something has to change first. *Not applied*: the same values can be
 * sent again. *Unknown*: the widget may have been added, and trying again is safe. The form keeps all values.
 */
const meta = {
	title: "Components/AddWidgetForm/Failures",
	id: "addwidgetform-failures",
	component: AddWidgetForm,
	parameters: { played: true },
	args: {
		dashboardId,
		preview: "manual",
		onError: fn(),
		defaultValues: { snippet_id: "snip_clusters", display_type: "json", position: 2 },
	},
} satisfies Meta<typeof AddWidgetForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An error body of the API. */
const refusal = (status: number, message: string, path?: string[]) => ({
	status,
	body: { success: false, errors: [{ code: 7000 + status, message, ...(path && { path }) }], result: {} },
});

const page = { headers: { "content-type": "text/html" }, body: "<html><body><h1>Server Error</h1></body></html>" };

type Ending = keyof typeof titles;

interface Expected {
	ending: Ending;
	words: readonly string[];
}

const titles = { not_applied: "notAppliedTitle", unknown: "unknownTitle" } as const;

/** A story that ends in this failure: the summary has the focus and these texts, and every value is kept. */
function failure(
	fault: Omit<FakeFault, "call">,
	ending: Ending,
	words: (t: Translate) => readonly string[],
	world: StoryWorldOptions = {},
): Story {
	return {
		parameters: fakeAkua({ ...world, faults: [{ call: "createWidget", ...fault }] }),
		play: async ({ canvas, userEvent, args, loaded }) => {
			const t = translateOf(loaded);
			await canvas.findByDisplayValue("Clusters by region");
			await submit(canvas, userEvent);
			await expectSummary(canvas, t, { ending, words: words(t) });
			await expectValuesKept(canvas, t);
			await expect(args.onError).toHaveBeenCalledOnce();
		},
	};
}

/** A form with the position as a number. */
function numbered(args: UseAddWidgetFormOptions) {
	return (
		<AddWidget.Root {...args}>
			<AddWidget.Status />
			<AddWidget.Snippet />
			<AddWidget.Position />
			<AddWidget.Actions />
		</AddWidget.Root>
	);
}

async function expectSummary(canvas: Canvas, t: Translate, { ending, words }: Expected) {
	const summary = await canvas.findByRole("region", { name: t(titles[ending]) });
	await waitFor(() => expect(summary).toHaveFocus());
	await expect(summary).toHaveAttribute("data-outcome", ending);
	for (const text of words) await expect(summary).toHaveTextContent(text);
}

async function expectValuesKept(canvas: Canvas, t: Translate) {
	await expect(snippetField(canvas)).toHaveValue("Clusters by region");
	await expect(canvas.getByRole("radio", { name: t("displayTypeJson") })).toBeChecked();
	await expect(canvas.getByRole("combobox", { name: t("positionLabel") })).toHaveDisplayValue(
		t("placeAfter", "Monthly cost"),
	);
}

/** 401. The session has ended. */
export const SessionEnded = failure(
	{ answer: refusal(401, "Authentication required"), times: 2 },
	"not_applied",
	(t) => [t("errorUnauthorized")],
);

/** 403. */
export const Forbidden = failure(
	{ answer: refusal(403, "Missing permission: dashboards.write") },
	"not_applied",
	(t) => [t("errorForbidden"), "Missing permission: dashboards.write"],
);

/** 404. The dashboard no longer exists. */
export const DashboardMissing = failure({ answer: refusal(404, "Dashboard not found") }, "not_applied", (t) => [
	t("errorNotFound"),
	"Dashboard not found",
]);

/** 409. Someone else changed the dashboard. */
export const Conflict = failure({ answer: refusal(409, "The dashboard was changed meanwhile") }, "not_applied", (t) => [
	t("errorConflict"),
	"The dashboard was changed meanwhile",
]);

/** 422 about the form as a whole. */
export const ValuesRefused = failure(
	{ answer: refusal(422, "A dashboard holds at most 50 widgets.") },
	"not_applied",
	(t) => [t("errorValidation"), "A dashboard holds at most 50 widgets."],
);

/** 422 about a field that is not on the page. The summary names it. */
export const HiddenFieldRefused = failure(
	{ answer: refusal(422, "Too wide for this dashboard.", ["body", "col_span"]) },
	"not_applied",
	() => ["col_span: Too wide for this dashboard."],
);

/** 422 about a field on the page. The error is below the field, which has the focus. */
export const FieldRefused: Story = {
	parameters: fakeAkua({
		faults: [{ call: "createWidget", answer: refusal(422, "This snippet was deleted.", ["body", "snippet_id"]) }],
	}),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		await canvas.findByText("This snippet was deleted.");
		const field = snippetField(canvas);
		await waitFor(() => expect(field).toHaveFocus());
		await expect(field).toBeInvalid();
		await expect(field).toHaveAccessibleDescription(/This snippet was deleted/);
		await expect(canvas.getByRole("region", { name: t("notAppliedTitle") })).toHaveTextContent(t("refusedFields"));
		await expectValuesKept(canvas, t);
	},
};

/** 422 about every field, also those that have only one choice. */
export const EveryFieldRefused: Story = {
	parameters: fakeAkua({
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
	}),
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

/** A status that the API does not document, with its message. */
export const RefusedOtherwise = failure(
	{ answer: refusal(402, "The plan of this workspace has ended") },
	"not_applied",
	(t) => [t("errorRefused"), "The plan of this workspace has ended"],
);

/** 429, with the time to wait. */
export const RateLimited = failure(
	{ answer: { ...refusal(429, "Slow down"), headers: { "retry-after": "30" } } },
	"not_applied",
	(t) => [t("errorRateLimited"), t("retryIn", 30)],
);

/** 429, with the time to wait in minutes. */
export const RateLimitedForLong = failure(
	{ answer: { ...refusal(429, "Slow down"), headers: { "retry-after": "3540" } } },
	"not_applied",
	(t) => [t("errorRateLimited"), t("retryInMinutes", 59)],
);

/** 429, with a time that nobody waits for. */
export const RateLimitedForHours = failure(
	{ answer: { ...refusal(429, "Slow down"), headers: { "retry-after": "7200" } } },
	"not_applied",
	(t) => [t("errorRateLimited"), t("retryLater")],
);

/** 409 while the API is still processing the first request. */
export const InProgress = failure(
	{ answer: { ...refusal(409, "This key is in progress"), headers: { "retry-after": "600" } } },
	"unknown",
	(t) => [t("errorInProgress"), t("unknownNext")],
);

/** 500 with an HTML page, which is not shown. */
export const ServerErrorPage = failure({ answer: { status: 500, ...page } }, "unknown", (t) => [
	t("errorServer"),
	t("unknownNext"),
]);

/** The connection broke before an answer. */
export const ConnectionBroken = failure({ answer: "reset" }, "unknown", (t) => [
	t("errorConnectionBroken"),
	t("unknownNext"),
]);

/** No answer in time. */
export const TimedOut = failure({ answer: "hang" }, "unknown", (t) => [t("errorTimeout"), t("unknownNext")], {
	client: { timeoutMs: 100 },
});

/** 201 without a body. */
export const EmptyAnswer = failure({ answer: { status: 201 } }, "unknown", (t) => [
	t("errorResponse"),
	t("unknownNext"),
]);

/** 201 with a body that is not JSON. */
export const UnreadableAnswer = failure({ answer: { status: 201, ...page } }, "unknown", (t) => [
	t("errorResponse"),
	t("unknownNext"),
]);

/** 201 with JSON that is not a widget. */
export const AnotherAnswer = failure({ answer: { status: 201, body: { ok: true } } }, "unknown", (t) => [
	t("errorResponse"),
	t("unknownNext"),
]);

/** The answer was lost after the widget was added. Trying again finds it. */
export const AlreadyAdded: Story = {
	parameters: fakeAkua({ faults: [{ call: "createWidget", when: "after", answer: "reset" }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		await canvas.findByRole("region", { name: t("unknownTitle") });
		await submit(canvas, userEvent);
		await canvas.findByText(sentence(t("statusReplayed", "Clusters by region")));
		await expect(fake.widgets(dashboardId)).toHaveLength(5);
	},
};

/** Changed after a lost answer: what is submitted then is another widget. */
export const ChangedAfterALostAnswer: Story = {
	parameters: fakeAkua({ faults: [{ call: "createWidget", answer: "reset" }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		await expectSummary(canvas, t, { ending: "unknown", words: [t("unknownNext")] });
		await userEvent.click(canvas.getByRole("radio", { name: t("displayTypeTable") }));
		await waitFor(() =>
			expect(canvas.getByRole("region", { name: t("unknownTitle") })).toHaveTextContent(t("unknownChanged")),
		);
	},
};

/** Refused after a lost answer. The first request may have been applied. */
export const RefusedAfterALostAnswer: Story = {
	parameters: fakeAkua({
		faults: [
			{ call: "createWidget", answer: "reset" },
			{ call: "createWidget", answer: refusal(403, "Missing permission: dashboards.write") },
		],
	}),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		await expectSummary(canvas, t, { ending: "unknown", words: [t("errorConnectionBroken")] });
		await submit(canvas, userEvent);
		await waitFor(() =>
			expect(canvas.getByRole("region", { name: t("unknownTitle") })).toHaveTextContent(t("errorRefusedLater")),
		);
		await expectValuesKept(canvas, t);
	},
};

/** Cancel request stopped one that may have arrived. */
export const Stopped: Story = {
	parameters: fakeAkua({ faults: [{ call: "createWidget", answer: "hang" }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		await waitFor(() => expect(worldOf(loaded).fake.requests.some(({ call }) => call === "createWidget")).toBe(true));
		await userEvent.click(await canvas.findByRole("button", { name: t("stop") }));
		await expectSummary(canvas, t, { ending: "unknown", words: [t("errorAbortedSent"), t("unknownNext")] });
		await expectValuesKept(canvas, t);
	},
};

/** Before a submit: the dashboard may not be read. Adding to it is still possible. */
export const DashboardForbidden: Story = {
	parameters: fakeAkua({ faults: [{ call: "listWidgets", answer: { status: 403 } }] }),
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(await canvas.findByText(t("dashboardForbidden"))).toBeVisible();
		await expect(canvas.getByRole("button", { name: t("submit") })).toBeEnabled();
	},
};

/** An id that no snippet can have, typed where snippets cannot be listed. Nothing is sent. */
export const IdTooLong: Story = {
	args: { defaultValues: {} },
	parameters: fakeAkua({ faults: [{ call: "listSnippets", answer: { status: 403 }, times: 9 }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.type(await canvas.findByRole("textbox", { name: t("snippetIdLabel") }), "s".repeat(55));
		await submit(canvas, userEvent);
		await canvas.findByText(t("snippetTooLong"));
		await expect(worldOf(loaded).fake.requests.some(({ call }) => call === "createWidget")).toBe(false);
	},
};

/** A position that JSON would round. Nothing is sent. */
export const PositionTooFar: Story = {
	render: numbered,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.type(canvas.getByRole("spinbutton"), "9007199254740992");
		await submit(canvas, userEvent);
		await canvas.findByText(t("positionTooFar"));
		await expect(canvas.getByRole("spinbutton")).toHaveFocus();
		await expect(worldOf(loaded).fake.requests.some(({ call }) => call === "createWidget")).toBe(false);
	},
};

/** No snippet, and a position that is not a whole number. Nothing is sent. */
export const InvalidValues: Story = {
	args: { defaultValues: {} },
	render: numbered,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.type(canvas.getByRole("spinbutton"), "1.5");
		await submit(canvas, userEvent);
		await canvas.findByText(t("snippetRequired"));
		await canvas.findByText(t("positionNotWhole"));
		await expect(snippetField(canvas)).toHaveFocus();
		await expect(worldOf(loaded).fake.requests.some(({ call }) => call === "createWidget")).toBe(false);
	},
};
