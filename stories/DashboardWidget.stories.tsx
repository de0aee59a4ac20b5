import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { onlineManager } from "@tanstack/react-query";
import { DashboardWidget, type DashboardWidgetProps, useWidgetCard } from "akua-react/dashboard";
import type { FakeSnippet } from "akua-react/testing";
import { expect, waitFor } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { clusters, logLines } from "../support/results.js";
import { fakeAkua, translateOf, worldOf } from "../support/storybook/storyWorld.js";
import { sentence } from "./support/steps.js";

const reads = { purpose: "reactive_read" } as const;
const snippets: FakeSnippet[] = [
	{ ...reads, id: "snip_clusters", name: "Clusters by region", display_type: "table" },
	{ ...reads, id: "snip_cost", name: "Monthly cost", display_type: "stat" },
	{ ...reads, id: "snip_log", name: "API server errors", display_type: "logs" },
	{ ...reads, id: "snip_pool", name: "Node pool configuration", display_type: "json" },
	{ ...reads, id: "snip_broken", name: "Failed installs", display_type: "table" },
	{ id: "snip_restart", name: "Restart the ingress controller", display_type: "logs", purpose: "prepared_action" },
];
const results = {
	snip_clusters: () => clusters(),
	snip_cost: { value: 18_204, unit: "EUR", history: [12, 14, 13, 16, 18.2] },
	snip_log: () => logLines(40).join("\n"),
	snip_pool: { pools: [{ name: "general", min: 3, max: 12 }], autoscaler: { enabled: true, delay: "10m" } },
	snip_restart: "deployment.apps/ingress restarted",
	snip_broken: () => {
		throw new TypeError("installs.filter is not a function");
	},
};
const world = { snippets, results };

const widgetOf = (snippet_id: string, more: Partial<DashboardWidgetProps["widget"]> = {}) => ({
	id: "wgt_1",
	dashboard_id: dashboardId,
	widget_type: "snippet",
	snippet_id,
	display_type: null,
	position: 0,
	col_span: 2,
	created_at: 1_760_000_000,
	updated_at: 1_760_000_000,
	etag: '"1"',
	...more,
});

const runsIn = (loaded: Parameters<typeof worldOf>[0]) =>
	worldOf(loaded).fake.requests.filter(({ call }) => call === "executeSnippet").length;

/** A column of the grid around the card. */
const inColumn: Decorator = (Story, { parameters: { columnWidth } }) => (
	<div style={{ maxInlineSize: columnWidth, marginInline: "auto" }}>
		<Story />
	</div>
);

/** A host's own entry of a menu. */
function RunFromMenu() {
	const { run, canRun } = useWidgetCard("RunFromMenu");
	return (
		<button type="button" disabled={!canRun} onClick={run}>
			↻
		</button>
	);
}

/**
 * A widget of a dashboard, as a card in a grid of your own. A snippet that only reads runs when its card comes near the
 * viewport; any other one asks first. Needs `akua-react/dashboard.css` after `akua-react/styles.css`.
 */
const meta = {
	title: "Components/DashboardWidget",
	id: "dashboardwidget",
	component: DashboardWidget,
	args: { widget: widgetOf("snip_clusters") },
	parameters: { card: false, columnWidth: 960, akua: world },
	decorators: [inColumn],
} satisfies Meta<typeof DashboardWidget>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Snippets that only read show their result by themselves. */
export const Default: Story = {
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByRole("heading", { level: 2, name: "Clusters by region" });
		await expect(await canvas.findByRole("columnheader", { name: "region" })).toBeVisible();
		await expect(canvas.getByText(t("widgetUpdatedNow"))).toBeVisible();
		await expect(runsIn(loaded)).toBe(1);
	},
};

/** A single value needs less height. */
export const Stat: Story = {
	args: { widget: widgetOf("snip_cost") },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("widgetUpdatedNow"));
	},
};

/** Lines scroll inside of the card. */
export const Logs: Story = {
	args: { widget: widgetOf("snip_log") },
	play: async ({ canvas, loaded }) => {
		await canvas.findByRole("textbox", { name: translateOf(loaded)("logsSearch") });
	},
};

/** So does a tree. */
export const Json: Story = {
	args: { widget: widgetOf("snip_pool") },
	play: async ({ canvas }) => {
		await canvas.findByRole("tree");
	},
};

