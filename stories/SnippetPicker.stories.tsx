import type { Meta, StoryObj } from "@storybook/react-vite";
import { onlineManager } from "@tanstack/react-query";
import { SnippetPicker } from "akua-react";
import type { FakeReply } from "akua-react/testing";
import { useState } from "react";
import { expect, fn, waitFor } from "storybook/test";
import { manySnippets } from "../support/manySnippets.js";
import { fakeAkua, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { named, type Translate } from "../support/storybook/translate.js";
import { sentence } from "./support/steps.js";

/** A search field for snippets that works in any form. */
const meta = {
	title: "Components/SnippetPicker",
	id: "snippetpicker",
	parameters: { played: true },
	component: SnippetPicker,
	args: { value: "", onValueChange: fn() },
	render: function Controlled(args) {
		const [value, setValue] = useState(args.value);
		return (
			<SnippetPicker
				{...args}
				value={value}
				onValueChange={(id, snippet) => {
					setValue(id);
					args.onValueChange(id, snippet);
				}}
			/>
		);
	},
} satisfies Meta<typeof SnippetPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Closed and empty. */
export const Default: Story = {
	play: async ({ canvas, loaded }) => {
		await expect(canvas.getByRole("combobox", { name: translateOf(loaded)("snippetLabel") })).toHaveValue("");
		await expect(canvas.queryAllByRole("option")).toHaveLength(0);
	},
};

/** Chosen by a press, from a list with each snippet's name, description and display type. */
export const ChosenByPress: Story = {
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(canvas.getByRole("combobox"));
		const option = await canvas.findByRole("option", { name: /Clusters by region/ });
		await expect(option).toHaveTextContent(t("snippetRendersAs", t("displayTypeTable")));
		await userEvent.click(option);
		await expect(args.onValueChange).toHaveBeenCalledWith(
			"snip_clusters",
			expect.objectContaining({ name: "Clusters by region" }),
		);
		await expect(canvas.getByRole("combobox")).toHaveValue("Clusters by region");
		await waitFor(() => expect(canvas.queryAllByRole("option")).toHaveLength(0));
	},
};

/** With a snippet. */
export const Chosen: Story = {
	args: { value: "snip_uptime" },
	play: async ({ canvas, loaded }) => {
		await canvas.findByDisplayValue("Uptime");
		await expect(canvas.getByRole("button", { name: translateOf(loaded)("snippetClear") })).toBeVisible();
	},
};

/** Cleared, with the focus in the field. */
export const Cleared: Story = {
	args: { value: "snip_uptime" },
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByDisplayValue("Uptime");
		await userEvent.click(canvas.getByRole("button", { name: t("snippetClear") }));
		await expect(args.onValueChange).toHaveBeenCalledWith("", undefined);
		await expect(canvas.getByRole("combobox")).toHaveFocus();
		await expect(canvas.getByRole("combobox")).toHaveValue("");
	},
};

/** By name, description or id, in any case and with or without accents. */
export const Search: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const field = canvas.getByRole("combobox");
		for (const [text, found] of [
			["COUTS PAR", "Coûts par équipe"],
			["persistent", "Quota of CPU"],
			["wearily", undefined],
			["snip_restart", "Restart the ingress"],
			["rolls the ingress", "Restart the ingress"],
		] as const) {
			await userEvent.clear(field);
			await userEvent.type(field, text);
			if (found) await canvas.findByRole("option", { name: new RegExp(found) });
			else await canvas.findByText(sentence(t("snippetNoMatch", text)));
		}
		// Screen readers hear the highlighted match.
		const match = t("snippetOption", "Restart the ingress controller", 1, 1);
		await waitFor(() => expect(canvas.getAllByRole("status").map((one) => one.textContent)).toContain(match));
	},
};

/** Open, with the chosen snippet marked. */
export const Open: Story = {
	args: { value: "snip_certificates" },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByDisplayValue(/Certificates/);
		await userEvent.click(canvas.getByRole("button", { name: t("snippetToggle") }));
		const chosen = await canvas.findByRole("option", { name: /Certificates/ });
		await expect(chosen).toHaveAttribute("aria-selected", "true");
	},
};

