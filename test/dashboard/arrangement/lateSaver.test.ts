import { onlineManager } from "@tanstack/react-query";
import { createFakeAkua } from "akua-react/testing";
import { beforeEach, expect, test, vi } from "vitest";
import { dashboardId, openArrangement, serverOrder, writes } from "./openArrangement.js";

const code = vi.hoisted(() => ({ isReachable: true }));
vi.mock("../../../src/dashboard/arrangement/createSaver.js", async (importOriginal) => {
	const original = await importOriginal<typeof import("../../../src/dashboard/arrangement/createSaver.js")>();
	return {
		get createSaver() {
			if (!code.isReachable) throw new TypeError("Failed to fetch dynamically imported module");
			return original.createSaver;
		},
	};
});

beforeEach(() => {
	code.isReachable = true;
	onlineManager.setOnline(true);
});

async function setUp() {
	const fake = createFakeAkua({ widgets: [{ id: "A", dashboard_id: dashboardId, col_span: 1 }] });
	const page = await openArrangement(fake);
	return { fake, page, saved: () => serverOrder(fake)[0]?.col_span };
}

test("what is done before the code that saves is there shows at once, and is saved together", async () => {
	const { fake, page, saved } = await setUp();
	page.change("A", { col_span: 2 });
	page.change("A", { col_span: 3 });
	expect(page.shown()[0]?.col_span).toBe(3);
	expect(page.getState()).toMatchObject({ status: "saving", canUndo: true, pending: [{}, {}] });
	await page.idle();
	expect(saved()).toBe(3);
	expect(writes(fake)).toHaveLength(1);
});

test("code that cannot be loaded stalls like a server out of reach, and the next try saves", async () => {
	const { page, saved } = await setUp();
	code.isReachable = false;
	page.change("A", { col_span: 2 });
	await page.idle();
	expect(page.getState()).toMatchObject({ status: "stalled", error: { code: "connection", outcome: "not_applied" } });
	await expect(page.makeRoom({ after: null, before: "A" })).rejects.toMatchObject({ code: "connection" });
	expect(page.shown()[0]?.col_span).toBe(2);
	code.isReachable = true;
	page.retry();
	await page.idle();
	expect(saved()).toBe(2);
});

test("a change made offline says at once that it waits, whatever another tab is saving", async () => {
	const { page, saved } = await setUp();
	onlineManager.setOnline(false);
	page.change("A", { col_span: 2 });
	expect(page.getState()).toMatchObject({ status: "paused", error: null });
	onlineManager.setOnline(true);
	await expect.poll(saved).toBe(2);
	await page.idle();
});

test("code that is wanted offline waits for the network", async () => {
	const { page, saved } = await setUp();
	code.isReachable = false;
	onlineManager.setOnline(false);
	page.change("A", { col_span: 2 });
	await expect.poll(() => page.getState()).toMatchObject({ status: "paused", error: null });
	code.isReachable = true;
	onlineManager.setOnline(true);
	await expect.poll(saved).toBe(2);
	await page.idle();
	expect(page.getState().pending).toEqual([]);
});
