import { onlineManager } from "@tanstack/react-query";
import { createFakeAkua, type FakeAkuaOptions } from "akua-react/testing";
import { describe, expect, test } from "vitest";
import { dashboardId, openArrangement, serverOrder, writes } from "./openArrangement.js";

const names = ["A", "B", "C", "D", "E"];
const widgets = names.map((id, position) => ({ id, dashboard_id: dashboardId, position }));

function setUp(options: FakeAkuaOptions = {}) {
	return createFakeAkua({ widgets, ...options });
}

const order = (fake: ReturnType<typeof setUp>) =>
	fake
		.widgets(dashboardId)
		.map(({ id }) => id)
		.join("");

describe.each(["stored", "inserted"] as const)("where positions are %s", (positions) => {
	test.each([
		["E", { after: null, before: "A" }, "EABCD"],
		["A", { after: "E", before: null }, "BCDEA"],
		["B", { after: "D", before: "E" }, "ACDBE"],
		["D", { after: "A", before: "B" }, "ADBCE"],
	])("%s goes to its place", async (id, place, wanted) => {
		const fake = setUp({ positions });
		const page = await openArrangement(fake);
		page.move(id, place);
		expect(page.ids().join("")).toBe(wanted);
		await page.idle();
		expect(order(fake)).toBe(wanted);
		expect(page.ids().join("")).toBe(wanted);
		expect(page.getState().notices).toEqual([]);
	});

	test("moves in quick succession, their undo and redo end as a person sees them", async () => {
		const fake = setUp({ positions });
		const page = await openArrangement(fake);
		page.move("E", { after: null, before: "A" });
		page.move("A", { after: "D", before: null });
		page.move("C", { after: "E", before: "B" });
		const wanted = page.ids().join("");
		await page.idle();
		expect(order(fake)).toBe(wanted);
		page.undo();
		page.undo();
		await page.idle();
		expect(order(fake)).toBe("EABCD");
		page.undo();
		await page.idle();
		expect(order(fake)).toBe("ABCDE");
		for (let times = 0; times < 3; times++) page.redo();
		await page.idle();
		expect(order(fake)).toBe(wanted);
		expect(page.getState()).toMatchObject({ canUndo: true, canRedo: false, notices: [] });
	});

	test("a duplicate is created once beside its original, although the first answer is lost", async () => {
		const fake = setUp({ positions });
		const page = await openArrangement(fake);
		fake.fail({ call: "createWidget", when: "after", answer: "reset", times: 2 });
		const key = page.duplicate("B");
		expect(page.ids()[2]).toBe(key);
		await page.idle();
		const after = fake.widgets(dashboardId);
		expect(after).toHaveLength(6);
		expect(after.map(({ id }) => id).indexOf("B")).toBe(1);
		expect(after[2]?.snippet_id).toBe(after[1]?.snippet_id);
		expect(page.keyOf(after[2]?.id ?? "")).toBe(key);
	});

	test("a removed widget comes back to its place by undo, and goes again by redo", async () => {
		const fake = setUp({ positions });
		const page = await openArrangement(fake);
		page.change("C", { col_span: 3 });
		page.remove("C");
		await page.idle();
		expect(order(fake)).toBe("ABDE");
		page.undo();
		await page.idle();
		const back = fake.widgets(dashboardId);
		expect(back.map(({ id }) => id).join("")).toMatch(/^AB.+DE$/);
		expect(back[2]).toMatchObject({ col_span: 3 });
		page.undo();
		await page.idle();
		expect(fake.widgets(dashboardId)[2]).toMatchObject({ col_span: 1 });
		page.redo();
		page.redo();
		await page.idle();
		expect(order(fake)).toBe("ABDE");
	});

	test("what others moved meanwhile stays where they put it", async () => {
		const fake = setUp({ positions });
		const [page, other] = [await openArrangement(fake), await openArrangement(fake)];
		other.move("E", { after: null, before: "A" });
		await other.idle();
		page.move("B", { after: "D", before: "E" });
		await page.idle();
		expect(order(fake)).toBe("EACDB");
		expect(page.ids().join("")).toBe("EACDB");
	});
});

