import { createFakeAkua } from "akua-react/testing";
import { expect, test } from "vitest";
import { parseDashboard } from "../../src/contract/dashboard.js";
import { parseExecutionResult } from "../../src/contract/executionResult.js";
import { pageOf } from "../../src/contract/page.js";
import type { Parser } from "../../src/contract/parser.js";
import { parseSnippet } from "../../src/contract/snippet.js";
import { parseWidget } from "../../src/contract/widget.js";

const fake = createFakeAkua();
const [dashboard] = fake.dashboards();
const [snippet] = fake.snippets();
const [widget] = fake.widgets("dash_overview");
const run = { result: [1], stats: { cpu_time_ms: 1, wall_time_ms: 2, heap_used_bytes: 3 } };
const parsePage = pageOf(parseWidget);

/** The value of an answer that is read without skipping anything. */
function whole<Output>(parse: Parser<Output>, answer: unknown): Output | undefined {
	const parsed = parse(answer);
	return parsed.success && parsed.skipped.length === 0 ? parsed.value : undefined;
}

test.each<[string, Parser<unknown>, object | undefined]>([
	["dashboard", parseDashboard, dashboard],
	["snippet", parseSnippet, snippet],
	["page", parsePage, { data: [widget], has_more: false, next_cursor: null }],
	["result", parseExecutionResult, run],
])("a %s keeps the fields that a newer API adds", (_, parse, answer) => {
	const newer = { ...answer, added: { later: [true] } };
	expect(whole(parse, newer)).toEqual(newer);
});

test.each(["display_type", "visibility", "origin", "purpose"])("a snippet of a newer %s is read", (field) => {
	const newer = { ...snippet, [field]: "invented_later" };
	expect(whole(parseSnippet, newer)).toEqual(newer);
	expect(whole(parseSnippet, { ...snippet, [field]: 7 })).toBeUndefined();
});

const essential: [string, Parser<unknown>, object | undefined, string[]][] = [
	["snippet", parseSnippet, snippet, ["id", "name"]],
	["dashboard", parseDashboard, dashboard, ["id", "name", "widgets"]],
	[
		"widget",
		parseWidget,
		widget,
		["id", "dashboard_id", "widget_type", "snippet_id", "display_type", "position", "col_span", "created_at", "etag"],
	],
	["result", parseExecutionResult, { ...run, error: "boom" }, []],
];

test.each(essential)(
	"a %s is read without any of the fields that this library does not need",
	(_, parse, answer, needed) => {
		for (const field of Object.keys({ ...answer })) {
			for (const value of [undefined, null]) {
				const isNullable = value === null && field === "display_type";
				const isRead = whole(parse, { ...answer, [field]: value }) !== undefined;
				expect(isRead, `${field}: ${value}`).toBe(!needed.includes(field) || isNullable);
			}
		}
	},
);

test("a dashboard with a widget of a newer type is read", () => {
	const newer = { ...dashboard, widgets: [{ ...widget, widget_type: "chart", snippet_id: undefined }] };
	expect(whole(parseDashboard, newer)).toEqual(newer);
});

test.each([
	{},
	{ result: null },
	{ error: "boom" },
	{ error: null, stats: null },
	{ result: {}, result_type: "table" },
])("a run that returned %j is read", (answer) => {
	expect(whole(parseExecutionResult, answer)).toEqual(answer);
});

const last = { has_more: false, next_cursor: null };

test.each([
	[
		{ data: [], has_more: true, next_cursor: "c" },
		{ has_more: true, next_cursor: "c" },
	],
	[
		{ data: [], has_more: false, next_cursor: "c" },
		{ has_more: false, next_cursor: "c" },
	],
	[{ data: [], has_more: true }, last],
	[{ data: [], has_more: true, next_cursor: null }, last],
	[{ data: [], has_more: true, next_cursor: "" }, last],
	[{ data: [], next_cursor: null }, last],
	[
		{ data: [], next_cursor: "c" },
		{ has_more: false, next_cursor: "c" },
	],
	[{ data: [] }, last],
])("the page %j is read, and is the last without a further cursor", (answer, end) => {
	expect(whole(parsePage, answer)).toEqual({ data: [], ...end });
});

test.each([
	[{ has_more: false, next_cursor: null }, "data"],
	[{ data: {}, has_more: false, next_cursor: null }, "data"],
	[{ data: [{}], has_more: false, next_cursor: null }, "data"],
	[{ data: [null, "widget"], has_more: false, next_cursor: null }, "data"],
	[{ data: [], has_more: "no", next_cursor: null }, "has_more"],
	[{ data: [], has_more: true, next_cursor: 7 }, "next_cursor"],
])("%j is not a page of widgets", (answer, field) => {
	expect(parsePage(answer)).toEqual({ success: false, fields: [field] });
});

test("a malformed item of a page is skipped, and reported by its path and the names of its fields", () => {
	const secret = "content that nobody may see";
	const data = [
		{ ...widget, position: secret, etag: undefined },
		widget,
		null,
		{ ...widget, widget_type: "chart", col_span: secret, [secret]: secret },
		secret,
		{ ...widget, widget_type: undefined, id: "" },
	];
	const parsed = parsePage({ data, ...last });
	expect(parsed).toEqual({
		success: true,
		value: { data: [widget], ...last },
		skipped: [
			{ path: ["data", 0], fields: ["position", "etag"] },
			{ path: ["data", 2], fields: [] },
			{ path: ["data", 3], fields: ["col_span"] },
			{ path: ["data", 4], fields: [] },
			{ path: ["data", 5], fields: ["id", "widget_type"] },
		],
	});
	expect(JSON.stringify(parsed)).not.toContain(secret);
});

test("a malformed widget is skipped without its dashboard or the page", () => {
	const broken = { ...dashboard, widgets: [{ id: "w" }, widget] };
	expect(pageOf(parseDashboard)({ data: [dashboard, broken, {}], ...last })).toEqual({
		success: true,
		value: { data: [dashboard, { ...dashboard, widgets: [widget] }], ...last },
		skipped: [
			{ path: ["data", 1, "widgets", 0], fields: expect.arrayContaining(["position", "etag"]) },
			{ path: ["data", 2], fields: ["id", "name", "widgets"] },
		],
	});
});
