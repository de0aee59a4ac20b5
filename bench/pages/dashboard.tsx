import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider, SnippetResult } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { Dashboard, useDashboard } from "akua-react/dashboard";
import { createFakeAkua, type FakeSnippet } from "akua-react/testing";
import { memo, Profiler, type ReactNode, useState } from "react";
import { createRoot } from "react-dom/client";
import { podMetrics } from "../../support/results.js";
import { frameTimes, msToPaint, settle } from "../paint.js";

const dashboardId = "dash_overview";
const count = 60;
const table = podMetrics(1000, 8);
const isTable = (index: number) => index % 2 === 1;
const idOf = (index: number) => `wgt_${index}`;
const indexes = Array.from({ length: count }, (_, index) => index);
const snippets: FakeSnippet[] = indexes.map((index) => ({
	id: `snip_${index}`,
	name: `Widget ${index}`,
	purpose: "widget",
	display_type: isTable(index) ? "table" : "stat",
}));

const rendered = new Map<string, number>();

function Counted({ id, children }: { id: string; children: ReactNode }) {
	return (
		<Profiler id={id} onRender={() => rendered.set(id, (rendered.get(id) ?? 0) + 1)}>
			{children}
		</Profiler>
	);
}

/** Puts the first of the widgets behind the sixth. */
let move = () => {};

function Mover() {
	const { move: moveTo } = useDashboard(dashboardId);
	move = () => moveTo(idOf(0), { after: idOf(5), before: idOf(6) });
	return null;
}

function Ours() {
	return (
		<Counted id="all">
			<Dashboard
				dashboardId={dashboardId}
				addWidget={false}
				defaultArranging
				renderWidget={(item) => (
					<Counted id={item.widget.id}>
						<Dashboard.Widget item={item} />
					</Counted>
				)}
			/>
		</Counted>
	);
}

/** The same cards in a grid, with their results at hand: the least that a page has to do. */
function ByHand() {
	const [order, setOrder] = useState(indexes);
	move = () => setOrder(([first = 0, ...others]) => others.toSpliced(5, 0, first));
	return (
		<Counted id="all">
			<ul className="plain-grid">
				{order.map((index) => (
					<PlainCard key={index} index={index} />
				))}
			</ul>
		</Counted>
	);
}

const PlainCard = memo(function PlainCard({ index }: { index: number }) {
	return (
		<Counted id={idOf(index)}>
			<li data-table={isTable(index)}>
				<article>
					<h2>
						<button type="button">⠿</button> Widget {index}
					</h2>
					<SnippetResult
						result={{ result: isTable(index) ? table : index }}
						displayType={isTable(index) ? "table" : "stat"}
					/>
				</article>
			</li>
		</Counted>
	);
});

let unmount = () => {};

type BoardName = "ours" | "byHand";

/** Renders a dashboard of 60 widgets, half of them tables of 1,000 rows. Returns the time to the first table's paint. */
async function showBoard(name: BoardName) {
	unmount();
	const fake = createFakeAkua({
		snippets,
		results: Object.fromEntries(indexes.map((index) => [`snip_${index}`, isTable(index) ? table : index])),
		widgets: indexes.map((index) => ({
			id: idOf(index),
			dashboard_id: dashboardId,
			snippet_id: `snip_${index}`,
			position: index * 16,
		})),
	});
	const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch });
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	unmount = () => {
		root.unmount();
		box.remove();
		rendered.clear();
		scrollTo(0, 0);
	};
	await settle();
	const start = performance.now();
	root.render(
		<QueryClientProvider client={new QueryClient()}>
			<AkuaProvider client={akua}>
				{name === "ours" ? (
					<>
						<Mover />
						<Ours />
					</>
				) : (
					<ByHand />
				)}
			</AkuaProvider>
		</QueryClientProvider>,
	);
	const first = await msToPaint(start, () => box.querySelector(".akua-table-row") !== null);
	await msToPaint(start, () => box.querySelectorAll(".akua-stat-value").length > 3);
	await settle();
	return first;
}

/** Scrolls to the end, and returns the duration of each frame. */
async function scrollBoard() {
	const step = (document.documentElement.scrollHeight - innerHeight) / 120;
	const frames = await frameTimes(120, (at) => scrollTo(0, at * step));
	scrollTo(0, 0);
	await settle();
	return frames;
}

/** Drags the first card across the page: its handle, or by hand a chip that follows the pointer. */
async function dragBoard(name: BoardName) {
	const handle = document.querySelector<HTMLElement>(name === "ours" ? ".akua-dashboard-handle" : ".plain-grid button");
	if (!handle) throw new Error("There is no handle.");
	// Only a real pointer can be captured.
	handle.setPointerCapture = () => {};
	const chip = document.body.appendChild(document.createElement("div"));
	chip.className = "plain-chip";
	const follow = ({ clientX, clientY }: PointerEvent) => {
		chip.style.translate = `${clientX}px ${clientY}px`;
	};
	if (name === "byHand") handle.addEventListener("pointermove", follow);
	const { left, top } = handle.getBoundingClientRect();
	const send = (type: string, x: number, y: number) =>
		handle.dispatchEvent(
			new PointerEvent(type, { bubbles: true, isPrimary: true, pointerId: 1, button: 0, clientX: x, clientY: y }),
		);
	send("pointerdown", left, top);
	const frames = await frameTimes(120, (at) => send("pointermove", left + at * 8, top + at * 4));
	send("pointercancel", left, top);
	handle.removeEventListener("pointermove", follow);
	chip.remove();
	await settle();
	return frames;
}

/** Moves a card, and returns the time to its paint, with how often the page and how many cards were rendered by then. */
async function moveBoard() {
	rendered.clear();
	const start = performance.now();
	move();
	const first = await msToPaint(start, () => rendered.size > 0 || performance.now() - start > 100);
	await settle();
	const { all = 0, ...cards } = Object.fromEntries(rendered);
	return { first, commits: all, cards: Object.keys(cards).length };
}

/** The functions that the runner calls. */
export const dashboardBench = { showBoard, scrollBoard, dragBoard, moveBoard };

declare global {
	interface Window {
		dashboardBench: typeof dashboardBench;
	}
}