describe("a width or a display type", () => {
	test("changed twice quickly, it is sent with the etag of the answer before", async () => {
		const fake = setUp();
		const page = await openArrangement(fake);
		page.change("A", { col_span: 2 });
		page.change("A", { display_type: "json" });
		page.change("A", { col_span: 4 });
		await page.idle();
		expect(serverOrder(fake)[0]).toEqual({ id: "A", col_span: 4, display_type: "json" });
		expect(writes(fake).every(({ status }) => status === 200)).toBe(true);
		expect(page.getState().notices).toEqual([]);
	});

	test("changed elsewhere in another field, it is sent once more, and what else changed is told", async () => {
		const fake = setUp();
		const page = await openArrangement(fake);
		fake.updateWidget("A", { display_type: "logs" });
		page.change("A", { col_span: 2 });
		await page.idle();
		expect(serverOrder(fake)[0]).toEqual({ id: "A", col_span: 2, display_type: "logs" });
		expect(page.getState().notices).toMatchObject([{ type: "alsoChanged", fields: ["display_type"] }]);
	});

	test.each(["mine", "theirs"] as const)("changed elsewhere in the same field, it ends as %s", async (decision) => {
		const fake = setUp();
		const page = await openArrangement(fake);
		fake.updateWidget("A", { col_span: 3 });
		page.change("A", { col_span: 2 });
		await page.idle();
		expect(serverOrder(fake)[0]?.col_span).toBe(3);
		const [pending] = page.getState().pending;
		expect(pending).toMatchObject({ state: "conflict", theirs: { col_span: 3 } });
		page.resolve(pending?.key ?? 0, decision);
		await page.idle();
		expect(serverOrder(fake)[0]?.col_span).toBe(decision === "mine" ? 2 : 3);
		expect(page.shown()[0]?.col_span).toBe(decision === "mine" ? 2 : 3);
		expect(page.getState().pending).toEqual([]);
	});

	test("whose answer is lost, it is no conflict with itself", async () => {
		const fake = setUp();
		const page = await openArrangement(fake);
		fake.fail({ call: "updateWidget", when: "after", answer: "reset" });
		page.change("A", { col_span: 2 });
		await page.idle();
		expect(serverOrder(fake)[0]?.col_span).toBe(2);
		expect(page.getState()).toMatchObject({ pending: [], notices: [], status: "idle" });
	});

	test("refused for good, it is dropped and told, and can be tried again", async () => {
		const fake = setUp();
		const page = await openArrangement(fake);
		fake.fail({ call: "updateWidget", answer: { status: 403, body: {} } });
		page.change("A", { col_span: 2 });
		await page.idle();
		expect(page.shown()[0]?.col_span).toBe(1);
		const [notice] = page.getState().notices;
		expect(notice).toMatchObject({ type: "failed", error: { code: "forbidden" } });
		expect(page.getState().canUndo).toBe(false);
		page.again(notice?.id ?? 0);
		await page.idle();
		expect(serverOrder(fake)[0]?.col_span).toBe(2);
	});

	test("undone after somebody else has changed it, it stays as they left it, and this is told", async () => {
		const fake = setUp();
		const page = await openArrangement(fake);
		page.change("A", { col_span: 2 });
		await page.idle();
		fake.updateWidget("A", { col_span: 4 });
		await page.load();
		page.undo();
		await page.idle();
		expect(serverOrder(fake)[0]?.col_span).toBe(4);
		expect(page.getState().notices).toMatchObject([{ type: "notUndone" }]);
	});
});

