import type { Meta, StoryObj } from "@storybook/react-vite";
import { AddWidgetForm, type FailureOutcome } from "akua-react";
import type { FakeFault } from "akua-react/testing";
import { expect, fn, waitFor } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { type StoryWorldOptions, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import type { Translate } from "../support/storybook/translate.js";
import { type Canvas, submit } from "./support/steps.js";

/**
 * What goes wrong, and what the form makes of it: *refused* wants something changed, *not applied* can be tried again,
 * and of *unknown* nobody can say yet whether the widget was added; trying again is safe. Nothing typed is lost.
 */
const meta = {
	title: "States/Failures",
	id: "failures",
	component: AddWidgetForm,
	args: {
		dashboardId,
		onError: fn(),
		defaultValues: { snippet_id: "snip_clusters", display_type: "json", position: 2 },
	},
} satisfies Meta<typeof AddWidgetForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The API's own error body. */
const refusal = (status: number, message: string, path?: string[]) => ({
	status,
	body: { success: false, errors: [{ code: 7000 + status, message, ...(path && { path }) }], result: {} },
});

const page = { headers: { "content-type": "text/html" }, body: "<html><body><h1>Server Error</h1></body></html>" };

interface Expected {
	outcome: FailureOutcome;
	words: readonly string[];
}

const titles = { refused: "refusedTitle", not_applied: "notAppliedTitle", unknown: "unknownTitle" } as const;

/** A story in which the create ends like this: the summary has the focus and the words, and every value is kept. */
function failure(
	fault: Omit<FakeFault, "call">,
	outcome: FailureOutcome,
	words: (t: Translate) => readonly string[],
	world: StoryWorldOptions = {},
): Story {
	return {
		parameters: { akua: { ...world, faults: [{ call: "createWidget", ...fault }] } },
		play: async ({ canvas, userEvent, args, loaded }) => {
			const t = translateOf(loaded);
			await canvas.findByDisplayValue("Clusters by region");
			await submit(canvas, userEvent);
			await expectSummary(canvas, t, { outcome, words: words(t) });
			await expectValuesKept(canvas, t);
			await expect(args.onError).toHaveBeenCalledOnce();
		},
	};
}

async function expectSummary(canvas: Canvas, t: Translate, { outcome, words }: Expected) {
	const summary = await canvas.findByRole("region", { name: t(titles[outcome]) });
	await waitFor(() => expect(summary).toHaveFocus());
	await expect(summary).toHaveAttribute("data-outcome", outcome);
	for (const text of words) await expect(summary).toHaveTextContent(text);
}

async function expectValuesKept(canvas: Canvas, t: Translate) {
	await expect(canvas.getByRole("combobox")).toHaveValue("Clusters by region");
	await expect(canvas.getByRole("radio", { name: t("displayTypeJson") })).toBeChecked();
	await expect(canvas.getByRole("spinbutton")).toHaveValue(2);
}

/** 401: the session has ended. */
export const SessionEnded = failure(
	{ answer: refusal(401, "Authentication required"), times: 2 },
	"not_applied",
	(t) => [t("errorUnauthorized")],
);

/** 403: no permission. */
export const Forbidden = failure({ answer: refusal(403, "Missing permission: dashboards.write") }, "refused", (t) => [
	t("errorForbidden"),
	"Missing permission: dashboards.write",
]);

/** 404: the dashboard is gone. */
export const DashboardMissing = failure({ answer: refusal(404, "Dashboard not found") }, "refused", (t) => [
	t("errorNotFound"),
	"Dashboard not found",
]);

/** 409: a conflict with another change. */
export const Conflict = failure({ answer: refusal(409, "The dashboard was changed meanwhile") }, "refused", (t) => [
	t("errorConflict"),
	"The dashboard was changed meanwhile",
]);

/** 422 without a path: about no field in particular. */
export const ValuesRefused = failure(
	{ answer: refusal(422, "A dashboard holds at most 50 widgets.") },
	"refused",
	(t) => [t("errorValidation"), "A dashboard holds at most 50 widgets."],
);

/** 422 about a field that is not on the page: it is named in the summary. */
export const HiddenFieldRefused = failure(
	{ answer: refusal(422, "Too wide for this dashboard.", ["body", "col_span"]) },
	"refused",
	() => ["col_span: Too wide for this dashboard."],
);

/** 422 about fields that are: each is told below its own, and the first has the focus. */
export const FieldRefused: Story = {
	parameters: {
		akua: {
			faults: [{ call: "createWidget", answer: refusal(422, "This snippet was deleted.", ["body", "snippet_id"]) }],
		},
	},
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		await canvas.findByText("This snippet was deleted.");
		const field = canvas.getByRole("combobox");
		await waitFor(() => expect(field).toHaveFocus());
		await expect(field).toBeInvalid();
		await expect(field).toHaveAccessibleDescription(/This snippet was deleted/);
		await expect(canvas.getByRole("region", { name: t("refusedTitle") })).toHaveTextContent(t("refusedFields"));
		await expectValuesKept(canvas, t);
	},
};

