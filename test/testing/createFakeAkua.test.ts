import { createAkuaClient } from "akua-react/client";
import { createFakeAkua, type FakeAkuaOptions } from "akua-react/testing";
import { expect, test } from "vitest";

const dashboardId = "dash_overview";
const widgetsPath = `/v1/dashboards/${dashboardId}/widgets`;

function setUp(options: FakeAkuaOptions = {}) {
	const fake = createFakeAkua(options);
	const akua = createAkuaClient({ token: fake.token || "any", fetch: fake.fetch, maxRetries: 0 });
	const post = (body: unknown, headers: Record<string, string> = {}, path = widgetsPath) =>
		fake.fetch(`https://api.akua.dev${path}`, {
			method: "POST",
			headers: { authorization: `Bearer ${fake.token}`, "content-type": "application/json", ...headers },
			body: typeof body === "string" ? body : JSON.stringify(body),
		});
	return { fake, akua, post };
}
const body = { snippet_id: "snip_quota", col_span: 1 };

const stamps = ["created_at", "updated_at", "etag"];
const owned = ["id", "html_url", "name", "description", "workspace_id", "created_by", ...stamps];
const kinds = ["code", "display_type", "visibility", "origin", "purpose", "agent_session_id", "agent_turn_id"];
const placed = ["dashboard_id", "widget_type", "snippet_id", "position", "col_span", "display_type"];

test("every response has the fields that the API documents", async () => {
	const { akua } = setUp();
	const fieldsOf = (resource: object | undefined) => Object.keys({ ...resource }).sort();
	const dashboard = await akua.dashboards.get(dashboardId);
	expect(fieldsOf(dashboard)).toEqual([...owned, "widgets"].sort());
	expect((await akua.dashboards.list()).data[0]).toEqual(dashboard);
	const page = await akua.widgets.list(dashboardId);
	expect(fieldsOf(page)).toEqual(["data", "has_more", "next_cursor"]);
	expect(fieldsOf(page.data[0])).toEqual(["id", ...placed, ...stamps].sort());
	expect(page.data).toEqual(dashboard.widgets);
	const snippet = await akua.snippets.get("snip_quota");
	expect(fieldsOf(snippet)).toEqual([...owned, ...kinds].sort());
	expect((await akua.snippets.list()).data).toContainEqual(snippet);
	expect(fieldsOf(await akua.snippets.execute("snip_quota"))).toEqual(["result", "stats"]);
});

test("a wrong or missing token is refused with 401 and never logged", async () => {
	const { fake } = setUp();
	for (const headers of [{}, { authorization: "Bearer wrong-one" }]) {
		const response = await fake.fetch("/v1/snippets", { headers });
		expect(response.status).toBe(401);
		expect(await response.json()).toMatchObject({ success: false, errors: [{ code: 7001 }], result: {} });
	}
	expect(JSON.stringify(fake.requests)).not.toContain("wrong-one");
	expect((await createFakeAkua({ token: null }).fetch("/v1/snippets")).status).toBe(200);
});

test.each([
	[{ col_span: 1 }, "snippet_id"],
	[{ ...body, snippet_id: "" }, "snippet_id"],
	[{ ...body, snippet_id: "s".repeat(55) }, "snippet_id"],
	[{ ...body, snippet_id: "snip_nowhere" }, "snippet_id"],
	[{ snippet_id: "snip_quota" }, "col_span"],
	[{ ...body, col_span: 5 }, "col_span"],
	[{ ...body, display_type: "chart" }, "display_type"],
	[{ ...body, position: 1.5 }, "position"],
	[{ ...body, colour: "red" }, "colour"],
])("the body %o is refused with the path of %s", async (given, field) => {
	const { fake, post } = setUp();
	const before = fake.widgets(dashboardId);
	const response = await post(given);
	expect(response.status).toBe(422);
	expect((await response.json()).errors).toContainEqual(expect.objectContaining({ path: ["body", field] }));
	expect(fake.widgets(dashboardId)).toEqual(before);
});