/** A title that the API has given to the widget comes before the snippet's name. The heading's level is the host's. */
export const OwnTitle: Story = {
	args: { widget: widgetOf("snip_cost", { title: "What this month costs" }), headingLevel: 3 },
	play: async ({ canvas, loaded }) => {
		await canvas.findByRole("heading", { level: 3, name: "What this month costs" });
		await canvas.findByText(translateOf(loaded)("widgetUpdatedNow"));
	},
};

/** Whole, in as many lines as it needs. */
export const LongTitle: Story = {
	args: { widget: widgetOf("snip_cost", { title: "Überlastungsschwellenwert".repeat(4) }) },
	parameters: { columnWidth: 272 },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("widgetUpdatedNow"));
	},
};

/** The space of the result is reserved while the snippet runs. */
export const Running: Story = {
	parameters: fakeAkua({ ...world, faults: [{ call: "executeSnippet", answer: "hang" }] }),
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("previewRunning"));
		await expect(canvas.getByRole("button", { name: t("previewRun") })).toHaveAttribute("aria-disabled", "true");
	},
};

/** The snippet is looked up in the list, which takes a while. */
export const Loading: Story = {
	parameters: fakeAkua({ ...world, faults: [{ call: "listSnippets", answer: "hang" }] }),
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("widgetLoading"));
		await expect(canvas.getByRole("heading", { name: "snip_clusters" })).toBeVisible();
	},
};

/** A prepared action makes changes, so a person is asked each time. */
export const PreparedAction: Story = {
	args: { widget: widgetOf("snip_restart") },
	play: async ({ canvas, loaded, userEvent }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("widgetMayChange"));
		await expect(canvas.getByText(t("widgetNotRun"))).toBeVisible();
		await userEvent.click(canvas.getByRole("button", { name: t("previewRun") }));
		await expect(canvas.getByRole("button", { name: t("previewDecline") })).toHaveFocus();
		await expect(runsIn(loaded)).toBe(0);
		await userEvent.click(canvas.getByRole("button", { name: t("previewConfirm") }));
		await canvas.findByText(/ingress restarted/);
		await expect(canvas.getByRole("button", { name: t("previewAgain") })).toHaveFocus();
		await expect(runsIn(loaded)).toBe(1);
	},
};

/** The question, before it is answered. */
export const Asking: Story = {
	args: { widget: widgetOf("snip_restart") },
	play: async ({ canvas, loaded, userEvent }) => {
		const t = translateOf(loaded);
		await userEvent.click(await canvas.findByRole("button", { name: t("previewRun") }));
		await expect(canvas.getByText(t("previewAsk"))).toBeVisible();
	},
};

/** A snippet that is gone, or that the reader may not see, has no name. */
export const NotListed: Story = {
	args: { widget: widgetOf("snip_gone") },
	play: async ({ canvas, loaded, userEvent }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("widgetUnlisted"));
		await expect(canvas.getByRole("heading", { name: "snip_gone" })).toHaveAttribute("translate", "no");
		await userEvent.click(canvas.getByRole("button", { name: t("previewRun") }));
		await userEvent.click(canvas.getByRole("button", { name: t("previewConfirm") }));
		await waitFor(() => expect(canvas.getAllByText(t("widgetGone"))[0]).toBeVisible());
	},
};

/** The snippets could not be listed, so nobody knows whether this one may run by itself. */
export const ListFailed: Story = {
	parameters: fakeAkua({ ...world, faults: [{ call: "listSnippets", answer: { status: 500 } }] }),
	play: async ({ canvas, loaded, userEvent }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("widgetLookupFailed"), { exact: false });
		await userEvent.click(canvas.getByRole("button", { name: t("tryAgain") }));
		await canvas.findByText(t("widgetUpdatedNow"));
	},
};

/** The first run failed. */
export const Failed: Story = {
	parameters: fakeAkua({ ...world, faults: [{ call: "executeSnippet", answer: { status: 503 } }] }),
	play: async ({ canvas, loaded, userEvent }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("widgetNotReached"));
		await userEvent.click(canvas.getByRole("button", { name: t("previewRun") }));
		await canvas.findByRole("columnheader", { name: "region" });
	},
};

