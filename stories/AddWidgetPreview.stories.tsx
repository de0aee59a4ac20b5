import type { Meta, StoryObj } from "@storybook/react-vite";
import { AddWidget } from "akua-react";
import type { DisplayType } from "akua-react/client";
import type { FakeReply } from "akua-react/testing";
import { expect, waitFor } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { fakeAkua, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { named, type Translate } from "../support/storybook/translate.js";
import { type Canvas, pickSnippet, runPreview, type User } from "./support/steps.js";

/**
 * The widget's result before it is added. It can be seen but not used. A snippet that a dashboard would run by itself also
 * runs here by itself; with `mode="manual"`, as in most of these stories, a press runs it.
 */
const meta = {
	title: "Components/AddWidget/Preview",
	id: "addwidget-preview",
	parameters: { played: true },
	component: AddWidget.Root,
	subcomponents: { Preview: AddWidget.Preview },
	args: {
		dashboardId,
		defaultValues: { snippet_id: "snip_failed_installs" },
		children: [
			<AddWidget.Snippet key="snippet" />,
			<AddWidget.DisplayType key="display-type" />,
			<AddWidget.Preview key="preview" mode="manual" />,
		],
	},
} satisfies Meta<typeof AddWidget.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

const runs = (loaded: Parameters<typeof worldOf>[0]) =>
	worldOf(loaded).fake.requests.filter(({ call }) => call === "executeSnippet").length;

async function press(canvas: Canvas, user: User, t: Translate) {
	await canvas.findByText(/step that failed/);
	await runPreview(canvas, user, t);
}

/** Before a snippet is chosen, its room is reserved. */
export const Empty: Story = {
	args: { defaultValues: {} },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByRole("region", { name: t("previewLabel") })).toHaveTextContent(t("previewEmpty"));
	},
};

/** Run without a press, a moment after it was chosen: its purpose is to be shown by a widget. */
export const RunsByItself: Story = {
	args: {
		defaultValues: {},
		children: [
			<AddWidget.Snippet key="snippet" />,
			<AddWidget.DisplayType key="display-type" />,
			<AddWidget.Preview key="preview" />,
		],
	},
	play: async ({ canvas, userEvent, loaded }) => {
		await pickSnippet(canvas, userEvent, "failed installs");
		await canvas.findByText("Globex");
		await expect(runs(loaded)).toBe(1);
	},
};

/** With `mode="manual"`, choosing, typing and pointing run nothing. */
export const NothingRunsByItself: Story = {
	args: { defaultValues: {} },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await pickSnippet(canvas, userEvent, "failed installs");
		await userEvent.hover(await canvas.findByRole("button", { name: t("previewRun") }));
		await userEvent.click(canvas.getByRole("radio", { name: t("displayTypeJson") }));
		await expect(canvas.getByText(t("previewHint"))).toBeVisible();
		await expect(runs(loaded)).toBe(0);
	},
};

/** The result in the chosen display type. Another type shows the same result without another run. */
export const Result: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await press(canvas, userEvent, t);
		await canvas.findByText(t("previewTook", 0.01));
		await canvas.findByText("Globex");
		await userEvent.click(canvas.getByRole("radio", { name: t("displayTypeJson") }));
		await canvas.findByText(`[${t("jsonItems", 5)}]`);
		await userEvent.click(canvas.getByRole("radio", { name: t("displayTypeAuto") }));
		await canvas.findByText(t("tableSize", 5, 4));
		await expect(runs(loaded)).toBe(1);
	},
};