/** Nothing matches. */
export const NoMatch: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.type(canvas.getByRole("combobox"), "zebra");
		await canvas.findByText(sentence(t("snippetNoMatch", "zebra")));
	},
};

/** Typed in vain: the field was left without a choice. */
export const NothingChosen: Story = {
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.type(canvas.getByRole("combobox"), "zebra");
		await canvas.findByText(sentence(t("snippetNoMatch", "zebra")));
		await userEvent.tab();
		await canvas.findByText(sentence(t("snippetUnused", "zebra")));
		await expect(canvas.getByRole("combobox")).toHaveValue("");
	},
};

/** Arrows move, Enter chooses, and Escape restores the choice. */
export const ChosenByKeyboard: Story = {
	args: { value: "snip_uptime" },
	play: async ({ canvas, userEvent, args }) => {
		await canvas.findByDisplayValue("Uptime");
		await userEvent.tab();
		await userEvent.keyboard("cert");
		await canvas.findByRole("option", { name: /Certificates/ });
		await userEvent.keyboard("{Escape}");
		await expect(canvas.getByRole("combobox")).toHaveValue("Uptime");
		await userEvent.keyboard("{ArrowDown}{ArrowDown}");
		await waitFor(() => expect(canvas.getByRole("combobox")).toHaveAttribute("aria-activedescendant"));
		await expect(args.onValueChange).not.toHaveBeenCalled();
		await userEvent.keyboard("{Enter}");
		await expect(args.onValueChange).toHaveBeenCalledOnce();
	},
};

/** No snippet has arrived yet. */
export const Loading: Story = {
	parameters: fakeAkua({ faults: [{ call: "listSnippets", answer: "hang" }] }),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(canvas.getByRole("combobox"));
		await canvas.findByText(t("snippetLoading"));
	},
};

/** More pages are loading. A search does not claim that nothing matches. */
export const LoadingMore: Story = {
	parameters: fakeAkua({
		snippets: manySnippets(250),
		latencyMs: ({ query }: { query: object }) => ("cursor" in query ? 600_000 : 0),
	}),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(canvas.getByRole("combobox"));
		await canvas.findByText(t("snippetLoadingMore", 100));
		await userEvent.type(canvas.getByRole("combobox"), "Report 249");
		await canvas.findByText(t("snippetNoMatchYet", 100));
	},
};

/** Matches a text that contains these sentences. */
const saying =
	(...sentences: string[]) =>
	(text: string) =>
		sentences.every((sentence) => text.includes(sentence));

/**
 * A story that ends in this failure to load the list. The reason is below the field and in the list. `itself` is the
 * error's own text, for the people who run the page.
 */
function unlisted(answer: FakeReply | "reset", why: (t: Translate) => string, itself = ""): Story {
	return {
		parameters: { ...fakeAkua({ faults: [{ call: "listSnippets", answer, times: 99 }] }), itself },
		play: async ({ canvas, userEvent, loaded }) => {
			const t = translateOf(loaded);
			const reason = saying(t("snippetFailed"), why(t), itself);
			await canvas.findByText(reason);
			await userEvent.type(canvas.getByRole("combobox"), "uptime");
			await canvas.findByText(reason, { selector: ".akua-list-note *" });
			await expect(canvas.queryByText(sentence(t("snippetNoMatch", "uptime")))).toBeNull();
			await expect(canvas.getByRole("button", { name: t("tryAgain") })).toBeVisible();
		},
	};
}

/** 500. */
export const LoadingFailed = unlisted({ status: 500 }, (t) => t("errorServer"));
/** 401. The session has ended. */
export const LoadingUnauthorized = unlisted({ status: 401 }, (t) => t("errorUnauthorized"));
/** 404. Only the people who run the page can help. */
export const LoadingMisdirected = unlisted(
	{ status: 404 },
	(t) => t("errorConfig"),
	" Akua answered 404. Nothing was changed.",
);
/** The connection broke. */
export const LoadingDisconnected = unlisted("reset", (t) => t("errorConnection"));

const offline = () => {
	onlineManager.setOnline(false);
	return () => onlineManager.setOnline(true);
};

