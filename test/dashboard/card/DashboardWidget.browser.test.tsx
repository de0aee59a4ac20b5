import { onlineManager } from "@tanstack/react-query";
import { akuaKeys, type Widget } from "akua-react/client";
import { AutoRefreshProvider, DashboardWidget, useWidgetCard } from "akua-react/dashboard";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { dashboardId, type WorldOptions } from "../../../support/createWorld.js";
import { cardOf, createBoard, reading, renderIn, runsIn } from "../renderCards.js";

beforeEach(() => page.viewport(1024, 800));
afterEach(() => {
	vi.useRealTimers();
	onlineManager.setOnline(true);
});

/** A card of a widget with these fields. */
async function showCard(fields: Partial<Widget> = {}, options: WorldOptions = {}, props: object = {}) {
	const board = createBoard(["snip_a"], { results: { snip_a: 7 }, ...options });
	const [stored] = board.fake.widgets(dashboardId);
	if (!stored) throw new Error("The dashboard has no widget.");
	const widget = { ...stored, ...fields } as Widget;
	const rendered = await renderIn(board, <DashboardWidget widget={widget} {...props} />);
	return { ...board, ...rendered, widget, card: page.getByRole("article") };
}

const names: [string, Partial<Widget>, string][] = [
	["its own title", { title: "Nodes that are down" }, "Nodes that are down"],
	["its snippet's name, if its title is empty", { title: "  " }, "Name of snip_a"],
	["its snippet's name, if its title is no text", { title: { text: "Nodes" } }, "Name of snip_a"],
	["the id of a snippet that is not listed", { snippet_id: "snip_else" }, "snip_else"],
	["its own id, if nothing else is known", { widget_type: "divider", snippet_id: undefined, id: "wgt_9" }, "wgt_9"],
];

test.each(names)("a widget is called by %s", async (_, fields, name) => {
	await showCard(fields);
	const heading = page.getByRole("heading", { level: 2, name, exact: true });
	await expect.element(heading).toHaveAttribute("dir", "auto");
	await expect.element(heading).toHaveAttribute("translate", "no");
	await expect.element(page.getByRole("article", { name, exact: true })).toBeVisible();
});

test("the heading has the level that the host gives it", async () => {
	await showCard({}, {}, { headingLevel: 4 });
	await expect.element(page.getByRole("heading", { level: 4, name: "Name of snip_a" })).toBeVisible();
});

test.each(["chart", "snippet_v2", "x".repeat(5000)])(
	"a widget of a newer type keeps its place and its menu: %s",
	async (widget_type) => {
		const actions = <button type="button">Menu</button>;
		const { card, ...world } = await showCard({ widget_type, title: "New" } as Partial<Widget>, {}, { actions });
		await expect.element(card).toHaveTextContent("can’t be shown here yet.");
		await expect.element(page.getByRole("button", { name: "Menu" })).toBeVisible();
		expect(page.getByRole("button", { name: /Run/ }).elements()).toEqual([]);
		expect((card.element().textContent ?? "").length).toBeLessThan(250);
		await expect.poll(() => world.queryClient.isFetching()).toBe(0);
		expect(runsIn(world)).toEqual([]);
	},
);

test("a display type that is newer than the page says so and shows what suits the result", async () => {
	const { card } = await showCard({ display_type: "heatmap" });
	await expect.element(card).toHaveTextContent("“heatmap” isn’t supported here yet.");
	await expect.element(card).toHaveTextContent("7");
});

test("the card is as high before its result as after it, in each state", async () => {
	const rows = Array.from({ length: 200 }, (_, row) => ({ row, name: "x".repeat(40) }));
	const display_type = "table";
	const board = createBoard(["snip_a"], {
		snippets: [{ ...reading("snip_a")[0], id: "snip_a", name: "A", display_type }],
		results: { snip_a: rows },
	});
	const [widget] = board.fake.widgets(dashboardId);
	if (!widget) throw new Error("The dashboard has no widget.");
	const request = board.hold(/:execute/);
	await renderIn(
		board,
		<div style={{ display: "grid" }}>
			<DashboardWidget widget={widget} />
		</div>,
	);
	const card = page.getByRole("article");
	await request.arrived;
	await expect.element(card).toHaveTextContent("Running…");
	const before = card.element().getBoundingClientRect().height;
	request.release();
	await expect.element(page.getByRole("columnheader", { name: "row" })).toBeVisible();
	expect(card.element().getBoundingClientRect().height).toBe(before);
	board.fake.fail({ call: "executeSnippet", answer: { status: 503 } });
	await page.getByRole("button", { name: "Run again" }).click();
	await expect.element(card).toHaveTextContent("The last result is still shown.");
	expect(card.element().getBoundingClientRect().height).toBe(before);
});

