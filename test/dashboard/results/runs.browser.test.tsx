import { onlineManager } from "@tanstack/react-query";
import { DashboardWidget } from "akua-react/dashboard";
import { StrictMode } from "react";
import { createPortal } from "react-dom";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { dashboardId } from "../../../support/createWorld.js";
import { Cards, cardOf, createBoard, reading, renderIn, runsIn } from "../renderCards.js";

const ids = (count: number) => Array.from({ length: count }, (_, index) => `snip_${index + 1}`);
const numbered = (given: readonly string[]) => Object.fromEntries(given.map((id, index) => [id, index + 1]));

beforeEach(() => page.viewport(1024, 800));
afterEach(() => {
	onlineManager.setOnline(true);
	vi.unstubAllGlobals();
});

/** A board whose runs take a moment, and how many of them were under way at the same time. */
function createSlowBoard(snippetIds: readonly string[]) {
	let most = 0;
	const board = createBoard(snippetIds, {
		results: numbered(snippetIds),
		latencyMs: ({ call }) => {
			const underWay = board.fake.requests.filter((one) => one.call === "executeSnippet" && one.status === undefined);
			most = Math.max(most, underWay.length);
			return call === "executeSnippet" ? 20 : 0;
		},
	});
	return { ...board, most: () => most };
}

test.each([5, 13])("of %i snippets that are in view at once, four run at a time, and each runs once", async (count) => {
	await page.viewport(1024, 6000);
	const board = createSlowBoard(ids(count));
	await renderIn(board, <StrictMode>{<Cards />}</StrictMode>);
	await expect.poll(() => runsIn(board).sort()).toEqual(ids(count).sort());
	await expect.element(cardOf(`snip_${count}`)).toHaveTextContent("Updated just now");
	expect(board.most()).toBe(4);
});

test("cards of one snippet share one run and its result, in one dashboard and in two", async () => {
	const shown = ["snip_a", "snip_b", "snip_a", "snip_a", "snip_b"];
	const board = createBoard(shown, { results: { snip_a: 41, snip_b: 42 } });
	board.fake.addWidget({ dashboard_id: "dash_costs", snippet_id: "snip_a" });
	const [other] = board.fake.widgets("dash_costs");
	if (!other) throw new Error("The other dashboard has no widget.");
	await renderIn(
		board,
		<StrictMode>
			<Cards />
			<DashboardWidget widget={other} />
		</StrictMode>,
	);
	for (const card of await vi.waitUntil(() => cardOf("snip_a").elements())) {
		await expect.element(card).toHaveTextContent("41");
	}
	await expect.poll(() => cardOf("snip_a").elements().length).toBe(4);
	await expect.poll(() => [...new Set(runsIn(board))].sort()).toEqual(["snip_a", "snip_b"]);
	expect(runsIn(board)).toHaveLength(2);
});

test("a snippet runs when its card comes near the viewport, and not before", async () => {
	const board = createBoard(["snip_top", "snip_far"], { results: { snip_top: 1, snip_far: 2 } });
	await renderIn(board, <Cards gap="4000px" />);
	await expect.element(cardOf("snip_top")).toHaveTextContent("Updated just now");
	await expect.element(cardOf("snip_far")).toHaveTextContent("Waiting to run…");
	expect(runsIn(board)).toEqual(["snip_top"]);
	cardOf("snip_far").element().scrollIntoView();
	await expect.element(cardOf("snip_far")).toHaveTextContent("Updated just now");
	expect(runsIn(board)).toEqual(["snip_top", "snip_far"]);
	scrollTo(0, 0);
});

test("a page without IntersectionObserver runs all snippets at once", async () => {
	vi.stubGlobal("IntersectionObserver", undefined);
	const board = createBoard(["snip_top", "snip_far"], { results: { snip_top: 1, snip_far: 2 } });
	await renderIn(board, <Cards gap="4000px" />);
	await expect.poll(() => runsIn(board)).toEqual(["snip_top", "snip_far"]);
});

test("a card in a frame is observed by the frame's own window", async () => {
	const frame = document.createElement("iframe");
	document.body.append(frame);
	onTestFinished(() => frame.remove());
	const view = frame.contentWindow as (Window & typeof globalThis) | null;
	if (!view) throw new Error("The frame has no window.");
	const observe = vi.spyOn(view.IntersectionObserver.prototype, "observe");
	const board = createBoard(["snip_a"], { results: { snip_a: 7 } });
	await renderIn(board, createPortal(<Cards />, view.document.body));
	await expect.poll(() => runsIn(board)).toEqual(["snip_a"]);
	expect(observe).toHaveBeenCalled();
});

const askedFor = [
	["a prepared action", { purpose: "prepared_action" }],
	["a snippet of no stated purpose", { purpose: null }],
	["a snippet of a purpose that is newer than the page", { purpose: "reactive_write" }],
	["a snippet that is not listed", undefined],
] as const;

test.each(askedFor)("%s runs only when a person has confirmed it", async (_, snippet) => {
	const id = "snip_unsafe";
	const world = createBoard([id], {
		snippets: snippet ? [{ id, name: `Name of ${id}`, ...snippet }] : reading("snip_else"),
		widgets: [{ dashboard_id: dashboardId, snippet_id: id }],
		results: { [id]: "changed" },
	});
	await renderIn(world, <StrictMode>{<Cards autoRefresh={5} />}</StrictMode>);
	const run = page.getByRole("button", { name: "Run snippet" });
	await expect.element(run).toBeVisible();
	await world.queryClient.refetchQueries();
	await world.queryClient.invalidateQueries({ refetchType: "all" });
	await run.click();
	await expect.element(page.getByText("This snippet may make changes. Run it?")).toBeVisible();
	await page.getByRole("button", { name: "Don’t run" }).click();
	expect(runsIn(world)).toEqual([]);
	await run.click();
	await page.getByRole("button", { name: "Run anyway" }).click();
	await expect.poll(() => runsIn(world)).toEqual([id]);
});

