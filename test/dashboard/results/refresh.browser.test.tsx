import { onlineManager } from "@tanstack/react-query";
import { type AutoRefresh, DashboardWidget } from "akua-react/dashboard";
import { StrictMode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { dashboardId } from "../../../support/createWorld.js";
import { saveData } from "../../support/saveData.js";
import { type Board, Cards, cardOf, createBoard, leave, renderIn, runsIn } from "../renderCards.js";

// Goes on by itself, so that what waits for a moment does not wait forever, and jumps where a test says so.
beforeEach(async () => {
	await page.viewport(1024, 800);
	vi.useFakeTimers({
		shouldAdvanceTime: true,
		toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"],
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	onlineManager.setOnline(true);
	getSelection()?.removeAllRanges();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

/** Lets several intervals pass, after which nothing has run again. */
async function expectNoRefresh(board: Board) {
	const before = runsIn(board);
	await pass(300);
	await expect.poll(() => board.queryClient.isFetching()).toBe(0);
	expect(runsIn(board)).toEqual(before);
}

/** Shows cards whose snippets have run once. */
async function showBoard(snippetIds: readonly string[], props: Parameters<typeof Cards>[0] = { autoRefresh: 30 }) {
	let runs = 0;
	const results = Object.fromEntries(snippetIds.map((id) => [id, () => ++runs]));
	const board = createBoard(snippetIds, { results });
	const rendered = await renderIn(board, <StrictMode>{<Cards {...props} />}</StrictMode>);
	await leave();
	const count = new Set(snippetIds).size;
	await expect.poll(() => runsIn(board)).toHaveLength(count);
	await expect.poll(() => board.queryClient.isFetching()).toBe(0);
	const rerender = (next: Parameters<typeof Cards>[0]) =>
		rendered.rerender(<StrictMode>{<Cards {...next} />}</StrictMode>);
	const first = snippetIds[0] ?? "";
	return { ...board, rerender, unmount: rendered.unmount, card: cardOf(first).first(), first, count };
}

const runCount = (board: Board) => runsIn(board).length;

test("results are refreshed once in each interval, once for all cards of a snippet", async () => {
	const board = await showBoard(["snip_a", "snip_a", "snip_b"]);
	await pass(29);
	expect(runsIn(board)).toHaveLength(2);
	await pass(2);
	await expect.poll(() => runsIn(board).sort()).toEqual(["snip_a", "snip_a", "snip_b", "snip_b"]);
	await expect.poll(() => board.queryClient.isFetching()).toBe(0);
	await pass(31);
	await expect.poll(() => runsIn(board)).toHaveLength(6);
});

test("on a device that saves data, each result is loaded once and not refreshed", async () => {
	saveData();
	await expectNoRefresh(await showBoard(["snip_a"]));
});

test("nothing is refreshed unless a host says so", async () => {
	for (const autoRefresh of [undefined, false, 0, -5, Number.NaN, () => false] as (AutoRefresh | undefined)[]) {
		const board = await showBoard(["snip_a"], { ...(autoRefresh !== undefined && { autoRefresh }) });
		await expectNoRefresh(board);
		await board.unmount();
	}
});

test("an interval can depend on the snippet, and is never shorter than five seconds", async () => {
	const board = await showBoard(["snip_a", "snip_b"], {
		autoRefresh: ({ id, name }) => (id === "snip_a" && name === "Name of snip_a" ? 0.1 : 3600),
	});
	await pass(4);
	expect(runsIn(board)).toHaveLength(2);
	await pass(1.5);
	await expect.poll(() => runsIn(board)).toEqual(["snip_a", "snip_b", "snip_a"]);
});

test("an interval of months is not taken for none", async () => {
	const board = await showBoard(["snip_a"], { autoRefresh: 1e9 });
	await expectNoRefresh(board);
});

interface Pause {
	begin: (board: Awaited<ReturnType<typeof showBoard>>) => unknown;
	end: (board: Awaited<ReturnType<typeof showBoard>>) => unknown;
}

const visibility = vi.fn<() => DocumentVisibilityState>();
const setHidden = (state: DocumentVisibilityState) => {
	vi.spyOn(document, "visibilityState", "get").mockImplementation(visibility.mockReturnValue(state));
	document.dispatchEvent(new Event("visibilitychange"));
};

const pauses: Record<string, Pause> = {
	"the page is hidden": { begin: () => setHidden("hidden"), end: () => setHidden("visible") },
	"the page is offline": { begin: () => onlineManager.setOnline(false), end: () => onlineManager.setOnline(true) },
	"the pointer is in the card": { begin: ({ card }) => userEvent.hover(card), end: leave },
	"the focus is in the card": {
		begin: ({ card }) => card.getByRole("button", { name: "Run again" }).element().focus(),
		end: () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
	},
	"text in the card is selected": {
		begin: ({ card }) => getSelection()?.selectAllChildren(card.getByRole("heading").element()),
		end: () => getSelection()?.removeAllRanges(),
	},
	"widgets are arranged": {
		begin: ({ rerender }) => rerender({ autoRefresh: 30, isHeld: true }),
		end: ({ rerender }) => rerender({ autoRefresh: 30, isHeld: false }),
	},
	"a person has paused it": {
		begin: () => page.getByRole("button", { name: "Pause refresh" }).click(),
		end: () => page.getByRole("button", { name: "Resume refresh" }).click(),
	},
};

test.each(Object.entries(pauses))("nothing is refreshed while %s, and then it goes on", async (_, { begin, end }) => {
	const board = await showBoard(["snip_a", "snip_a"]);
	await begin(board);
	await expectNoRefresh(board);
	await end(board);
	await pass(2);
	await expect.poll(() => runCount(board)).toBe(2);
});

test("a card out of view is not refreshed until it comes back", async () => {
	const board = await showBoard(["snip_a", "snip_b"], { autoRefresh: 30, gap: "0" });
	await board.rerender({ autoRefresh: 30, gap: "4000px" });
	await expect.element(cardOf("snip_b")).not.toBeInViewport();
	await pass(31);
	await expect.poll(() => runsIn(board).filter((id) => id === "snip_a")).toHaveLength(2);
	expect(runsIn(board).filter((id) => id === "snip_b")).toHaveLength(1);
	cardOf("snip_b").element().scrollIntoView();
	await expect.poll(() => runsIn(board).filter((id) => id === "snip_b")).toHaveLength(2);
	scrollTo(0, 0);
});

test("a failed refresh keeps the result, says so, and is tried again after the interval", async () => {
	const board = await showBoard(["snip_a"]);
	await expect.element(board.card.getByText("1", { exact: true })).toBeVisible();
	board.fake.fail({ call: "executeSnippet", answer: { status: 503 } });
	await pass(31);
	await expect.element(board.card).toHaveTextContent("The last result is still shown.");
	await expect.element(board.card.getByText("1", { exact: true })).toBeVisible();
	expect(runCount(board)).toBe(2);
	await pass(31);
	await expect.element(board.card.getByText("2", { exact: true })).toBeVisible();
	await expect.element(board.card).not.toHaveTextContent("The last result is still shown.");
});

test.each([
	["a refresh", async () => {}],
	["a person's run", () => cardOf("snip_a").getByRole("button", { name: "Run again" }).click()],
] as const)("%s that fails is told in its card alone, with the age of the result that stays", async (how, press) => {
	const board = await showBoard(["snip_a", "snip_b"], { autoRefresh: 300 });
	const shownIn = (card: Element) => card.querySelector(".akua-stat")?.textContent;
	const cards = () => page.getByRole("article").elements();
	await expect.poll(() => cards().map(shownIn)).not.toContain(undefined);
	const before = cards().map(shownIn);
	board.fake.fail({ call: "executeSnippet", answer: { status: 500 } });
	await pass(how === "a refresh" ? 301 : 180);
	await press();
	const note = page.getByText("The last result is still shown.").first();
	await expect.element(note).toBeVisible();
	await leave();
	(document.activeElement as HTMLElement | null)?.blur();
	await expect.poll(() => board.queryClient.isFetching()).toBe(0);
	const failed = cards().findIndex((card) => card.contains(note.element()));
	expect(shownIn(cards()[failed] ?? document.body)).toBe(before[failed]);
	await expect.poll(() => cards()[failed]?.textContent).toContain(how === "a refresh" ? "5 min. ago" : "3 min. ago");

	// The other one goes on, and the failed one with it.
	const other = cards()[1 - failed];
	if (how !== "a refresh") await pass(121);
	await expect.poll(() => other && shownIn(other)).not.toBe(before[1 - failed]);
	await expect.poll(() => other?.textContent).toContain("Updated just now");
	await pass(301);
	await expect.element(note).not.toBeInTheDocument();
	await expect.poll(() => shownIn(cards()[failed] ?? document.body)).not.toBe(before[failed]);
});

test.each([403, 404, 422])("after a refusal with %i, nothing is refreshed until a person runs it", async (status) => {
	const board = await showBoard(["snip_a"]);
	board.fake.fail({ call: "executeSnippet", answer: { status } });
	await pass(31);
	await expect.element(board.card).toHaveTextContent("The last result is still shown.");
	await expectNoRefresh(board);
	await board.card.getByRole("button", { name: "Run again" }).click();
	await expect.element(board.card).not.toHaveTextContent("The last result is still shown.");
	await leave();
	expect(runCount(board)).toBe(3);
});

test("a cancelled refresh does not start anew at once", async () => {
	const board = await showBoard(["snip_a"]);
	const answer = board.hold(/:execute/, "after");
	await pass(31);
	await answer.arrived;
	await board.queryClient.cancelQueries();
	answer.release();
	await pass(20);
	expect(runCount(board)).toBe(2);
	await pass(11);
	await expect.poll(() => runCount(board)).toBe(3);
});

test("a card of its own has a button that pauses its refreshing", async () => {
	const board = createBoard(["snip_a"], { results: { snip_a: 1 } });
	const [widget] = board.fake.widgets(dashboardId);
	if (!widget) throw new Error("The dashboard has no widget.");
	await renderIn(board, <DashboardWidget widget={widget} autoRefresh={30} />);
	await leave();
	await expect.poll(() => runCount(board)).toBe(1);
	await page.getByRole("button", { name: "Pause refresh" }).click();
	await leave();
	await userEvent.keyboard("{Tab}");
	(document.activeElement as HTMLElement | null)?.blur();
	await expectNoRefresh(board);
});

test("no timer and no listener is left when the cards are gone", async () => {
	const add = vi.spyOn(document, "addEventListener");
	const remove = vi.spyOn(document, "removeEventListener");
	const board = await showBoard(["snip_a", "snip_b"]);
	const count = (spy: typeof add | typeof remove) =>
		spy.mock.calls.filter(([type]) => type === "visibilitychange").length;
	expect(count(add)).toBeGreaterThan(0);
	await board.unmount();
	expect(count(remove)).toBe(count(add));
	await expectNoRefresh(board);
	expect(onlineManager.hasListeners()).toBe(false);
});
