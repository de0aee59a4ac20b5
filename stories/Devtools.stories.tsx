import type { Meta, StoryContext, StoryObj } from "@storybook/react-vite";
import { useCreateWidget } from "akua-react";
import { useDashboard } from "akua-react/dashboard";
import { AkuaDevtools } from "akua-react/devtools";
import { expect, waitFor, within } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { fakeAkua, worldOf } from "../support/storybook/storyWorld.js";

/**
 * A button in the corner of the page, and the panel that it opens: intents, changes that are not saved, etags and the last
 * events. Nothing of it is in a production build of your app.
 */
const meta = {
	title: "Devtools",
	component: AkuaDevtools,
	parameters: { card: false, layout: "fullscreen", played: true },
	decorators: [
		(Story) => (
			<main style={{ padding: 24 }}>
				<Host />
				<Story />
			</main>
		),
	],
} satisfies Meta<typeof AkuaDevtools>;

export default meta;
type Story = StoryObj<typeof meta>;

function Host() {
	const { mutate } = useCreateWidget({ dashboardId });
	const { items, change } = useDashboard(dashboardId);
	const [first] = items;
	return (
		<div style={{ display: "flex", flexWrap: "wrap", gap: 8 }}>
			<button type="button" className="story-pill" onClick={() => mutate({ snippet_id: "snip_uptime" })}>
				Pin uptime
			</button>
			{first ? (
				<button type="button" className="story-pill" onClick={() => change(first.widget.id, { col_span: 4 })}>
					Widen the first of {items.length}
				</button>
			) : null}
		</div>
	);
}

/** The queries of what is in the shadow tree of the devtools. */
async function findDevtools(canvasElement: HTMLElement) {
	const root = await waitFor(() => {
		const found = canvasElement.querySelector("[data-akua-devtools]")?.shadowRoot?.querySelector<HTMLElement>(".root");
		if (!found) throw new Error("The devtools are not there yet.");
		return found;
	});
	return within(root);
}

async function openTab({ canvasElement, userEvent }: StoryContext, name: RegExp) {
	const devtools = await findDevtools(canvasElement);
	await userEvent.click(devtools.getByRole("button"));
	await userEvent.click(devtools.getByRole("tab", { name }));
	return devtools;
}

/** The button says how much is unfinished: here a create whose answer was lost. */
export const Closed: Story = {
	parameters: fakeAkua({ faults: [{ call: "createWidget", when: "after", answer: "reset" }] }),
	play: async ({ canvas, canvasElement, userEvent }) => {
		await userEvent.click(canvas.getByRole("button", { name: "Pin uptime" }));
		const devtools = await findDevtools(canvasElement);
		await devtools.findByRole("button", { name: "Akua devtools 1 unfinished" });
	},
};

/** Each intent by its key, with its attempts and how it ended. The first answer was lost, and the second press said so. */
export const Intents: Story = {
	parameters: fakeAkua({ faults: [{ call: "createWidget", when: "after", answer: "reset" }] }),
	play: async (context) => {
		const { canvas, userEvent } = context;
		const devtools = await openTab(context, /^Intents/);
		await userEvent.click(canvas.getByRole("button", { name: "Pin uptime" }));
		await devtools.findByText("unknown");
		await userEvent.click(canvas.getByRole("button", { name: "Pin uptime" }));
		await devtools.findByText("applied");
		await expect(devtools.getByText("2 attempts")).toBeVisible();
	},
};

/** What a dashboard has not saved. Somebody else has made the same widget narrower, so a person has to decide. */
export const Changes: Story = {
	play: async (context) => {
		const { canvas, loaded, userEvent } = context;
		const { fake } = worldOf(loaded);
		const devtools = await openTab(context, /^Changes/);
		const widen = await canvas.findByRole("button", { name: /^Widen/ });
		const [first] = fake.widgets(dashboardId);
		if (first) fake.updateWidget(first.id, { col_span: 3 });
		await userEvent.click(widen);
		await devtools.findByText("conflict");
	},
};

/** The version of each widget and of each result. */
export const Etags: Story = {
	play: async (context) => {
		const { fake } = worldOf(context.loaded);
		const devtools = await openTab(context, /^Etags/);
		for (const { etag } of fake.widgets(dashboardId)) await devtools.findByText(`etag ${etag}`);
	},
};

/** The last events of all clients and dashboards on the page. */
export const Events: Story = {
	play: async (context) => {
		const { canvas, userEvent } = context;
		const devtools = await openTab(context, /^Events/);
		await userEvent.click(canvas.getByRole("button", { name: "Pin uptime" }));
		await waitFor(() => expect(devtools.getAllByText("createWidget").length).toBeGreaterThan(1));
	},
};