/** A status that the API does not document: refused all the same, with what it says. */
export const RefusedOtherwise = failure(
	{ answer: refusal(402, "The plan of this workspace has ended") },
	"refused",
	(t) => [t("errorRefused"), "The plan of this workspace has ended"],
);

/** 429: too many requests, with the time to wait. */
export const RateLimited = failure(
	{ answer: { ...refusal(429, "Slow down"), headers: { "retry-after": "30" } } },
	"not_applied",
	(t) => [t("errorRateLimited"), t("retryIn", 30)],
);

/** From two minutes on, the time to wait is told in minutes. */
export const RateLimitedForLong = failure(
	{ answer: { ...refusal(429, "Slow down"), headers: { "retry-after": "3540" } } },
	"not_applied",
	(t) => [t("errorRateLimited"), t("retryInMinutes", 59)],
);

/** 500 with a page of HTML, which nobody is shown. */
export const ServerErrorPage = failure({ answer: { status: 500, ...page } }, "unknown", (t) => [
	t("errorServer"),
	t("unknownNext"),
]);

/** The connection broke, and whether the request got through is not known. */
export const ConnectionBroken = failure({ answer: "reset" }, "unknown", (t) => [
	t("errorConnectionBroken"),
	t("unknownNext"),
]);

/** No answer in time. */
export const TimedOut = failure({ answer: "hang" }, "unknown", (t) => [t("errorTimeout"), t("unknownNext")], {
	client: { timeoutMs: 100 },
});

/** A 201 with nothing in it. */
export const EmptyAnswer = failure({ answer: { status: 201 } }, "unknown", (t) => [
	t("errorResponse"),
	t("unknownNext"),
]);

/** A 201 that is no JSON. */
export const UnreadableAnswer = failure({ answer: { status: 201, ...page } }, "unknown", (t) => [
	t("errorResponse"),
	t("unknownNext"),
]);

/** A 201 that is JSON, but no widget. */
export const AnotherAnswer = failure({ answer: { status: 201, body: { ok: true } } }, "unknown", (t) => [
	t("errorResponse"),
	t("unknownNext"),
]);

/** The answer was lost after the widget was made. Trying again finds it, and says that it had been there. */
export const AlreadyAdded: Story = {
	parameters: { akua: { faults: [{ call: "createWidget", when: "after", answer: "reset" }] } },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const { fake } = worldOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		await canvas.findByRole("region", { name: t("unknownTitle") });
		await submit(canvas, userEvent);
		await canvas.findByText(t("statusReplayed"));
		await expect(fake.widgets(dashboardId)).toHaveLength(5);
	},
};

/** Stop ends a request that is under way. It may have arrived. */
export const Stopped: Story = {
	parameters: { akua: { faults: [{ call: "createWidget", answer: "hang" }] } },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		await userEvent.click(await canvas.findByRole("button", { name: t("stop") }));
		await expectSummary(canvas, t, { outcome: "unknown", words: [t("errorAbortedSent"), t("unknownNext")] });
		await expectValuesKept(canvas, t);
	},
};

/** The list may not be seen, so an id is typed; one that no snippet can have is told before anything is sent. */
export const IdTooLong: Story = {
	args: { defaultValues: {} },
	parameters: { akua: { faults: [{ call: "listSnippets", answer: { status: 403 }, times: 9 }] } },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.type(await canvas.findByRole("textbox", { name: t("snippetIdLabel") }), "s".repeat(55));
		await submit(canvas, userEvent);
		await canvas.findByText(t("snippetTooLong"));
		await expect(worldOf(loaded).fake.requests.some(({ method }) => method === "POST")).toBe(false);
	},
};

/** A position that JSON would round: it could not be sent as it was typed. */
export const PositionTooFar: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.type(canvas.getByRole("spinbutton"), "9007199254740992");
		await submit(canvas, userEvent);
		await canvas.findByText(t("positionTooFar"));
		await expect(canvas.getByRole("spinbutton")).toHaveFocus();
		await expect(worldOf(loaded).fake.requests.some(({ method }) => method === "POST")).toBe(false);
	},
};

/** Nothing chosen, and a position that is no whole number: each says so, and nothing is sent. */
export const InvalidValues: Story = {
	args: { defaultValues: {} },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.type(canvas.getByRole("spinbutton"), "1.5");
		await submit(canvas, userEvent);
		await canvas.findByText(t("snippetRequired"));
		await canvas.findByText(t("positionNotWhole"));
		await expect(canvas.getByRole("combobox")).toHaveFocus();
		await expect(worldOf(loaded).fake.requests.some(({ method }) => method === "POST")).toBe(false);
	},
};
