import {
	AddWidgetDialog,
	AddWidgetForm,
	SnippetPicker,
	SnippetResult,
	type UseCreateWidgetReturn,
	useCreateWidget,
} from "akua-react";
import { Dashboard } from "akua-react/dashboard";
import { type ReactNode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../support/createWorld.js";
import { Cards, createBoard, leave, renderIn, runsIn } from "./dashboard/renderCards.js";
import { countHeld, waitUntil } from "./support/heldObjects.js";

// Long tests, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000 });

afterEach(() => {
	vi.useRealTimers();
});

/** Less than this for each time is what the browser and Vitest keep for themselves now and then. */
const oneObject = 0.5;

/** Repeats a step, and returns how many objects it has left behind for each time. */
async function leftBehind(step: () => Promise<void>, times: number, settle?: () => Promise<unknown>) {
	const before = await countSettled(settle);
	for (let time = 0; time < times; time++) await step();
	return ((await countSettled(settle)) - before) / times;
}

/** Counts once nothing goes any more that was kept for a moment: by a timer, or in case a press is a double click. */
async function countSettled(settle?: () => Promise<unknown>): Promise<number> {
	let held = Number.POSITIVE_INFINITY;
	for (;;) {
		const start = performance.now();
		await waitUntil(() => performance.now() - start > 1000);
		await settle?.();
		const now = await countHeld();
		if (now >= held) return now;
		held = now;
	}
}

async function mountAndUnmount(children: ReactNode, isShown: () => boolean) {
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	root.render(children);
	await waitUntil(isShown);
	root.unmount();
	box.remove();
}

test("200 forms, dialogs, pickers, results and dashboards leave no object behind", async () => {
	const { wrap, fake } = createWorld();
	const everything = wrap(
		<>
			<AddWidgetForm dashboardId={dashboardId} preview="manual" />
			<AddWidgetDialog dashboardId={dashboardId} open onOpenChange={() => {}} />
			<SnippetPicker value="" onValueChange={() => {}} />
			<SnippetResult result={{ result: [{ a: 1 }, { a: 2 }] }} displayType="table" />
			<Dashboard dashboardId={dashboardId} />
		</>,
	);
	const everyKind = [".akua-dialog .akua-combobox", ".akua-form .akua-combobox", ".akua-table-row", ".akua-widget"];
	const step = async () => {
		await mountAndUnmount(everything, () => everyKind.every((kind) => document.querySelector(kind)));
		// The fake Akua keeps its requests.
		fake.reset();
	};
	for (let warmUp = 0; warmUp < 5; warmUp++) await step();
	expect(await leftBehind(step, 200)).toBeLessThan(oneObject);
});

test("5,000 creates in one page leave no object behind", async () => {
	const { wrap } = createWorld({
		defaults: { mutations: { gcTime: 0 } },
		client: { fetch: async (_address, init) => Response.json(toWidget(String(init?.body)), { status: 201 }) },
	});
	const host: { create?: UseCreateWidgetReturn["mutateAsync"] } = {};
	await render(wrap(<Creating host={host} />));
	let position = 0;
	const create = async () => host.create?.({ snippet_id: "snip_1", position: position++ });
	const createFifty = async () => {
		await Promise.all(Array.from({ length: 50 }, create));
		// An hour of records is no memory, but reading all of them at each create takes long.
		localStorage.clear();
	};
	for (let warmUp = 0; warmUp < 5; warmUp++) await createFifty();
	expect((await leftBehind(createFifty, 100, create)) / 50).toBeLessThan(oneObject);
});

test("an hour of refreshed results leaves no object behind", async () => {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
	await page.viewport(1024, 800);
	const board = createBoard(["snip_a", "snip_b", "snip_c"], { results: { snip_a: 1, snip_b: 2, snip_c: 3 } });
	await renderIn(board, <Cards autoRefresh={30} />);
	// The pointer may be where an earlier test left it. Nothing is refreshed below it.
	await leave();
	const advance = () => vi.advanceTimersByTimeAsync(100);
	await waitUntil(() => runsIn(board).length === 3, advance);
	const step = async () => {
		board.fake.reset();
		await vi.advanceTimersByTimeAsync(31_000);
		await waitUntil(() => runsIn(board).length >= 3 && board.queryClient.isFetching() === 0, advance);
	};
	for (let warmUp = 0; warmUp < 5; warmUp++) await step();
	const timers = vi.getTimerCount();
	expect(await leftBehind(step, 120)).toBeLessThan(oneObject);
	expect(vi.getTimerCount()).toBeLessThanOrEqual(timers);
});

const kept: unknown[] = [];
const leaks = {
	"a listener": () => addEventListener("akua-never", () => {}),
	"a timer": () => void setTimeout(() => {}, 3_600_000),
	"a component": (component: unknown) => void kept.push(component),
};

test.each(Object.entries(leaks))("%s that is left behind is found", async (_name, leak) => {
	const step = () => mountAndUnmount(<Leaking leak={leak} />, () => document.querySelector("p") !== null);
	expect(await leftBehind(step, 100)).toBeGreaterThan(oneObject);
});

function Leaking({ leak }: { leak: (component: unknown) => void }) {
	const [, rerender] = useState(0);
	useEffect(() => leak(rerender), [leak]);
	return <p>Leaking</p>;
}

function Creating({ host }: { host: { create?: UseCreateWidgetReturn["mutateAsync"] } }) {
	const { mutateAsync } = useCreateWidget({ dashboardId });
	useEffect(() => {
		host.create = mutateAsync;
	}, [host, mutateAsync]);
	return null;
}

function toWidget(body: string) {
	const { position, ...given }: { position: number } = JSON.parse(body);
	return {
		...given,
		id: `wgt_${position}`,
		dashboard_id: dashboardId,
		widget_type: "snippet",
		position,
		created_at: 1,
		updated_at: 1,
		etag: `etag_${position}`,
	};
}