describe("a widget that is gone", () => {
	test("from the end is added again at the end", async () => {
		const fake = setUp();
		const page = await openArrangement(fake);
		fake.removeWidget("E");
		page.change("E", { col_span: 2 });
		await page.idle();
		page.again(page.getState().notices[0]?.id ?? 0);
		await page.idle();
		expect(order(fake)).toMatch(/^ABCD.+$/);
	});

	test("is told, and can be added again at its place", async () => {
		const fake = setUp();
		const page = await openArrangement(fake);
		fake.removeWidget("C");
		page.change("C", { col_span: 2 });
		await page.idle();
		expect(page.ids().join("")).toBe("ABDE");
		const [notice] = page.getState().notices;
		expect(notice).toMatchObject({ type: "gone", widget: { id: "C" } });
		page.again(notice?.id ?? 0);
		await page.idle();
		expect(page.ids().join("")).toMatch(/^AB.+DE$/);
	});

	test("as a neighbour leaves the other neighbour, and the end if both are gone, which is told", async () => {
		const fake = setUp();
		const page = await openArrangement(fake);
		fake.removeWidget("C");
		page.move("A", { after: "C", before: "D" });
		await page.idle();
		expect(order(fake)).toBe("BADE");
		fake.removeWidget("D");
		fake.removeWidget("E");
		page.move("B", { after: "D", before: "E" });
		await page.idle();
		expect(order(fake)).toBe("AB");
		expect(page.getState().notices).toMatchObject([{ type: "placeLost" }]);
	});

	test("is not removed once more", async () => {
		const fake = setUp();
		const page = await openArrangement(fake);
		fake.fail({ call: "deleteWidget", when: "after", answer: "reset" });
		page.remove("B");
		await page.idle();
		expect(order(fake)).toBe("ACDE");
		expect(page.getState()).toMatchObject({ pending: [], notices: [] });
	});
});

test("a removal of what somebody else has changed waits for a decision", async () => {
	const fake = setUp();
	const page = await openArrangement(fake);
	fake.updateWidget("B", { display_type: "stat" });
	page.remove("B");
	await page.idle();
	expect(order(fake)).toBe("ABCDE");
	page.resolve(page.getState().pending[0]?.key ?? 0, "mine");
	await page.idle();
	expect(order(fake)).toBe("ACDE");
});

test("a server that stops leaves everything pending, and a later try saves it", async () => {
	const fake = setUp();
	const page = await openArrangement(fake);
	fake.fail({ answer: "reset", times: 1000 });
	page.move("E", { after: null, before: "A" });
	page.change("B", { col_span: 2 });
	await page.idle();
	expect(page.getState()).toMatchObject({ status: "stalled", error: { code: "connection" } });
	expect(page.ids().join("")).toBe("EABCD");
	fake.clearFaults();
	page.retry();
	await page.idle();
	expect(order(fake)).toBe("EABCD");
	expect(serverOrder(fake)[2]).toMatchObject({ id: "B", col_span: 2 });
});

test("what could not be saved is saved once the network is back", async () => {
	const fake = setUp();
	const page = await openArrangement(fake);
	fake.fail({ answer: "reset", times: 1000 });
	page.change("B", { col_span: 2 });
	await page.idle();
	expect(page.getState().status).toBe("stalled");
	fake.clearFaults();
	onlineManager.setOnline(false);
	onlineManager.setOnline(true);
	await expect.poll(() => serverOrder(fake)[1]?.col_span).toBe(2);
	await page.idle();
});

test("a failure half-way through a move leaves what the server has", async () => {
	const fake = setUp();
	const page = await openArrangement(fake);
	let patches = 0;
	const refuse = { status: 403, body: {} };
	fake.subscribe(() => {
		if (++patches === 2) fake.fail({ call: "updateWidget", answer: refuse, times: 5 });
	});
	page.move("E", { after: null, before: "A" });
	await page.idle();
	expect(page.ids()).toEqual(fake.widgets(dashboardId).map(({ id }) => id));
	expect(page.getState()).toMatchObject({ pending: [], notices: [{ type: "failed" }] });
});

test("room for a widget that a form creates is made before its position is given", async () => {
	const fake = setUp();
	const page = await openArrangement(fake);
	expect(await page.makeRoom({ after: "E", before: null })).toBeUndefined();
	const position = await page.makeRoom({ after: "B", before: "C" });
	fake.addWidget({ id: "N", dashboard_id: dashboardId, position: position ?? -1 });
	expect(order(fake)).toBe("ABNCDE");
});

test("a widget that is changed and removed at once is no conflict with itself", async () => {
	const fake = setUp();
	const page = await openArrangement(fake);
	page.change("C", { col_span: 3, display_type: "stat" });
	page.change("C", { col_span: 2 });
	page.remove("C");
	await page.idle();
	expect(order(fake)).toBe("ABDE");
	expect(page.getState()).toMatchObject({ pending: [], notices: [] });
});
