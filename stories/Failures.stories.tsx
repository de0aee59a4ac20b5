import type { Meta, StoryObj } from "@storybook/react-vite";
import { AddWidgetForm, type FailureOutcome } from "akua-react";
import type { FakeFault } from "akua-react/testing";
import { expect, fn, waitFor } from "storybook/test";
import { dashboardId } from "../test/support/createWorld.js";
import { submit } from "./support/steps.js";
import { type StoryWorldOptions, worldOf } from "./support/storyWorld.js";

/**
 * What goes wrong, and what the form makes of it: *refused* wants something changed, *not applied* can be tried again,
 * and of *unknown* nobody can say yet whether the widget was added; trying again is safe. Nothing typed is lost.
 */
const meta = {
	title: "Failures",
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
	title: string;
	next: RegExp;
}

const titles = {
	refused: "The widget was not added",
	not_applied: "Nothing was added",
	unknown: "The widget may have been added",
} as const;

/** A story in which the create ends like this: the summary has the focus and the words, and every value is kept. */
function failure(
	fault: Omit<FakeFault, "endpoint">,
	outcome: FailureOutcome,
	next: RegExp,
	world: StoryWorldOptions = {},
): Story {
	return {
		parameters: { akua: { ...world, faults: [{ endpoint: "createWidget", ...fault }] } },
		play: async ({ canvas, userEvent, args }) => {
			await canvas.findByDisplayValue("Clusters by region");
			await submit(canvas, userEvent);
			await expectSummary(canvas, { outcome, title: titles[outcome], next });
			await expectValuesKept(canvas);
			await expect(args.onError).toHaveBeenCalledOnce();
		},
	};
}

async function expectSummary(canvas: Parameters<typeof submit>[0], { outcome, title, next }: Expected) {
	const summary = await canvas.findByRole("region", { name: title });
	await waitFor(() => expect(summary).toHaveFocus());
	await expect(summary).toHaveAttribute("data-outcome", outcome);
	await expect(summary).toHaveTextContent(next);
}

async function expectValuesKept(canvas: Parameters<typeof submit>[0]) {
	await expect(canvas.getByRole("combobox")).toHaveValue("Clusters by region");
	await expect(canvas.getByRole("radio", { name: "JSON" })).toBeChecked();
	await expect(canvas.getByRole("spinbutton")).toHaveValue(2);
}

/** 401: the session has ended. */
export const SessionEnded = failure(
	{ answer: refusal(401, "Authentication required"), times: 2 },
	"not_applied",
	/session has ended.*what you entered stays here/i,
);

/** 403: no permission. */
export const Forbidden = failure(
	{ answer: refusal(403, "Missing permission: dashboards.write") },
	"refused",
	/not allowed.*Ask its owner.*Missing permission/s,
);

/** 404: the dashboard is gone. */
export const DashboardMissing = failure(
	{ answer: refusal(404, "Dashboard not found") },
	"refused",
	/does not exist any more.*Dashboard not found/s,
);

/** 409: a conflict with another change. */
export const Conflict = failure(
	{ answer: refusal(409, "The dashboard was changed meanwhile") },
	"refused",
	/conflict.*Check the dashboard.*changed meanwhile/s,
);

/** 422 without a path: about no field in particular. */
export const ValuesRefused = failure(
	{ answer: refusal(422, "A dashboard holds at most 50 widgets.") },
	"refused",
	/did not accept.*at most 50 widgets/s,
);

/** 422 about a field that is not on the page: it is named in the summary. */
export const HiddenFieldRefused = failure(
	{ answer: refusal(422, "Too wide for this dashboard.", ["body", "col_span"]) },
	"refused",
	/col_span: Too wide for this dashboard/,
);

/** 422 about fields that are: each is told below its own, and the first has the focus. */
export const FieldRefused: Story = {
	parameters: {
		akua: {
			faults: [{ endpoint: "createWidget", answer: refusal(422, "This snippet was deleted.", ["body", "snippet_id"]) }],
		},
	},
	play: async ({ canvas, userEvent }) => {
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		await canvas.findByText("This snippet was deleted.");
		const field = canvas.getByRole("combobox");
		await waitFor(() => expect(field).toHaveFocus());
		await expect(field).toBeInvalid();
		await expect(field).toHaveAccessibleDescription(/This snippet was deleted/);
		await expect(canvas.getByRole("region", { name: titles.refused })).toHaveTextContent("Correct what is marked");
		await expectValuesKept(canvas);
	},
};

/** 429: too many requests, with the time to wait. */
export const RateLimited = failure(
	{ answer: { ...refusal(429, "Slow down"), headers: { "retry-after": "30" } } },
	"not_applied",
	/too many requests.*Try again in 30 seconds/is,
);

/** 500 with a page of HTML, which nobody is shown. */
export const ServerErrorPage = failure(
	{ answer: { status: 500, ...page } },
	"unknown",
	/problem of its own.*Trying again is safe/s,
);

/** The connection broke, and whether the request got through is not known. */
export const ConnectionBroken = failure(
	{ answer: "reset" },
	"unknown",
	/connection broke before Akua answered.*will not be added twice/s,
);

/** No answer in time. */
export const TimedOut = failure({ answer: "hang" }, "unknown", /did not answer in time.*will not be added twice/s, {
	client: { timeoutMs: 100 },
});

/** A 201 with nothing in it. */
export const EmptyAnswer = failure({ answer: { status: 201 } }, "unknown", /could not be read.*Trying again is safe/s);

/** A 201 that is no JSON. */
export const UnreadableAnswer = failure(
	{ answer: { status: 201, ...page } },
	"unknown",
	/could not be read.*Trying again is safe/s,
);

/** A 201 that is JSON, but no widget. */
export const AnotherAnswer = failure(
	{ answer: { status: 201, body: { ok: true } } },
	"unknown",
	/could not be read.*Trying again is safe/s,
);

/** The answer was lost after the widget was made. Trying again finds it, and says that it had been there. */
export const AlreadyAdded: Story = {
	parameters: { akua: { faults: [{ endpoint: "createWidget", when: "after", answer: "reset" }] } },
	play: async ({ canvas, userEvent, loaded }) => {
		const { fake } = worldOf(loaded);
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		await canvas.findByRole("region", { name: titles.unknown });
		await submit(canvas, userEvent);
		await canvas.findByText("The widget had been added already; it was not added twice.");
		await expect(fake.widgets(dashboardId)).toHaveLength(5);
	},
};

/** Stop ends a request that is under way. It may have arrived. */
export const Stopped: Story = {
	parameters: { akua: { faults: [{ endpoint: "createWidget", answer: "hang" }] } },
	play: async ({ canvas, userEvent }) => {
		await canvas.findByDisplayValue("Clusters by region");
		await submit(canvas, userEvent);
		await userEvent.click(await canvas.findByRole("button", { name: "Stop" }));
		await expectSummary(canvas, { outcome: "unknown", title: titles.unknown, next: /stopped after it was sent/ });
		await expectValuesKept(canvas);
	},
};

/** Nothing chosen, and a position that is no whole number: each says so, and nothing is sent. */
export const InvalidValues: Story = {
	args: { defaultValues: {} },
	play: async ({ canvas, userEvent, loaded }) => {
		await userEvent.type(canvas.getByRole("spinbutton"), "1.5");
		await submit(canvas, userEvent);
		await canvas.findByText("Choose a snippet.");
		await canvas.findByText("Enter a whole number, or leave it empty.");
		await expect(canvas.getByRole("combobox")).toHaveFocus();
		await expect(worldOf(loaded).fake.requests.some(({ method }) => method === "POST")).toBe(false);
	},
};