test("a body that is not JSON, a key that is too long and an unknown path are refused", async () => {
	const { post } = setUp();
	expect((await post("{")).status).toBe(422);
	const key = await post(body, { "idempotency-key": "k".repeat(65) });
	expect((await key.json()).errors[0].path).toEqual(["headers", "idempotency-key"]);
	expect((await post(body, {}, "/v1/workspaces")).status).toBe(404);
	expect((await post(body, {}, "/v1/dashboards")).status).toBe(405);
	expect((await post(body, {}, "/v1/dashboards/nowhere/widgets")).status).toBe(404);
});

test("an id that is too long is refused under the API's name for it", async () => {
	const { fake } = setUp();
	const headers = { authorization: `Bearer ${fake.token}` };
	const refusal = async (path: string) => (await fake.fetch(`/v1${path}`, { headers })).json();
	expect((await refusal(`/snippets/${"s".repeat(55)}`)).errors[0].path).toEqual(["params", "id"]);
	expect((await refusal(`${widgetsPath.slice(3)}/${"w".repeat(55)}`)).errors[0].path).toEqual(["params", "wgt_id"]);
});

test("the same key returns the same widget, and is a conflict with another body", async () => {
	const { fake, post } = setUp();
	const headers = { "idempotency-key": "key-1" };
	const first = await (await post(body, headers)).json();
	const replay = await post(body, headers);
	expect([replay.status, replay.headers.get("idempotency-replayed")]).toEqual([201, "true"]);
	expect(await replay.json()).toEqual(first);
	const conflict = await post({ ...body, col_span: 2 }, headers);
	expect(conflict.status).toBe(409);
	expect(conflict.headers.get("retry-after")).toBeNull();
	expect(fake.widgets(dashboardId).filter(({ snippet_id }) => snippet_id === body.snippet_id)).toHaveLength(1);
});

test("a refused body does not use up its key, and a key is forgotten after a day", async () => {
	let now = 1_000_000;
	const { fake, post } = setUp({ now: () => now });
	const headers = { "idempotency-key": "key-1" };
	expect((await post({ ...body, col_span: 9 }, headers)).status).toBe(422);
	expect((await post(body, headers)).status).toBe(201);
	now += 24 * 60 * 60;
	await post(body, headers);
	expect(fake.widgets(dashboardId).filter(({ snippet_id }) => snippet_id === body.snippet_id)).toHaveLength(2);
});

test("a key that is in progress is refused with 409 and Retry-After", async () => {
	const { post } = setUp({ latencyMs: 20 });
	const headers = { "idempotency-key": "key-1" };
	const [first, second] = await Promise.all([post(body, headers), post(body, headers)]);
	expect([first.status, second.status, second.headers.get("retry-after")]).toEqual([201, 409, "1"]);
	expect(await second.json()).toMatchObject({
		errors: [{ code: 7009, message: expect.stringContaining("in progress") }],
	});
});

test("a widget without a position goes to the end; one with a position goes before others at the same position", async () => {
	const { fake, akua } = setUp();
	const last = await akua.widgets.create(dashboardId, { snippet_id: "snip_quota" });
	expect(fake.widgets(dashboardId).at(-1)?.id).toBe(last.id);
	const first = await akua.widgets.create(dashboardId, { snippet_id: "snip_quota", position: 0 });
	expect(fake.widgets(dashboardId)[0]?.id).toBe(first.id);
	expect(first.position).toBe(0);
});

test("an update and a delete require the etag last read", async () => {
	const { fake, akua } = setUp();
	const [widget] = fake.widgets(dashboardId);
	if (!widget) throw new Error("no widget");
	const changed = await akua.widgets.update(dashboardId, widget.id, { col_span: 3 }, { etag: widget.etag });
	expect(changed.etag).not.toBe(widget.etag);
	await expect(akua.widgets.delete(dashboardId, widget.id, { etag: widget.etag })).rejects.toMatchObject({
		status: 409,
		issues: [{ message: expect.stringContaining("ABORTED"), metadata: { current_etag: changed.etag } }],
	});
	await akua.widgets.delete(dashboardId, widget.id, { etag: changed.etag });
	await expect(akua.widgets.get(dashboardId, widget.id)).rejects.toMatchObject({ status: 404 });
});