test("running again shows the new result, keeps the focus, and is announced", async () => {
	let runs = 0;
	const { card } = await showCard({}, { results: { snip_a: () => ++runs } });
	const status = card.getByRole("status").first();
	const again = page.getByRole("button", { name: "Run again" });
	await expect.element(again).toBeVisible();
	await expect.element(status).toBeEmptyDOMElement();
	await again.click();
	await expect.element(card.getByText("2", { exact: true })).toBeVisible();
	await expect.element(again).toHaveFocus();
	await expect.element(status).toHaveTextContent("Updated just now");
	expect(runs).toBe(2);
});

test("pressing again while the snippet runs does not run it twice", async () => {
	const { hold, ...world } = await showCard();
	await expect.element(cardOf("snip_a")).toHaveTextContent("Updated just now");
	const answer = hold(/:execute/, "after");
	const again = page.getByRole("button", { name: "Run again" });
	await again.click();
	await answer.arrived;
	await again.click({ force: true });
	answer.release();
	await expect.element(cardOf("snip_a")).toHaveTextContent("Updated just now");
	expect(runsIn(world)).toHaveLength(2);
});

test("how long ago a result was read is told in the reader's language, and changes by the minute", async () => {
	vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["setInterval", "clearInterval", "Date"] });
	const { card } = await showCard({}, { provider: { locale: "de" } });
	await expect.element(card).toHaveTextContent("Updated just now");
	await vi.advanceTimersByTimeAsync(3 * 60_000);
	await expect.element(card).toHaveTextContent("Updated vor 3 Min.");
	await vi.advanceTimersByTimeAsync(2 * 3_600_000);
	await expect.element(card).toHaveTextContent("Updated vor 2 Std.");
	const time = card.element().querySelector("time");
	expect(Date.parse(time?.dateTime ?? "")).toBeGreaterThan(0);
	expect(time?.title).toMatch(/\d{4}/);
});

test("a result from before the page was opened is as old as it is", async () => {
	const board = createBoard(["snip_a"], { results: { snip_a: 1 } });
	const [widget] = board.fake.widgets(dashboardId);
	const [snippet] = board.fake.snippets();
	if (!widget || !snippet) throw new Error("The fake is empty.");
	const key = akuaKeys.snippetResult(snippet.id, snippet.etag);
	board.queryClient.setQueryData(key, { result: 99 }, { updatedAt: Date.now() - 26 * 3_600_000 });
	await renderIn(board, <DashboardWidget widget={widget} />);
	await expect.element(page.getByRole("article")).toHaveTextContent("Updated 1 day ago");
	await expect.element(page.getByRole("article")).toHaveTextContent("99");
	expect(runsIn(board)).toEqual([]);
});

function Menu() {
	const { name, nameId, canRun, run, result } = useWidgetCard("Menu");
	return (
		<button type="button" aria-describedby={nameId} disabled={!canRun} onClick={run}>
			{`Run ${name}, ${result.phase}`}
		</button>
	);
}

test("what a host puts into a card knows the card, and can run its snippet", async () => {
	const action = { id: "snip_a", name: "Restart", purpose: "prepared_action" } as const;
	const world = await showCard({}, { snippets: [action] }, { actions: <Menu /> });
	await page.getByRole("button", { name: "Run Restart, asks" }).click();
	expect(runsIn(world)).toEqual([]);
	await page.getByRole("button", { name: "Run anyway" }).click();
	await expect.element(page.getByRole("button", { name: "Run Restart, done" })).toBeVisible();
	expect(runsIn(world)).toEqual(["snip_a"]);
});

test("the interval of a card takes precedence over that of the dashboard around it", async () => {
	vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["setTimeout", "clearTimeout", "Date"] });
	const board = createBoard(["snip_a"], { results: { snip_a: 1 } });
	const [widget] = board.fake.widgets(dashboardId);
	if (!widget) throw new Error("The dashboard has no widget.");
	await renderIn(
		board,
		<AutoRefreshProvider autoRefresh={10}>
			<DashboardWidget widget={widget} autoRefresh={false} />
		</AutoRefreshProvider>,
	);
	await expect.poll(() => runsIn(board)).toHaveLength(1);
	expect(page.getByRole("button", { name: "Pause refresh" }).elements()).toEqual([]);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(runsIn(board)).toHaveLength(1);
});