/** There is no network. */
export const LoadingOffline: Story = {
	beforeEach: offline,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const reason = saying(t("snippetFailed"), t("errorConnection"));
		await canvas.findByText(reason);
		await userEvent.click(canvas.getByRole("combobox"));
		await canvas.findByText(reason, { selector: ".akua-list-note *" });
	},
};

/** Loaded once the network is back. */
export const LoadedOnceOnline: Story = {
	beforeEach: offline,
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		const reason = saying(t("snippetFailed"), t("errorConnection"));
		await canvas.findByText(reason);
		await userEvent.click(canvas.getByRole("combobox"));
		await canvas.findByText(reason, { selector: ".akua-list-note *" });
		onlineManager.setOnline(true);
		await canvas.findByRole("option", { name: /Uptime/ });
		await expect(canvas.queryByText(reason)).toBeNull();
	},
};

/** A later page failed. The snippets before it can be chosen. */
export const LoadingFailedInPart: Story = {
	parameters: fakeAkua({
		snippets: manySnippets(250),
		faults: [
			{ call: "listSnippets", answer: 0 },
			{ call: "listSnippets", answer: { status: 500 }, times: 99 },
		],
	}),
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(saying(t("snippetFailedPart", 100), t("errorServer")));
		await userEvent.type(canvas.getByRole("combobox"), "Report 99");
		await canvas.findByRole("option", { name: /Report 99/ });
	},
};

/** There are no snippets. */
export const Empty: Story = {
	args: { snippets: [] },
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(canvas.getByRole("combobox"));
		await canvas.findByText(t("snippetEmpty"));
	},
};

/** 403. A text field for an id replaces the search. */
export const ListingForbidden: Story = {
	parameters: fakeAkua({ faults: [{ call: "listSnippets", answer: { status: 403 }, times: 9 }] }),
	play: async ({ canvas, userEvent, args, loaded }) => {
		const t = translateOf(loaded);
		const field = await canvas.findByRole("textbox", { name: t("snippetIdLabel") });
		await expect(field).toHaveAccessibleDescription(named(t("snippetIdHint")));
		await userEvent.type(field, "snip_7");
		await expect(args.onValueChange).toHaveBeenLastCalledWith("snip_7", undefined);
	},
};

/** Of ten thousand snippets only the rows in view exist. The last one is reached. */
export const TenThousand: Story = {
	args: { snippets: manySnippets(10_000) },
	play: async ({ canvas, userEvent }) => {
		await userEvent.click(canvas.getByRole("combobox"));
		await canvas.findByRole("option", { name: /Report 0/ });
		await expect(canvas.getAllByRole("option").length).toBeLessThan(30);
		await userEvent.keyboard("{ArrowUp}");
		const last = await canvas.findByRole("option", { name: /Report 9999/ });
		await expect(last).toHaveAttribute("aria-posinset", "10000");
		await expect(last).toHaveAttribute("aria-setsize", "10000");
	},
};

/** Names and descriptions as long as the API allows. */
export const LongNames: Story = {
	args: {
		snippets: [
			{ id: `snip_${"x".repeat(49)}`, name: "W".repeat(100), description: "A ".repeat(250), display_type: "table" },
			{ id: "snip_long", name: "Quota ".repeat(16).trim(), description: null, display_type: "some_new_type" },
		],
	},
	parameters: { width: "narrow" },
	play: async ({ canvas, userEvent, canvasElement }) => {
		await userEvent.click(canvas.getByRole("combobox"));
		await canvas.findAllByRole("option");
		const card = canvasElement.querySelector(".story-card");
		await expect(card?.scrollWidth).toBe(card?.clientWidth);
	},
};

/** A list from the host. No request is sent. */
export const GivenSnippets: Story = {
	args: { snippets: [{ id: "snip_own", name: "My own", description: "Given by the host." }] },
	play: async ({ canvas, userEvent, loaded }) => {
		await userEvent.click(canvas.getByRole("combobox"));
		await canvas.findByRole("option", { name: /My own/ });
		await expect(worldOf(loaded).fake.requests).toHaveLength(0);
	},
};
