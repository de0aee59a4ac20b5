import { type CreateWidgetInput, isSnippetWidget, toCreateWidgetBody } from "akua-react/client";
import { expect, test } from "vitest";
import { createWidgetBodySchema, parseWidget, updateWidgetBodySchema } from "../../src/contract/widget.js";

const create = { snippet_id: "snip_quota", col_span: 1 };
const { MAX_SAFE_INTEGER: largest, MIN_SAFE_INTEGER: smallest } = Number;

test.each([
	["snippet_id", "s"],
	["snippet_id", "s".repeat(54)],
	...[1, 2, 3, 4].map((value): [string, unknown] => ["col_span", value]),
	...["table", "stat", "json", "logs", null, undefined].map((value): [string, unknown] => ["display_type", value]),
	...[0, -1, largest, smallest, undefined].map((value): [string, unknown] => ["position", value]),
])("a create body accepts %s %j", (field, value) => {
	expect(createWidgetBodySchema.safeParse({ ...create, [field]: value }).success).toBe(true);
});

const wrongValues: [string, unknown][] = [
	...[0, 5, 1.5, "1", null].map((value): [string, unknown] => ["col_span", value]),
	...["chart", "", "Table", 1].map((value): [string, unknown] => ["display_type", value]),
	...[0.5, "0", null, Number.NaN, Number.POSITIVE_INFINITY, largest + 1, smallest - 1].map(
		(value): [string, unknown] => ["position", value],
	),
	["colour", "red"],
	["id", "wgt_1"],
	["widget_type", "snippet"],
];

test.each([
	["snippet_id", ""],
	["snippet_id", "s".repeat(55)],
	["snippet_id", undefined],
	["snippet_id", null],
	["snippet_id", 7],
	["col_span", undefined],
	...wrongValues,
])("a create body refuses %s %j", (field, value) => {
	const parsed = createWidgetBodySchema.safeParse({ ...create, [field]: value });
	expect(parsed.success).toBe(false);
	expect(JSON.stringify(parsed.error?.issues)).toContain(field);
});

const defaults = { snippet_id: "snip_quota", col_span: 1, display_type: null };
const everyField: CreateWidgetInput = { position: 0, display_type: "logs", snippet_id: "snip_quota", col_span: 4 };

test.each<[CreateWidgetInput, object]>([
	[{ snippet_id: "snip_quota" }, defaults],
	[{ display_type: null, snippet_id: "snip_quota" }, defaults],
	[{ col_span: 1, position: undefined, display_type: undefined, snippet_id: "snip_quota" }, defaults],
	[everyField, { snippet_id: "snip_quota", col_span: 4, display_type: "logs", position: 0 }],
])("%j becomes a complete body with its keys in a fixed order", (input, body) => {
	expect(JSON.stringify(toCreateWidgetBody(input))).toBe(JSON.stringify(body));
	expect(createWidgetBodySchema.parse(toCreateWidgetBody(input))).toEqual(body);
});

test("unknown fields and invalid values stay in the body for the schema to refuse", () => {
	const wrong = { snippet_id: "snip_quota", col_span: null, colour: "red" };
	// @ts-expect-error plain JavaScript can pass anything
	expect(toCreateWidgetBody(wrong)).toEqual({ ...wrong, display_type: null });
	for (const input of [null, undefined, 7, "snip_quota", []]) {
		// @ts-expect-error as above
		expect(createWidgetBodySchema.safeParse(toCreateWidgetBody(input)).success).toBe(false);
	}
});

test.each([
	{},
	...[1, 2, 3, 4].map((col_span) => ({ col_span })),
	...["table", "stat", "json", "logs", null].map((display_type) => ({ display_type })),
	...[0, -1, largest, smallest].map((position) => ({ position })),
	{ col_span: 4, display_type: "logs", position: 2 },
])("an update accepts %j as it is", (patch) => {
	expect(updateWidgetBodySchema.parse(patch)).toEqual(patch);
});

test.each([...wrongValues, ["snippet_id", "snip_quota"]])("an update refuses %s %j", (field, value) => {
	const parsed = updateWidgetBodySchema.safeParse({ [String(field)]: value });
	expect(parsed.success).toBe(false);
	expect(JSON.stringify(parsed.error?.issues)).toContain(field);
});

const widget = {
	id: "wgt_1",
	dashboard_id: "dash_1",
	widget_type: "snippet",
	snippet_id: "snip_quota",
	display_type: "stat",
	position: 0,
	col_span: 2,
	created_at: 1_790_000_000,
	updated_at: 1_790_000_000.5,
	etag: '"v1"',
};

test.each([
	{},
	{ display_type: null },
	{ display_type: "heat_map" },
	{ display_type: "" },
	{ col_span: 6 },
	{ col_span: 1.5 },
	{ position: 2 ** 53 },
	{ position: 1.5 },
	{ etag: "" },
	{ id: "w".repeat(55) },
	{ colour: "red", nested: { deep: [1] } },
	{ widget_type: "chart" },
	{ widget_type: "chart", snippet_id: null, series: [1, 2] },
	{ widget_type: "", snippet_id: undefined, display_type: undefined },
	{ widget_type: "text", display_type: "markdown" },
])("a widget with %j is read as it is", (more) => {
	expect(parseWidget({ ...widget, ...more })).toMatchObject({ success: true, value: { ...widget, ...more } });
});

test.each([
	{ id: "" },
	{ id: undefined },
	{ dashboard_id: "" },
	{ widget_type: undefined },
	{ widget_type: null },
	{ snippet_id: undefined },
	{ snippet_id: null },
	{ snippet_id: "" },
	{ display_type: undefined },
	{ display_type: 3 },
	{ position: "0" },
	{ col_span: null },
	{ created_at: "2026-07-01" },
	{ etag: undefined },
	{ widget_type: "chart", snippet_id: 7 },
])("a response with %j is not a widget", (more) => {
	expect(parseWidget({ ...widget, ...more }).success).toBe(false);
});

test.each([[null], [undefined], [[]], ["widget"], [7], [{}], [{ widget }]])("%j is not a widget", (value) => {
	expect(parseWidget(value).success).toBe(false);
});

test("isSnippetWidget is false for a widget of a newer type", () => {
	const isSnippet = (answer: object) => {
		const parsed = parseWidget(answer);
		return parsed.success && isSnippetWidget(parsed.value);
	};
	expect(isSnippet(widget)).toBe(true);
	expect(isSnippet({ ...widget, widget_type: "chart" })).toBe(false);
});
