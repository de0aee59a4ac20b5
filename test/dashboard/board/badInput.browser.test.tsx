import { Dashboard } from "akua-react/dashboard";
import type { FakeWidget } from "akua-react/testing";
import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId, type WorldOptions } from "../../../support/createWorld.js";
import { expectProblem } from "../../setup/expectProblem.js";
import { arrange, entry, handle, menu, renderBoard, snippets, widgets } from "./renderBoard.js";

const card = (name: string) => page.getByRole("article", { name });
const [first, second, third] = widgets;

/** The first widget with other fields, which may be of a newer API, and the second one as it is. */
const withFields = (fields: object): FakeWidget[] => [
	{ ...widgets[0], dashboard_id: dashboardId, ...fields },
	...widgets.slice(1, 2),
];

/** Moves the second widget to the beginning by its menu, and waits until that is saved: the page still answers. */
async function expectAnswer({ saved, said }: Pick<Awaited<ReturnType<typeof renderBoard>>, "saved" | "said">) {
	await menu("Beta").click();
	await entry("To the beginning").click();
	await said("Beta moved to position 1 of");
	await said("Saved.");
	expect(saved()[0]).toBe("Beta");
	await userEvent.keyboard("{Escape}");
}

describe("how many", () => {
	test("a single widget cannot be moved, and says so", async () => {
		const { said, fake } = await renderBoard({ defaultArranging: true }, { widgets: widgets.slice(0, 1) });
		handle("Alpha").element().focus();
		await userEvent.keyboard("{Enter}{End}{ArrowDown}{Enter}");
		await said("Alpha is back in its place.");
		await menu("Alpha").click();
		await expect.element(entry("To the end")).toHaveAccessibleDescription("Already last");
		await expect.element(entry("Earlier")).toHaveAccessibleDescription("Already first");
		expect(fake.requests.filter(({ method }) => method === "PATCH")).toEqual([]);
	});

	test("five hundred widgets can still be arranged", async () => {
		const many = Array.from({ length: 500 }, (_, position) => ({
			...{ id: `wgt_${position}`, dashboard_id: dashboardId, position },
			snippet_id: `snip_${position === 499 ? "Beta" : "Alpha"}`,
		}));
		const board = await renderBoard({}, { widgets: many });
		await arrange();
		await expectAnswer(board);
		await expect.element(handle("Beta")).toHaveAccessibleName("Move Beta, position 1 of 500");
	}, 120_000);
});

describe("positions", () => {
	test.each([
		["equal", [7, 7, 7]],
		["far apart, and below zero", [-5_000_000, 0, 9_000_000_000]],
		["beyond what a number holds exactly", [2 ** 53, 2 ** 60, 1e300]],
		["not whole", [0.25, 0.5, 0.75]],
	])("positions that are %s are put in order by a move", async (_, positions) => {
		const given = [first, second, third].flatMap((widget, index) =>
			widget ? [{ ...widget, position: positions[index] ?? 0, created_at: 9 - index }] : [],
		);
		const board = await renderBoard({}, { widgets: given });
		expect(board.shown()).toEqual(["Alpha", "Beta", "Gamma"]);
		await expectAnswer(board);
		await menu("Beta").click();
		await entry("To the end").click();
		await expect.poll(board.saved).toEqual(["Alpha", "Gamma", "Beta"]);
		expect(board.shown()).toEqual(["Alpha", "Gamma", "Beta"]);
	});
});

describe("values that are newer than this library", () => {
	test.each([
		[0, "1"],
		[7, "4"],
		[2.5, "2"],
	])(
		"a width of %d columns is shown as far as the grid goes, and is only written when it is changed",
		async (col_span, span) => {
			const board = await renderBoard({ defaultArranging: true }, { widgets: withFields({ col_span }) });
			const item = page.getByRole("listitem").first();
			await expect.element(item).toHaveAttribute("data-span", span);
			await expectAnswer(board);
			expect(board.fake.widgets(dashboardId)[1]?.col_span).toBe(col_span);
			page.getByRole("slider", { name: "Width of Alpha" }).element().focus();
			await userEvent.keyboard(span === "1" ? "{ArrowRight}" : "{ArrowLeft}");
			await expect.poll(() => board.fake.widgets(dashboardId)[1]?.col_span).toBe(span === "1" ? 2 : Number(span) - 1);
		},
	);

	test("a widget whose width is no number is left out, and the others stay", async () => {
		const [broken, ...others] = withFields(Object.fromEntries([["col_span", "wide"]]));
		const world = createWorld({ snippets, widgets: [...(broken ? [broken] : []), ...others] });
		await render(world.wrap(<Dashboard dashboardId={dashboardId} />));
		await expect.element(card("Beta")).toBeVisible();
		expect(page.getByRole("listitem").elements()).toHaveLength(1);
	});

	test("a widget of an unknown type says so, and keeps its place and its menu", async () => {
		const board = await renderBoard({}, { widgets: withFields({ widget_type: "chart", title: "Alpha" }) });
		await expect.element(card("Alpha").getByText(/chart/)).toBeVisible();
		await expectAnswer(board);
		await menu("Alpha").click();
		await expect
			.element(entry("Duplicate"))
			.toHaveAccessibleDescription("This widget has settings that can’t be copied here.");
	});

	test("an unknown display type is named above the result, and its menu keeps it", async () => {
		const board = await renderBoard({}, { widgets: withFields({ display_type: "hologram" }) });
		await expect.element(card("Alpha").getByText(/hologram/)).toBeVisible();
		await menu("Alpha").click();
		await expect.element(page.getByRole("combobox", { name: "Display as" })).toHaveValue("hologram");
		await userEvent.keyboard("{Escape}");
		await expectAnswer(board);
	});
});

