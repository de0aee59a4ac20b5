import { Dashboard, useDashboard } from "akua-react/dashboard";
import "akua-react/styles.css";
import "akua-react/dashboard.css";
import { Profiler } from "react";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

const names = Array.from({ length: 8 }, (_, index) => `Widget ${index}`);
const snippets = names.map((name, index) => ({
	id: `snip_${index}`,
	name,
	purpose: "widget" as const,
	display_type: "stat" as const,
}));
const results = Object.fromEntries(snippets.map(({ id }, index) => [id, index]));
const widgets = names.map((_, index) => ({
	id: `wgt_${index}`,
	dashboard_id: dashboardId,
	snippet_id: `snip_${index}`,
	position: index * 16,
}));

let board: ReturnType<typeof useDashboard> | undefined;

function Changes() {
	board = useDashboard(dashboardId);
	return null;
}

/** Shows a dashboard whose cards count how often they are rendered, from now on. */
async function show() {
	const rendered = new Map<string, number>();
	const world = createWorld({ snippets, results, widgets });
	await render(
		<div style={{ inlineSize: 600 }}>
			{world.wrap(
				<>
					<Changes />
					<Counted rendered={rendered} />
				</>,
			)}
		</div>,
	);
	await expect.poll(() => document.querySelectorAll(".akua-stat-value")).toHaveLength(8);
	await page.getByRole("button", { name: "Arrange" }).click();
	await expect.poll(() => document.querySelectorAll(".akua-dashboard-handle")).toHaveLength(8);
	rendered.clear();
	const since = () => [...rendered.keys()].sort();
	const saved = () => world.fake.widgets(dashboardId).map(({ id }) => id);
	return { ...world, rendered, since, saved };
}

function Counted({ rendered }: { rendered: Map<string, number> }) {
	return (
		<Dashboard
			dashboardId={dashboardId}
			renderWidget={(item) => {
				const { id } = item.widget;
				return (
					<Profiler id={id} onRender={() => rendered.set(id, (rendered.get(id) ?? 0) + 1)}>
						<Dashboard.Widget item={item} />
					</Profiler>
				);
			}}
		/>
	);
}

test("a move renders the cards whose place has changed, and no other", async () => {
	const { since, saved, queryClient } = await show();
	board?.move("wgt_1", { after: "wgt_3", before: "wgt_4" });
	await expect.poll(saved).toEqual(["wgt_0", "wgt_2", "wgt_3", "wgt_1", "wgt_4", "wgt_5", "wgt_6", "wgt_7"]);
	await expect.poll(() => board?.saving.status).toBe("idle");
	await expect.poll(() => queryClient.isFetching()).toBe(0);
	expect(since()).toEqual(["wgt_1", "wgt_2", "wgt_3"]);
});

test("a change renders its card, and no other", async () => {
	const { since, fake, queryClient } = await show();
	board?.change("wgt_2", { col_span: 2 });
	await expect.poll(() => fake.widgets(dashboardId)[2]?.col_span).toBe(2);
	await expect.poll(() => board?.saving.status).toBe("idle");
	await expect.poll(() => queryClient.isFetching()).toBe(0);
	expect(since()).toEqual(["wgt_2"]);
});

test("a drag renders the card that is carried, and no other", async () => {
	const { since, rendered } = await show();
	const handle = page.getByRole("button", { name: "Move Widget 1, position" }).element();
	if (!(handle instanceof HTMLElement)) throw new Error("There is no handle.");
	// Only a real pointer can be captured.
	handle.setPointerCapture = () => {};
	const { left, top } = handle.getBoundingClientRect();
	const send = (type: string, x: number, y: number) =>
		handle.dispatchEvent(
			new PointerEvent(type, { bubbles: true, isPrimary: true, pointerId: 1, button: 0, clientX: x, clientY: y }),
		);
	send("pointerdown", left, top);
	onTestFinished(() => void send("pointercancel", left, top));
	for (let step = 1; step <= 100; step++) send("pointermove", left + step * 4, top + step * 2);
	await expect.poll(() => document.querySelector("[data-taken]")).not.toBeNull();
	expect(since()).toEqual(["wgt_1"]);
	// Once for each gap that it passes, not for each event.
	expect(rendered.get("wgt_1")).toBeLessThan(9);
});