/** A later run failed: the last result stays. */
export const RefreshFailed: Story = {
	play: async ({ canvas, loaded, userEvent }) => {
		const t = translateOf(loaded);
		const again = await canvas.findByRole("button", { name: t("previewAgain") });
		worldOf(loaded).fake.fail({ call: "executeSnippet", answer: "reset" });
		await userEvent.click(again);
		await waitFor(() => expect(canvas.getAllByText(new RegExp(t("widgetKept")))[0]).toBeVisible());
		await expect(canvas.getByRole("columnheader", { name: "region" })).toBeVisible();
	},
};

/** The reader may not run it. */
export const Forbidden: Story = {
	parameters: fakeAkua({ ...world, faults: [{ call: "executeSnippet", answer: { status: 403 } }] }),
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("widgetForbidden"));
	},
};

/** The session has ended. */
export const SignedOut: Story = {
	parameters: fakeAkua({ ...world, faults: [{ call: "executeSnippet", answer: { status: 401 } }] }),
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("widgetSignIn"));
	},
};

/** The snippet's own error. */
export const SnippetFailed: Story = {
	args: { widget: widgetOf("snip_broken") },
	play: async ({ canvas, loaded }) => {
		await canvas.findByText(translateOf(loaded)("resultFailed"));
	},
};

/** A widget of a type that is newer than the page keeps its place. */
export const UnknownType: Story = {
	args: { widget: widgetOf("snip_clusters", { widget_type: "chart", title: "Requests per second" }) },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await expect(canvas.getByText(sentence(t("widgetUnknownType", "chart")))).toBeVisible();
		await expect(canvas.queryByRole("button")).toBeNull();
		await expect(runsIn(loaded)).toBe(0);
	},
};

/** A display type that is newer than the page. */
export const UnknownDisplayType: Story = {
	args: { widget: widgetOf("snip_clusters", { display_type: "heatmap" }) },
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(sentence(t("resultUnknownType", "heatmap", t("displayTypeTable"))));
	},
};

/** Refreshed regularly, with a button that pauses this. */
export const AutoRefresh: Story = {
	args: { autoRefresh: 60 },
	play: async ({ canvas, loaded, userEvent }) => {
		const t = translateOf(loaded);
		await userEvent.click(canvas.getByRole("button", { name: t("refreshPause") }));
		await userEvent.click(canvas.getByRole("button", { name: t("refreshResume") }));
		await userEvent.click(canvas.getByRole("button", { name: t("refreshPause") }));
		await canvas.findByText(t("widgetUpdatedNow"));
	},
};

/** Without a network, it waits. The host knows the snippets already. */
export const Offline: Story = {
	args: { snippets: snippets.map((snippet) => ({ description: null, ...snippet })) },
	beforeEach: () => onlineManager.setOnline(false),
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await canvas.findByText(t("widgetWaitingOffline"));
		await expect(runsIn(loaded)).toBe(0);
		onlineManager.setOnline(true);
		await canvas.findByText(t("widgetUpdatedNow"));
	},
};

/** Light and dark, whatever the page is. */
export const ColorSchemes: Story = {
	render: (args) => (
		<div style={{ display: "grid", gap: 16 }}>
			<DashboardWidget {...args} colorScheme="light" widget={widgetOf("snip_cost")} />
			<DashboardWidget {...args} colorScheme="dark" widget={widgetOf("snip_cost", { id: "wgt_2" })} />
		</div>
	),
	play: async ({ canvas, loaded }) => {
		const t = translateOf(loaded);
		await waitFor(() => expect(canvas.getAllByText(t("widgetUpdatedNow"))).toHaveLength(2));
		await expect(runsIn(loaded)).toBe(1);
	},
};

/** A card in the host's own grid, with the host's own menu. */
export const InGrid: Story = {
	render: (args) => (
		<div style={{ display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 260px), 1fr))", gap: 16 }}>
			{["snip_cost", "snip_restart", "snip_clusters", "snip_log", "snip_pool"].map((id) => (
				<DashboardWidget {...args} key={id} widget={widgetOf(id, { id })} actions={<RunFromMenu />} />
			))}
		</div>
	),
	play: async ({ canvas, loaded, userEvent }) => {
		const t = translateOf(loaded);
		await waitFor(() => expect(canvas.getAllByText(t("widgetUpdatedNow"))).toHaveLength(4));
		await expect(runsIn(loaded)).toBe(4);
		const [first] = canvas.getAllByRole("button", { name: "↻" });
		if (first) await userEvent.click(first);
		await waitFor(() => expect(runsIn(loaded)).toBe(5));
	},
};
