import type { DashboardEvent } from "akua-react/dashboard";
import { createFakeAkua } from "akua-react/testing";
import { expect, onTestFinished, test, vi } from "vitest";
import { dashboardId, openArrangement } from "./openArrangement.js";

const widgets = ["A", "B", "C"].map((id, position) => ({ id, dashboard_id: dashboardId, position }));

async function open() {
	const fake = createFakeAkua({ widgets });
	const page = await openArrangement(fake);
	const events: DashboardEvent[] = [];
	page.listen((event) => events.push(event));
	/** What happened, in short. */
	const told = () =>
		events.map((event) => {
			if (event.type === "changed") return `${event.operation.type} ${event.operation.id}`;
			if (event.type === "notice") return `${event.notice.type} ${event.notice.widget?.id}`;
			if (event.type === "conflict") return `conflict ${event.conflict.theirs?.col_span}`;
			return event.type === "stalled" ? `stalled ${event.error.code}` : event.type;
		});
	return { fake, page, events, told };
}

test("moves, changes, removals and their undo are told at once, and once that all is saved", async () => {
	const { page, told } = await open();
	page.move("C", { after: null, before: "A" });
	page.change("A", { col_span: 2 });
	page.remove("B");
	expect(told()).toEqual(["move C", "change A", "remove B"]);
	await page.idle();
	expect(told().slice(3)).toEqual(["saved"]);
	page.undo();
	await page.idle();
	expect(told().slice(4)).toEqual([expect.stringMatching(/^insert new:/), "saved"]);
});

test("a conflict is told with what the other person wrote, and what it blocks is not called saved", async () => {
	const { fake, page, told, events } = await open();
	fake.updateWidget("A", { col_span: 4 });
	page.change("A", { col_span: 2 });
	await page.idle();
	expect(told()).toEqual(["change A", "conflict 4"]);
	const [, conflict] = events;
	page.resolve(conflict?.type === "conflict" ? conflict.conflict.key : 0, "mine");
	await page.idle();
	expect(told().slice(2)).toEqual(["saved"]);
});

test("a change that is refused is told, and not called saved", async () => {
	const { fake, page, told } = await open();
	fake.fail({ call: "updateWidget", answer: { status: 403, body: {} } });
	page.change("A", { col_span: 2 });
	await page.idle();
	expect(told()).toEqual(["change A", "failed A"]);
});

test("a server that stops is told, and that all is saved once a try succeeds", async () => {
	const { fake, page, told } = await open();
	fake.fail({ answer: "reset", times: 100 });
	page.change("A", { col_span: 2 });
	await page.idle();
	expect(told()).toEqual(["change A", "stalled connection"]);
	fake.clearFaults();
	page.retry();
	await page.idle();
	expect(told().at(-1)).toBe("saved");
});

test("a listener that throws changes nothing, and the others still hear of it", async () => {
	const log = vi.spyOn(console, "error").mockImplementation(() => {});
	onTestFinished(() => log.mockRestore());
	const fake = createFakeAkua({ widgets });
	const page = await openArrangement(fake);
	const heard: string[] = [];
	page.listen(() => {
		throw new Error("The host is wrong.");
	});
	page.listen(({ type }) => heard.push(type));
	page.change("A", { col_span: 2 });
	await page.idle();
	expect(heard).toEqual(["changed", "saved"]);
	expect(fake.widgets(dashboardId)[0]?.col_span).toBe(2);
	expect(log).toHaveBeenCalledTimes(2);
});
