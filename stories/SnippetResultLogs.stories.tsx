import type { Meta, StoryObj } from "@storybook/react-vite";
import { SnippetResult } from "akua-react";
import { expect, waitFor } from "storybook/test";
import { logEntries, logLines, longErrors, terminal } from "../support/results.js";
import { translateOf } from "../support/storybook/storyWorld.js";
import { named } from "../support/storybook/translate.js";
import { generated } from "./support/generated.js";

/** Any number of lines. Only those in view exist. */
const meta = {
	title: "Components/SnippetResult/Logs",
	id: "snippetresult-logs",
	component: SnippetResult,
	args: { result: { result: logLines(40).join("\n") }, displayType: "logs" },
	parameters: { width: "wide" },
} satisfies Meta<typeof SnippetResult>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Numbered lines of a text, with the levels that they name. */
export const Default: Story = {
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(/ingress-nginx request queued for 1.2 s/);
		await expect(canvas.getAllByTitle(t("logsWarning")).length).toBeGreaterThan(1);
		await expect(canvas.getAllByTitle(t("logsError"))[0]).toBeVisible();
	},
};

/** Typed entries with a time, a level and a message. */
export const TypedEntries: Story = {
	args: { result: { result: logEntries } },
	play: async ({ canvas, canvasElement, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findAllByText("request queued for 1.2 s");
		const [time] = canvasElement.querySelectorAll("time");
		await expect(time).toHaveAttribute("datetime", "2026-11-24T06:00:12.000Z");
		await expect(canvas.getAllByTitle(t("logsDebug"))).toHaveLength(2);
	},
};

/** Colours of a terminal. Other control sequences are removed. */
export const FromATerminal: Story = {
	args: { result: { result: terminal } },
	play: async ({ canvas, canvasElement }) => {
		await expect(await canvas.findByText("warning")).toHaveAttribute("data-color", "yellow");
		await expect(canvas.getByText(/rollout: 2 of 6/)).toHaveAttribute("data-bold");
		await expect(canvasElement).not.toHaveTextContent("deploy shop");
	},
};

const codes = [30, 31, 32, 33, 34, 35, 36, 37, 90, 91, 92, 93, 94, 95, 96, 97];

/** Every terminal colour. */
export const TerminalColours: Story = {
	args: { result: { result: codes.map((code) => `\x1b[${code}mcolour ${code}\x1b[0m`).join("\n") } },
	play: async ({ canvasElement }) => {
		await waitFor(() => expect(canvasElement.querySelectorAll(".akua-ansi[data-color]")).toHaveLength(codes.length));
	},
};

/** The end of a hundred thousand lines, one press away. */
export const HundredThousandLines: Story = {
	...generated(() => logLines(100_000)),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(/request=0$/);
		await userEvent.click(canvas.getByRole("button", { name: t("logsEnd") }));
		await expect(await canvas.findByText(/request=99999$/)).toBeVisible();
		await expect(canvas.queryByText(/request=0$/)).toBeNull();
	},
};

/** Enter moves to the next match and Shift with Enter to the one before. */
export const Search: Story = {
	...generated(() => logLines(100_000)),
	play: async ({ canvas, canvasElement, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const current = () => canvasElement.querySelector("[data-current] .akua-log-text")?.textContent;
		const field = await canvas.findByRole("textbox", { name: t("logsSearch") });
		await userEvent.type(field, "timeout{Escape}");
		await expect(field).toHaveValue("");
		// At once, because "DEADLIN" has as many matches: Enter would be pressed before "DEADLINE" has been searched.
		await userEvent.paste("DEADLINE");
		await canvas.findByText(t("searchMatches", 14_285, 1, false));
		await waitFor(() => expect(current()).toMatch(/request=6$/));
		await userEvent.keyboard("{Enter}{Enter}");
		await canvas.findByText(t("searchMatches", 14_285, 3, false));
		await waitFor(() => expect(current()).toMatch(/request=20$/));
		await userEvent.keyboard("{Shift>}{Enter}{Enter}{Enter}{/Shift}");
		await canvas.findByText(t("searchMatches", 14_285, 14_285, false));
		await waitFor(() => expect(current()).toMatch(/request=99994$/));
	},
};

/** Long lines wrap when asked to. */
export const Wrapped: Story = {
	args: { result: { result: longErrors().map(({ customer, error }) => ({ message: `${customer}: ${error}` })) } },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const scroller = await canvas.findByRole("group", {
			name: named(t("resultPart", t("resultLabel"), t("displayTypeLogs"))),
		});
		await expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
		const wrap = canvas.getByRole("button", { name: t("logsWrap") });
		await userEvent.click(wrap);
		await expect(wrap).toHaveAttribute("aria-pressed", "true");
		await waitFor(() => expect(scroller.scrollWidth).toBe(scroller.clientWidth));
		await expect(await canvas.findByText(/end of error 0$/)).toBeVisible();
	},
};

/** Markup and terminal links are text. */
export const HostileText: Story = {
	args: {
		result: {
			result: [
				'ERROR <img src="https://hostile.invalid/a.png" onerror="alert(1)">',
				"\x1b]8;;https://hostile.invalid\x07press me\x1b]8;;\x07",
				"\x1b[2J\x1b[10;20Hoverwritten",
			],
		},
	},
	play: async ({ canvas, canvasElement }) => {
		await canvas.findByText("press me");
		await canvas.findByText("overwritten");
		await expect(canvasElement.querySelector("img, .akua-result a")).toBeNull();
		await expect(canvasElement).not.toHaveTextContent("https://hostile.invalid press");
	},
};

/** More lines than fit the height that browsers allow. The last ones are kept. */
export const TooMany: Story = {
	...generated(() => Array.from({ length: 500_001 }, (_, index) => `request=${index}`).join("\n")),
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("logsCut", 500_000, 500_001));
		await canvas.findByText("request=1");
	},
};

/** An empty text. */
export const Empty: Story = {
	args: { result: { result: "" } },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("logsEmpty"));
	},
};
