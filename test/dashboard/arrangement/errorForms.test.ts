import { createFakeAkua, type FakeAkua } from "akua-react/testing";
import { describe, expect, test } from "vitest";
import { dashboardId, openArrangement, serverOrder, writes } from "./openArrangement.js";

const widgets = ["A", "B", "C"].map((id, position) => ({ id, dashboard_id: dashboardId, position }));
const codes: Readonly<Record<number, string>> = { 404: "not_found", 409: "aborted" };

/** A server that answers errors as the API's introduction shows them: without path and metadata. */
function inOlderForm({ fetch }: FakeAkua): typeof globalThis.fetch {
	return async (...request) => {
		const response = await fetch(...request);
		const { ok, status, headers } = response;
		if (ok) return response;
		return Response.json({ error: { code: codes[status] ?? "error", message: "Refused" } }, { status, headers });
	};
}

const statuses = (fake: FakeAkua) => writes(fake).map(({ status }) => status);

describe.each([
	["as it is documented", ({ fetch }: FakeAkua) => fetch],
	["in the older form", inOlderForm],
])("a conflict that is answered %s", (_, formOf) => {
	/** Opens a page that knows the list, and lets somebody else change it between that page's reads and its next write. */
	async function open(change: (fake: FakeAkua) => void) {
		const fake = createFakeAkua({ widgets });
		const send = formOf(fake);
		let isPending = true;
		const page = await openArrangement(fake, async (input, init) => {
			const isWrite = init?.method !== undefined && init.method !== "GET";
			if (isWrite && isPending) {
				isPending = false;
				change(fake);
			}
			return send(input, init);
		});
		return { fake, page };
	}

	test("over another field is sent once more with the new etag, and what else changed is told", async () => {
		const { fake, page } = await open((server) => server.updateWidget("A", { display_type: "logs" }));
		page.change("A", { col_span: 2 });
		await page.idle();
		expect(serverOrder(fake)[0]).toEqual({ id: "A", col_span: 2, display_type: "logs" });
		expect(statuses(fake)).toEqual([409, 200]);
		expect(page.getState()).toMatchObject({
			pending: [],
			notices: [{ type: "alsoChanged", fields: ["display_type"] }],
		});
	});

	test.each(["mine", "theirs"] as const)("over the same field keeps both until one is chosen: %s", async (decision) => {
		const { fake, page } = await open((server) => server.updateWidget("A", { col_span: 3 }));
		page.change("A", { col_span: 2 });
		await page.idle();
		expect(statuses(fake)).toEqual([409]);
		const [pending] = page.getState().pending;
		expect(pending).toMatchObject({ state: "conflict", theirs: { col_span: 3 } });
		page.resolve(pending?.key ?? 0, decision);
		await page.idle();
		expect(serverOrder(fake)[0]?.col_span).toBe(decision === "mine" ? 2 : 3);
		expect(page.getState()).toMatchObject({ pending: [], notices: [] });
	});

	test("over the same field with the same value is none", async () => {
		const { fake, page } = await open((server) => server.updateWidget("A", { col_span: 2 }));
		page.change("A", { col_span: 2 });
		await page.idle();
		expect(statuses(fake)).toEqual([409]);
		expect(page.getState()).toMatchObject({ pending: [], notices: [] });
	});

	test("while a widget is moved does not keep it from its place", async () => {
		const { fake, page } = await open((server) => {
			for (const { id } of widgets) server.updateWidget(id, { col_span: 4 });
		});
		page.move("C", { after: null, before: "A" });
		await page.idle();
		expect(serverOrder(fake).map(({ id }) => id)).toEqual(["C", "A", "B"]);
		expect(statuses(fake)[0]).toBe(409);
	});

	test("over a removal leaves the widget until that is decided", async () => {
		const { fake, page } = await open((server) => server.updateWidget("B", { col_span: 4 }));
		page.remove("B");
		await page.idle();
		expect(fake.widgets(dashboardId)).toHaveLength(3);
		page.resolve(page.getState().pending[0]?.key ?? 0, "mine");
		await page.idle();
		expect(serverOrder(fake).map(({ id }) => id)).toEqual(["A", "C"]);
	});

	test("because the widget is gone is told, and the widget can be added again", async () => {
		const { fake, page } = await open((server) => server.removeWidget("B"));
		page.change("B", { col_span: 2 });
		await page.idle();
		expect(statuses(fake)).toEqual([404]);
		const [notice] = page.getState().notices;
		expect(notice).toMatchObject({ type: "gone", widget: { id: "B" } });
		page.again(notice?.id ?? 0);
		await page.idle();
		expect(fake.widgets(dashboardId)).toHaveLength(3);
	});

	test("because a widget that is removed is gone is none", async () => {
		const { fake, page } = await open((server) => server.removeWidget("B"));
		page.remove("B");
		await page.idle();
		expect(statuses(fake)).toEqual([404]);
		expect(page.getState()).toMatchObject({ pending: [], notices: [] });
	});
});