/** Resolves once every observer of an element has been told that it is in the viewport. */
const seen = (element: Element) =>
	new Promise<void>((resolve) => {
		const observer = new IntersectionObserver(([entry]) => {
			if (!entry?.isIntersecting) return;
			observer.disconnect();
			resolve();
		});
		observer.observe(element);
	});

test("offline, only what a person asks for runs; the rest starts by itself when the network is back", async () => {
	const board = createBoard(["snip_a", "snip_b"], { results: { snip_a: 1, snip_b: 2 } });
	await renderIn(board, <Cards gap="4000px" />);
	await expect.element(cardOf("snip_a")).toHaveTextContent("Updated just now");
	onlineManager.setOnline(false);
	cardOf("snip_b").element().scrollIntoView();
	await seen(cardOf("snip_b").element());
	await cardOf("snip_a").getByRole("button", { name: "Run again" }).click();
	await expect.poll(() => runsIn(board)).toHaveLength(2);
	expect(runsIn(board)).toEqual(["snip_a", "snip_a"]);
	await expect.element(cardOf("snip_b")).toHaveTextContent("You’re offline.");
	onlineManager.setOnline(true);
	await expect.poll(() => runsIn(board)).toEqual(["snip_a", "snip_a", "snip_b"]);
	scrollTo(0, 0);
});

test("a run goes on while another card shows it, is aborted when none does, and starts anew with the next card", async () => {
	const board = createBoard(["snip_a", "snip_a"], { results: { snip_a: 5 } });
	const [first, second] = board.fake.widgets(dashboardId);
	if (!first || !second) throw new Error("The dashboard has too few widgets.");
	const answer = board.hold(/:execute/, "after");
	const { rerender } = await renderIn(
		board,
		[first, second].map((widget) => <DashboardWidget key={widget.id} widget={widget} />),
	);
	await answer.arrived;
	await rerender([<DashboardWidget key={second.id} widget={second} />]);
	await expect.element(cardOf("snip_a")).toHaveTextContent("Running…");
	await rerender([]);
	await expect.poll(() => board.queryClient.isFetching()).toBe(0);
	answer.release();
	const results = board.queryClient.getQueriesData({ queryKey: ["akua", "snippetResults"] });
	expect(results.filter(([, data]) => data !== undefined)).toEqual([]);
	await rerender([<DashboardWidget key={first.id} widget={first} />]);
	await expect.element(cardOf("snip_a")).toHaveTextContent("Updated just now");
	expect(runsIn(board)).toEqual(["snip_a", "snip_a"]);
});

test("a run that a host has cancelled is not started again by itself", async () => {
	const board = createBoard(["snip_a"], { results: { snip_a: 5 } });
	const answer = board.hold(/:execute/, "after");
	await renderIn(board, <Cards />);
	await answer.arrived;
	await board.queryClient.cancelQueries();
	await expect.element(cardOf("snip_a")).toHaveTextContent("Not run yet");
	answer.release();
	expect(runsIn(board)).toEqual(["snip_a"]);
	await page.getByRole("button", { name: "Run snippet" }).click();
	await expect.element(cardOf("snip_a")).toHaveTextContent("Updated just now");
	expect(runsIn(board)).toEqual(["snip_a", "snip_a"]);
});

test("a new version of a snippet runs again, and the old version's result is not shown for it", async () => {
	const results = { snip_a: 1 };
	const board = createBoard(["snip_a"], { results });
	await renderIn(board, <Cards />);
	await expect.element(cardOf("snip_a")).toHaveTextContent("Updated just now");
	const snapshot = board.fake.snapshot();
	const snippets = snapshot.snippets.map((snippet) => ({ ...snippet, etag: '"next"' }));
	board.fake.restore({ ...snapshot, snippets });
	results.snip_a = 2;
	await board.queryClient.invalidateQueries();
	await expect.poll(() => runsIn(board)).toEqual(["snip_a", "snip_a"]);
	await expect.element(cardOf("snip_a").getByText("2", { exact: true })).toBeVisible();
});

test("a person's run comes before those that wait, and nothing runs for a card that was removed meanwhile", async () => {
	await page.viewport(1024, 6000);
	const reads = ids(6);
	const board = createBoard([...reads, "snip_action"], {
		snippets: [...reading(...reads), { id: "snip_action", name: "Name of snip_action", purpose: "prepared_action" }],
		results: numbered([...reads, "snip_action"]),
	});
	const held = reads.map((id) => board.hold(new RegExp(`${id}:execute`), "after"));
	await renderIn(board, <Cards />);
	await expect.poll(() => runsIn(board)).toEqual(reads.slice(0, 4));
	await cardOf("snip_action").getByRole("button", { name: "Run snippet" }).click();
	await page.getByRole("button", { name: "Run anyway" }).click();
	await expect.element(cardOf("snip_action")).toHaveTextContent("Waiting to run…");
	const [, , , , fifth] = board.fake.widgets(dashboardId);
	board.fake.removeWidget(fifth?.id ?? "");
	await board.queryClient.invalidateQueries();
	await expect.poll(() => cardOf("snip_5").elements()).toEqual([]);
	held[0]?.release();
	await expect.poll(() => runsIn(board)[4]).toBe("snip_action");
	for (const hold of held) hold.release();
	await expect.poll(() => runsIn(board)).toEqual([...reads.slice(0, 4), "snip_action", "snip_6"]);
});
