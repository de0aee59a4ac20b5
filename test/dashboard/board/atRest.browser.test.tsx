import { Dashboard, useDashboard } from "akua-react/dashboard";
import { expect, onTestFinished, test } from "vitest";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";
import { snippets, widgets } from "./renderBoard.js";

/** A host's own control, for a dashboard beside it that nobody has begun to change. */
function Widen() {
	const { items, change } = useDashboard(dashboardId);
	const [first] = items;
	return (
		<button type="button" onClick={() => first && change(first.widget.id, { col_span: 3 })}>
			Widen
		</button>
	);
}

test("what a host changes with useDashboard shows at once on a dashboard beside it", async () => {
	const world = createWorld({ snippets, widgets });
	const ui = (hasControl: boolean) =>
		world.wrap(
			<>
				<Dashboard dashboardId={dashboardId} />
				{hasControl ? <Widen /> : null}
			</>,
		);
	const screen = await render(ui(false));
	const first = screen.getByRole("listitem").first();
	await expect.element(first).not.toHaveAttribute("data-span", "3");
	await screen.rerender(ui(true));
	// What is saved would show by itself.
	world.fake.fail({ call: "updateWidget", answer: "hang", times: 100 });
	await screen.getByRole("button", { name: "Widen" }).click();
	await expect.element(first).toHaveAttribute("data-span", "3");
});

test("what the person's other tab writes is read, although nothing was changed here", async () => {
	const world = createWorld({ snippets, widgets });
	const screen = await render(world.wrap(<Dashboard dashboardId={dashboardId} />));
	const items = screen.getByRole("listitem");
	await expect.poll(() => items.elements()).toHaveLength(widgets.length);
	const otherTab = new BroadcastChannel("akua-react:written");
	onTestFinished(() => otherTab.close());
	world.fake.removeWidget("wgt_Alpha");
	otherTab.postMessage({ dashboardId, write: undefined });
	await expect.poll(() => items.elements()).toHaveLength(widgets.length - 1);
});
