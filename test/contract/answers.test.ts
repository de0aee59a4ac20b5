import {
	dashboardSchema,
	errorBodySchema,
	executionResultSchema,
	pageSchema,
	plainErrorBodySchema,
	snippetSchema,
	widgetSchema,
} from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";
import { expect, test } from "vitest";
import { issuesOf } from "../../src/contract/errorBody.js";

const fake = createFakeAkua();
const [dashboard] = fake.dashboards();
const [snippet] = fake.snippets();
const [widget] = fake.widgets("dash_overview");

test.each([
	["dashboard", dashboardSchema, dashboard],
	["snippet", snippetSchema, snippet],
	["page", pageSchema(widgetSchema), { data: [widget], has_more: false, next_cursor: null }],
	["result", executionResultSchema, { result: [1], stats: { cpu_time_ms: 1, wall_time_ms: 2, heap_used_bytes: 3 } }],
])("a %s keeps what a newer API adds to it", (_, schema, answer) => {
	const newer = { ...answer, added: { later: [true] } };
	expect(schema.parse(newer)).toEqual(newer);
});

test.each(["display_type", "visibility", "origin", "purpose"])("a snippet of a newer %s is read", (field) => {
	expect(snippetSchema.parse({ ...snippet, [field]: "invented_later" })).toMatchObject({ [field]: "invented_later" });
	expect(snippetSchema.safeParse({ ...snippet, [field]: null }).success).toBe(false);
});

test("a dashboard with a widget of a newer type is read", () => {
	const newer = { ...dashboard, widgets: [{ ...widget, widget_type: "chart", snippet_id: undefined }] };
	expect(dashboardSchema.parse(newer)).toEqual(newer);
});

test.each([{}, { result: null }, { error: "boom" }, { result: { rows: [] }, result_type: "table" }])(
	"a run that returned %j is read",
	(answer) => {
		expect(executionResultSchema.parse(answer)).toEqual(answer);
	},
);

test.each([
	{ data: [], has_more: false },
	{ data: [], next_cursor: null },
	{ data: {}, has_more: false, next_cursor: null },
	{ data: [{}], has_more: false, next_cursor: null },
])("%j is no page of widgets", (answer) => {
	expect(pageSchema(widgetSchema).safeParse(answer).success).toBe(false);
});

const issue = { code: 7002, message: "Too long", path: ["body", "snippet_id", 0], metadata: { max: 54 } };

test("the documented error body is understood, each issue with its path", () => {
	const body = { success: false, errors: [issue, { code: "later", message: "x", hint: "y" }], result: {} };
	expect(errorBodySchema.parse(body)).toEqual(body);
	expect(issuesOf(body)).toEqual(body.errors);
});

test("the introduction page's error body is understood as one issue", () => {
	const body = { error: { code: "unauthorized", message: "No token", docs: "https://akua.dev" } };
	expect(plainErrorBodySchema.parse(body)).toEqual(body);
	expect(issuesOf(body)).toEqual([body.error]);
});

test.each([
	[undefined],
	[null],
	["<html>"],
	[7],
	[[]],
	[{}],
	[{ success: true, errors: [issue] }],
	[{ success: false, errors: "no" }],
	[{ success: false, errors: [{ message: "no code" }] }],
	[{ error: "no" }],
	[{ error: { code: 1 } }],
])("%j holds no issues", (body) => {
	expect(issuesOf(body)).toEqual([]);
});
