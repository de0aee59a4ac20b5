import { type AddWidgetInput, createAddWidgetSchema } from "akua-react";
import { en } from "akua-react/messages/en";
import { expect, test } from "vitest";
import { createWidgetBodySchema } from "../../../src/contract/widget.js";

const schema = createAddWidgetSchema();
const filled: AddWidgetInput = { snippet_id: " snip_quota ", display_type: "table", position: 3, col_span: 2 };

test("the form's values become the body of a request", () => {
	const sent = schema.parse(filled);
	expect(sent).toEqual({ ...filled, snippet_id: "snip_quota" });
	expect(createWidgetBodySchema.parse(sent)).toEqual(sent);
});

test("an empty position is left out, and position 0 is not", () => {
	expect(schema.parse({ ...filled, position: null })).not.toHaveProperty("position");
	expect(schema.parse({ ...filled, position: 0 })).toHaveProperty("position", 0);
});

test.each([
	["snippet_id", "  ", "snippetRequired"],
	["snippet_id", "s".repeat(55), "snippetTooLong"],
	["display_type", "chart", "displayTypeInvalid"],
	["position", Number.NaN, "positionNotWhole"],
	["position", 1.5, "positionNotWhole"],
	["col_span", 5, "colSpanInvalid"],
] as const)("%s %j is refused with its message", (field, value, key) => {
	const { error } = schema.safeParse({ ...filled, [field]: value });
	expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([[[field], en[key]]]);
});
