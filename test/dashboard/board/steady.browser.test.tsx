import { Dashboard, type DashboardProps } from "akua-react/dashboard";
import "akua-react/styles.css";
import "akua-react/dashboard.css";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId, type WorldOptions } from "../../../support/createWorld.js";
import { clusters, logLines, monthlyCost, nodePools } from "../../../support/results.js";

const kinds = ["stat", "table", "json", "logs"] as const;
const snippets = kinds.map((kind) => ({
	id: `snip_${kind}`,
	name: `A ${kind}`,
	purpose: "widget" as const,
	display_type: kind,
}));
const results = {
	snip_stat: monthlyCost,
	snip_table: () => clusters(40),
	snip_json: nodePools,
	snip_logs: () => logLines(200).join("\n"),
};
const widgets = snippets.map(({ id: snippet_id }, position) => ({
	dashboard_id: dashboardId,
	snippet_id,
	position,
	col_span: ([1, 1, 2, 4] as const)[position] ?? 1,
}));

async function show(world: ReturnType<typeof createWorld>, props: Partial<DashboardProps> = {}) {
	await render(
		<div style={{ inlineSize: 1000 }}>{world.wrap(<Dashboard dashboardId={dashboardId} {...props} />)}</div>,
	);
}
const createBoard = (options: WorldOptions = {}) => createWorld({ snippets, results, widgets, ...options });
const boxesOf = (selector: string) =>
	[...document.querySelectorAll(selector)].map((element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return { x, y, width, height };
	});
const addButton = () => page.getByRole("button", { name: "Add widget" });

test("no card and no part of one moves when results arrive", async () => {
	const world = createBoard();
	const runs = world.hold(/:execute/);
	await show(world);
	await expect.poll(() => document.querySelectorAll(".akua-skeleton")).toHaveLength(4);
	const parts = ".akua-dashboard-item, .akua-widget-head, .akua-widget-body, .akua-widget-foot";
	const before = boxesOf(parts);
	let shift = 0;
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if ("value" in entry) shift += Number(entry.value);
	});
	observer.observe({ type: "layout-shift" });
	runs.release();
	await expect.poll(() => document.querySelectorAll(".akua-widget[data-phase=done] .akua-result")).toHaveLength(4);
	await expect.poll(() => document.querySelectorAll(".akua-skeleton")).toHaveLength(0);
	expect(boxesOf(parts)).toEqual(before);
	for (const entry of observer.takeRecords()) if ("value" in entry) shift += Number(entry.value);
	observer.disconnect();
	expect(shift).toBe(0);
});

test("the toolbar's button stays in place when the list arrives, and cards in outline stand in for widgets", async () => {
	const world = createBoard();
	const list = world.hold(/\/widgets/);
	await show(world);
	await list.arrived;
	await expect.element(page.getByText("Loading the widgets…")).toBeInTheDocument();
	const [outline] = boxesOf(".akua-dashboard-skeleton > span");
	const button = addButton().element().getBoundingClientRect();
	list.release();
	await expect.poll(() => page.getByRole("listitem").elements()).toHaveLength(4);
	expect(addButton().element().getBoundingClientRect()).toEqual(button);
	const [first] = boxesOf(".akua-dashboard-item");
	expect([first?.x, first?.y, first?.width]).toEqual([outline?.x, outline?.y, outline?.width]);
});

test("arranging moves no card down, and keeps the gap between two of them", async () => {
	await show(createBoard());
	await expect.poll(() => page.getByRole("listitem").elements()).toHaveLength(4);
	const before = boxesOf(".akua-dashboard-item");
	await page.getByRole("button", { name: "Arrange" }).click();
	await expect.poll(() => page.getByRole("slider").elements()).toHaveLength(4);
	const after = boxesOf(".akua-widget");
	expect(after.map(({ y, height }) => [y, height])).toEqual(before.map(({ y, height }) => [y, height]));
	const [first, second] = after;
	expect((second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0)).toBe(16);
});

test("the action of an empty dashboard is in its middle, and in the toolbar once there is a widget", async () => {
	const world = createBoard({ widgets: [] });
	await show(world);
	await expect.element(page.getByText("No widgets yet")).toBeVisible();
	const empty = () => document.querySelector(".akua-dashboard-empty");
	expect(empty()?.contains(addButton().element())).toBe(true);
	await addButton().click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("combobox", { name: "Snippet" }).fill("A stat");
	await userEvent.keyboard("{ArrowDown}{Enter}");
	await dialog.getByRole("button", { name: "Add widget" }).click();
	await expect.poll(() => page.getByRole("listitem").elements()).toHaveLength(1);
	await expect.element(page.getByText("“A stat” added.")).toBeVisible();
	expect(document.querySelector(".akua-dashboard-toolbar")?.contains(addButton().element())).toBe(true);
	await expect.element(page.getByRole("article", { name: "A stat" })).toHaveFocus();
});