test("pages follow limit and cursor, with each row once", async () => {
	const { fake, akua } = setUp();
	const ids: string[] = [];
	let cursor: string | undefined;
	do {
		const page = await akua.snippets.list({ limit: 5, cursor });
		ids.push(...page.data.map(({ id }) => id));
		cursor = page.next_cursor ?? undefined;
	} while (cursor);
	expect(ids).toEqual(fake.snippets().map(({ id }) => id));
	await expect(akua.snippets.list({ cursor: "garbage" })).rejects.toMatchObject({ status: 422 });
});

test("a snippet returns its given result; a function is called at each run, and its exception is the snippet's error", async () => {
	let runs = 0;
	const results = {
		snip_quota: () => ++runs,
		snip_uptime: () => {
			throw new Error("boom");
		},
	};
	const { akua } = setUp({ results });
	expect((await akua.snippets.execute("snip_quota")).result).toBe(1);
	expect((await akua.snippets.execute("snip_quota")).result).toBe(2);
	expect(await akua.snippets.execute("snip_uptime")).toMatchObject({ error: "boom", stats: { wall_time_ms: 12 } });
	await expect(akua.snippets.execute("nowhere")).rejects.toMatchObject({ status: 404 });
});

test("a request whose response is lost is applied; a broken request is not", async () => {
	const { fake, post } = setUp({
		faults: [
			{ call: "createWidget", when: "after", answer: "reset" },
			{ call: "createWidget", answer: "reset" },
		],
	});
	const count = () => fake.widgets(dashboardId).length;
	const before = count();
	await expect(post(body)).rejects.toThrow(TypeError);
	expect(count()).toBe(before + 1);
	await expect(post(body)).rejects.toThrow(TypeError);
	expect(count()).toBe(before + 1);
});

test("a response can be replaced, truncated, held back and delayed", async () => {
	const { fake, post } = setUp();
	fake.fail({ answer: { status: 500, body: "<html>", headers: { "retry-after": "2" } } });
	const page = await post(body);
	expect([page.status, page.headers.get("retry-after"), await page.text()]).toEqual([500, "2", "<html>"]);
	fake.fail({ answer: "truncate" });
	await expect((await post(body)).json()).rejects.toThrow(SyntaxError);
	for (const answer of ["hang", "stall"] as const) {
		fake.fail({ answer });
		const controller = new AbortController();
		const init = { headers: { authorization: `Bearer ${fake.token}` }, signal: controller.signal };
		const asked = fake.fetch("/v1/snippets", init).then((response) => response.text());
		setTimeout(() => controller.abort(new Error("enough")), 10);
		await expect(asked).rejects.toThrow("enough");
	}
	fake.fail({ answer: 5 });
	expect((await post(body)).status).toBe(201);
});

test("restoring a snapshot restores everything, idempotency keys included", async () => {
	const { fake, post } = setUp();
	await post(body, { "idempotency-key": "key-1" });
	const stored = JSON.parse(JSON.stringify(fake.snapshot()));
	const later = setUp();
	later.fake.restore(stored);
	expect(later.fake.widgets(dashboardId)).toEqual(fake.widgets(dashboardId));
	await later.post(body, { "idempotency-key": "key-1" });
	expect(later.fake.widgets(dashboardId)).toEqual(fake.widgets(dashboardId));
	later.fake.reset();
	expect(later.fake.widgets(dashboardId)).toHaveLength(4);
});

test("listeners are called for changes by requests and by other users", () => {
	const { fake } = setUp();
	let heard = 0;
	const stop = fake.subscribe(() => heard++);
	const widget = fake.addWidget({ dashboard_id: dashboardId });
	fake.updateWidget(widget.id, { col_span: 4 });
	fake.removeWidget(widget.id);
	stop();
	fake.addWidget({ dashboard_id: dashboardId });
	expect(heard).toBe(3);
});