describe("snippets", () => {
	test("a snippet that is gone is told when it is run, and the card stays", async () => {
		const board = await renderBoard({}, { widgets: withFields({ title: "Alpha", snippet_id: "snip_gone" }) });
		await card("Alpha").getByRole("button", { name: "Run snippet" }).click();
		await card("Alpha")
			.getByRole("button", { name: "Run", exact: true })
			.or(page.getByRole("button", { name: "Run anyway" }))
			.first()
			.click();
		await expect
			.element(
				card("Alpha")
					.getByText(/no longer exists/)
					.first(),
			)
			.toBeVisible();
		await expectAnswer(board);
	});

	test("snippets that may not be listed are asked about, one by one", async () => {
		const world = createWorld({ snippets, widgets: widgets.slice(0, 2) });
		world.fake.fail({ call: "listSnippets", answer: { status: 403, body: {} }, times: 9 });
		await render(world.wrap(<Dashboard dashboardId={dashboardId} />));
		await expect.element(card("snip_Alpha").getByRole("button", { name: "Run snippet" })).toBeVisible();
		await expect.element(card("snip_Alpha").getByRole("paragraph").first()).toBeVisible();
		expect(world.fake.requests.filter(({ call }) => call === "executeSnippet")).toEqual([]);
	});

	test("a prepared action never runs by itself", async () => {
		const [alpha, ...others] = snippets;
		const prepared = { ...alpha, id: "snip_Alpha", name: "Alpha", purpose: "prepared_action" as const };
		const board = await renderBoard(
			{ autoRefresh: 5 },
			{ widgets: widgets.slice(0, 2), snippets: [prepared, ...others] },
		);
		await expect.element(card("Beta").getByText("1", { exact: true })).toBeVisible();
		await expect.element(card("Alpha").getByRole("button", { name: "Run snippet" })).toBeVisible();
		const ran = () => board.fake.requests.filter(({ path }) => path.includes("snip_Alpha:execute"));
		await expectAnswer(board);
		expect(ran()).toEqual([]);
	});
});

describe("names", () => {
	test.each([
		["of 100 characters without a space", "W".repeat(100)],
		["from right to left", "\u202Eתקציב‏ 2026 (EUR)"],
	])("a title %s stays in its card", async (_, title) => {
		const board = await renderBoard({ defaultArranging: true }, { widgets: withFields({ title }) });
		const heading = page.getByRole("heading", { name: title }).element();
		const [inner, outer] = [heading.getBoundingClientRect(), heading.closest("article")?.getBoundingClientRect()];
		expect(inner.right).toBeLessThanOrEqual(outer?.right ?? 0);
		expect(heading.scrollWidth).toBeLessThanOrEqual(heading.clientWidth);
		const control = page
			.getByRole("button", { name: `Options for ${title}` })
			.element()
			.getBoundingClientRect();
		expect(control.right).toBeLessThanOrEqual(outer?.right ?? 0);
		await expectAnswer(board);
	});

	test("a widget with an empty title has its snippet's name", async () => {
		const { shown } = await renderBoard({}, { widgets: withFields({ title: " " }) });
		expect(shown()).toEqual(["Alpha", "Beta"]);
	});
});

test("in a container of 200 pixels nothing is cut off, and the cards stand one below the other", async () => {
	const world = createWorld({ snippets, widgets });
	const { container } = await render(
		<div style={{ inlineSize: 200 }}>{world.wrap(<Dashboard dashboardId={dashboardId} defaultArranging />)}</div>,
	);
	await expect.element(handle("Alpha")).toBeVisible();
	const root = container.querySelector(".akua-dashboard");
	expect(root?.scrollWidth).toBe(200);
	const lefts = page
		.getByRole("listitem")
		.elements()
		.map((item) => item.getBoundingClientRect().left);
	expect(new Set(lefts).size).toBe(1);
});

describe("dashboards", () => {
	test.each<[string, string, WorldOptions]>([
		["does not exist", "dash_nowhere", {}],
		["may not be read", dashboardId, { faults: [{ call: "listWidgets", answer: { status: 403, body: {} } }] }],
	])("a dashboard that %s says so", async (_, id, options) => {
		const world = createWorld({ snippets, widgets, ...options });
		await render(world.wrap(<Dashboard dashboardId={id} />));
		const text = "This dashboard no longer exists, or you don’t have access to it.";
		await expect.element(page.getByText(text)).toBeVisible();
		await expect.element(page.getByRole("button", { name: "Try again" })).toBeVisible();
	});

	test("an empty id sends nothing, and says that the dashboard does not exist", async () => {
		const world = createWorld({ snippets, widgets });
		await render(world.wrap(<Dashboard dashboardId="" />));
		const text = "This dashboard no longer exists, or you don’t have access to it.";
		await expect.element(page.getByText(text)).toBeVisible();
		expect(world.fake.requests.filter(({ path }) => path.includes("dashboards"))).toEqual([]);
	});
});

test("an error of a host's own card leaves the other cards and the page as they are", async () => {
	expectProblem(/The host is wrong/);
	const board = await renderBoard(
		{
			renderWidget: (item) => (item.widget.id === "wgt_Alpha" ? <Broken /> : <Dashboard.Widget item={item} />),
		},
		{ widgets },
	);
	await expect.element(page.getByText("“Alpha” can’t be shown.")).toBeVisible();
	await expectAnswer(board);
});

function Broken(): never {
	throw new Error("The host is wrong.");
}