/** An answer without the duration of the run. */
export const WithoutStats: Story = {
	parameters: fakeAkua({ faults: [{ call: "executeSnippet", answer: { status: 200, body: { result: "done" } } }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await press(canvas, userEvent, t);
		await expect(await canvas.findByText(t("previewEnded"))).toBeVisible();
		await expect(canvas.queryByText(t("previewHint"))).toBeNull();
	},
};

/** As wide as the widget will be, where the form has room for that. */
export const Widths: Story = {
	args: {
		children: [
			<AddWidget.Snippet key="snippet" />,
			<AddWidget.ColSpan key="col-span" />,
			<AddWidget.Preview key="preview" mode="manual" />,
		],
	},
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await press(canvas, userEvent, t);
		await canvas.findByText("Globex");
		for (const columns of [2, 3, 4]) {
			await userEvent.click(canvas.getByRole("radio", { name: t("colSpanOption", columns) }));
			const preview = canvas.getByRole("region", { name: t("previewLabel") });
			await waitFor(() => expect(preview).toHaveAttribute("data-col-span", String(columns)));
		}
	},
};

/** Neither pointer nor keyboard can use the result. */
export const Inert: Story = {
	args: { defaultValues: { snippet_id: "snip_clusters" } },
	play: async ({ canvas, userEvent, canvasElement, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(/its region, version/);
		await runPreview(canvas, userEvent, t);
		await waitFor(() => expect(canvasElement.querySelector(".akua-result a[href]")).toBeVisible());
		await expect(canvasElement.querySelector(".akua-result a[href]")?.closest("[inert]")).not.toBeNull();
	},
};

/** While it runs, the button keeps its place and Stop is beside it. */
export const Running: Story = {
	parameters: fakeAkua({ faults: [{ call: "executeSnippet", answer: "hang" }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await press(canvas, userEvent, t);
		await canvas.findByText(t("previewRunning"));
		const button = canvas.getByRole("button", { name: t("previewRun") });
		await expect(button).toHaveAttribute("aria-busy", "true");
		await userEvent.click(button);
		await expect(runs(loaded)).toBe(1);
	},
};

/** Stopped. Changes that the snippet has made remain. */
export const Stopped: Story = {
	parameters: fakeAkua({ faults: [{ call: "executeSnippet", answer: "hang" }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await press(canvas, userEvent, t);
		await userEvent.click(await canvas.findByRole("button", { name: t("previewStop") }));
		await canvas.findByText(t("previewStopped"));
		await expect(canvas.getByRole("button", { name: t("previewRun") })).toHaveFocus();
	},
};

const action = { defaultValues: { snippet_id: "snip_restart_ingress" } };

async function ask(canvas: Canvas, user: User, t: Translate) {
	await canvas.findByText(/Changes things when it is run/);
	await runPreview(canvas, user, t);
	await canvas.findByText(t("previewAsk"));
	await expect(canvas.getByRole("button", { name: t("previewDecline") })).toHaveFocus();
}

/** A prepared action can make changes, so the preview asks before it runs one. */
export const AsksFirst: Story = {
	args: action,
	play: async ({ canvas, userEvent, loaded }) => {
		await ask(canvas, userEvent, translateOf(loaded));
		await expect(runs(loaded)).toBe(0);
	},
};

/** Run after the question. The first answer was no. */
export const RunAfterTheQuestion: Story = {
	args: action,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await ask(canvas, userEvent, t);
		await userEvent.keyboard("{Enter}");
		await expect(canvas.getByRole("button", { name: t("previewRun") })).toHaveFocus();
		await expect(runs(loaded)).toBe(0);
		await userEvent.keyboard("{Enter}");
		await userEvent.click(await canvas.findByRole("button", { name: t("previewConfirm") }));
		await canvas.findByText(/deployment.apps\/ingress-nginx-controller restarted/, { selector: ".akua-log-text" });
		await expect(runs(loaded)).toBe(1);
	},
};

/** Shown as the suggested type. */
export const SuggestionTaken: Story = {
	args: { defaultValues: { snippet_id: "snip_failed_installs", display_type: "stat" } },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await press(canvas, userEvent, t);
		const mismatch = t("resultMismatch", t("displayTypeStat"));
		await canvas.findByText((text) => text.includes(mismatch));
		await expect(canvas.getAllByText((text) => text.includes(mismatch))).toHaveLength(1);
		await userEvent.click(canvas.getByRole("button", { name: named(t("previewShowAs", t("displayTypeTable"))) }));
		await expect(canvas.getByRole("radio", { name: t("displayTypeTable") })).toBeChecked();
		await canvas.findByText(t("tableSize", 5, 4));
		await expect(runs(loaded)).toBe(1);
	},
};

/** A story that ends in the suggestion of another display type. */
function suits(
	snippet: string,
	shown: DisplayType,
	key: "previewLooksJson" | "previewLooksLogs" | "previewLooksStat" | "previewLooksTable",
): Story {
	return {
		args: { defaultValues: { snippet_id: snippet, display_type: shown } },
		play: async ({ canvas, userEvent, loaded }) => {
			const t = translateOf(loaded);
			await canvas.findByText(
				(text) =>
					text.length > 0 &&
					text ===
						worldOf(loaded)
							.fake.snippets()
							.find(({ id }) => id === snippet)?.description,
			);
			await runPreview(canvas, userEvent, t);
			await canvas.findByText((text) => text.includes(t(key)));
		},
	};
}

/** The result is an object. */
export const SuggestsJson = suits("snip_quota", "table", "previewLooksJson");
/** The result is text of several lines. */
export const SuggestsLogs = suits("snip_api_errors", "json", "previewLooksLogs");
/** The result is a number. */
export const SuggestsStat = suits("snip_installs_today", "json", "previewLooksStat");
/** The result has rows and columns. */
export const SuggestsTable = suits("snip_failed_installs", "json", "previewLooksTable");
/** The result cannot be shown as the chosen type. */
export const SuggestsJsonForAMisfit = suits("snip_quota", "stat", "previewLooksJson");

/** The snippet threw an error. */
export const FailedInTheSandbox: Story = {
	parameters: fakeAkua({
		results: {
			snip_failed_installs: () => {
				throw new Error("ReferenceError: clusters is not defined");
			},
		},
	}),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await press(canvas, userEvent, t);
		await canvas.findByText(t("resultFailed"));
		await canvas.findByText(/clusters is not defined/);
	},
};

type Refusal = `preview${"Forbidden" | "NotFound" | "Refused" | "TimedOut" | "Lost"}`;

/** A story that ends in a run with this answer. */
function refused(answer: FakeReply | "hang" | "reset", key: Refusal, client = {}): Story {
	return {
		parameters: fakeAkua({ client, faults: [{ call: "executeSnippet", answer }] }),
		play: async ({ canvas, userEvent, loaded }) => {
			const t = translateOf(loaded);
			await press(canvas, userEvent, t);
			await canvas.findByText(t(key));
			await expect(runs(loaded)).toBe(1);
		},
	};
}

/** 403. */
export const Forbidden = refused({ status: 403 }, "previewForbidden");
/** 404. */
export const Missing = refused({ status: 404 }, "previewNotFound");
/** 422. */
export const Refused = refused({ status: 422 }, "previewRefused");
/** No answer in time. The snippet may still be running. */
export const TimedOut = refused("hang", "previewTimedOut", { timeoutMs: 100 });
/** The answer was lost. The snippet may have run. */
export const AnswerLost = refused("reset", "previewLost");
