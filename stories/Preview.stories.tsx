import type { Meta, StoryObj } from "@storybook/react-vite";
import { AddWidget } from "akua-react";
import type { FakeReply } from "akua-react/testing";
import { expect, waitFor } from "storybook/test";
import { dashboardId } from "../test/support/createWorld.js";
import { pickSnippet } from "./support/steps.js";
import { worldOf } from "./support/storyWorld.js";

/**
 * What the widget would show. A snippet is run when the button is pressed, once, and never otherwise; the result can be
 * looked at and not be used.
 */
const meta = {
	title: "Preview",
	component: AddWidget.Root,
	subcomponents: { Preview: AddWidget.Preview },
	args: {
		dashboardId,
		defaultValues: { snippet_id: "snip_failed_installs" },
		children: [
			<AddWidget.Snippet key="snippet" />,
			<AddWidget.DisplayType key="display-type" />,
			<AddWidget.Preview key="preview" />,
		],
	},
} satisfies Meta<typeof AddWidget.Root>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<typeof pickSnippet>[0];
type User = Parameters<typeof pickSnippet>[1];

const runs = (loaded: Parameters<typeof worldOf>[0]) =>
	worldOf(loaded).fake.requests.filter(({ endpoint }) => endpoint === "executeSnippet").length;

async function press(canvas: Canvas, user: User) {
	await canvas.findByText(/step that failed/);
	await user.click(canvas.getByRole("button", { name: "Run snippet" }));
}

/** Choosing, typing and pointing run nothing. */
export const NothingRunsByItself: Story = {
	args: { defaultValues: {} },
	play: async ({ canvas, userEvent, loaded }) => {
		await expect(canvas.queryByRole("region", { name: "Preview" })).toBeNull();
		await pickSnippet(canvas, userEvent, "failed installs");
		await userEvent.hover(await canvas.findByRole("button", { name: "Run snippet" }));
		await userEvent.click(canvas.getByRole("radio", { name: "JSON" }));
		await expect(canvas.getByText("Runs the snippet once and shows its result here.")).toBeVisible();
		await expect(runs(loaded)).toBe(0);
	},
};

/** The result as the display type that is chosen; another type shows the same result, without another run. */
export const Result: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		await press(canvas, userEvent);
		await canvas.findByText(/^Took /);
		await canvas.findByText("Globex");
		await userEvent.click(canvas.getByRole("radio", { name: "JSON" }));
		await canvas.findByText("[5 items]");
		await userEvent.click(canvas.getByRole("radio", { name: "As the snippet says" }));
		await canvas.findByText("5 rows, 4 columns");
		await expect(runs(loaded)).toBe(1);
	},
};

/** What is shown cannot be pressed by accident, nor reached by the keyboard. */
export const Inert: Story = {
	args: { defaultValues: { snippet_id: "snip_clusters" } },
	play: async ({ canvas, userEvent, canvasElement }) => {
		await canvas.findByText(/its region, version/);
		await userEvent.click(canvas.getByRole("button", { name: "Run snippet" }));
		await waitFor(() => expect(canvasElement.querySelector("a[href]")).toBeVisible());
		await expect(canvasElement.querySelector("a[href]")?.closest("[inert]")).not.toBeNull();
	},
};

/** Running: said, the button keeps its place, and it can be stopped. */
export const Running: Story = {
	parameters: { akua: { faults: [{ endpoint: "executeSnippet", answer: "hang" }] } },
	play: async ({ canvas, userEvent, loaded }) => {
		await press(canvas, userEvent);
		await canvas.findByText("Running…");
		const button = canvas.getByRole("button", { name: "Run snippet" });
		await expect(button).toHaveAttribute("aria-busy", "true");
		await userEvent.click(button);
		await expect(runs(loaded)).toBe(1);
	},
};

/** Stopped: what it has done by then is done. */
export const Stopped: Story = {
	parameters: { akua: { faults: [{ endpoint: "executeSnippet", answer: "hang" }] } },
	play: async ({ canvas, userEvent }) => {
		await press(canvas, userEvent);
		await userEvent.click(await canvas.findByRole("button", { name: "Stop" }));
		await canvas.findByText("Stopped. What the snippet had changed by then stays changed.");
		await expect(canvas.getByRole("button", { name: "Run snippet" })).toHaveFocus();
	},
};

/** An action may change things when it is run, so it is asked about first. */
export const AsksFirst: Story = {
	args: { defaultValues: { snippet_id: "snip_restart_ingress" } },
	play: async ({ canvas, userEvent, loaded }) => {
		await canvas.findByText(/Changes things when it is run/);
		await userEvent.click(canvas.getByRole("button", { name: "Run snippet" }));
		await canvas.findByText("Running this snippet may change things. Run it now?");
		await expect(canvas.getByRole("button", { name: "Do not run it" })).toHaveFocus();
		await userEvent.keyboard("{Enter}");
		await expect(canvas.getByRole("button", { name: "Run snippet" })).toHaveFocus();
		await expect(runs(loaded)).toBe(0);
		await userEvent.keyboard("{Enter}");
		await userEvent.click(await canvas.findByRole("button", { name: "Run it" }));
		await canvas.findByText(/deployment.apps\/ingress-nginx-controller restarted/);
		await expect(runs(loaded)).toBe(1);
	},
};

/** The result suits another type: one press accepts it. */
export const SuggestsAType: Story = {
	args: { defaultValues: { snippet_id: "snip_failed_installs", display_type: "stat" } },
	play: async ({ canvas, userEvent, loaded }) => {
		await press(canvas, userEvent);
		await canvas.findByText(/This looks like a table/);
		await userEvent.click(canvas.getByRole("button", { name: "Show as Table" }));
		await expect(canvas.getByRole("radio", { name: "Table" })).toBeChecked();
		await canvas.findByText("5 rows, 4 columns");
		await expect(runs(loaded)).toBe(1);
	},
};

/** The snippet failed by itself. */
export const FailedInTheSandbox: Story = {
	parameters: {
		akua: {
			results: {
				snip_failed_installs: () => {
					throw new Error("ReferenceError: clusters is not defined");
				},
			},
		},
	},
	play: async ({ canvas, userEvent }) => {
		await press(canvas, userEvent);
		await canvas.findByText("The snippet failed.");
		await canvas.findByText(/clusters is not defined/);
	},
};

/** A story in which the run is answered like this. */
function refused(answer: FakeReply | "hang" | "reset", words: RegExp, client = {}): Story {
	return {
		parameters: { akua: { client, faults: [{ endpoint: "executeSnippet", answer }] } },
		play: async ({ canvas, userEvent, loaded }) => {
			await press(canvas, userEvent);
			await canvas.findByText(words);
			await expect(runs(loaded)).toBe(1);
			await userEvent.click(canvas.getByRole("button", { name: "Run snippet" }));
			await canvas.findByText("Globex");
		},
	};
}

/** 403 */
export const Forbidden = refused({ status: 403 }, /not allowed to run this snippet/);
/** 404 */
export const Missing = refused({ status: 404 }, /does not exist any more/);
/** 422 */
export const Refused = refused({ status: 422 }, /Akua refused to run this snippet/);
/** No answer in time: it may still be running. */
export const TimedOut = refused("hang", /did not finish in time, and may still be running/, { timeoutMs: 100 });
/** The answer was lost: it may have run. */
export const AnswerLost = refused("reset", /may have run/);
