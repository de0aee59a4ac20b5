import { type AddWidgetInput, addWidgetSchema } from "akua-react";
import { expect, test } from "vitest";
import { createWidgetBodySchema } from "../../../src/contract/widget.js";

const filled: AddWidgetInput = { snippet_id: " snip_quota ", display_type: "table", position: 3, col_span: 2 };

test("the form's values become the body of a request", () => {
	const sent = addWidgetSchema.parse(filled);
	expect(sent).toEqual({ ...filled, snippet_id: "snip_quota" });
	expect(createWidgetBodySchema.parse(sent)).toEqual(sent);
});

test("an empty position is left out, and position 0 is not", () => {
	expect(addWidgetSchema.parse({ ...filled, position: null })).not.toHaveProperty("position");
	expect(addWidgetSchema.parse({ ...filled, position: 0 })).toHaveProperty("position", 0);
});

test.each([
	["snippet_id", "  ", "snippetRequired"],
	["snippet_id", "s".repeat(55), "snippetTooLong"],
	["display_type", "chart", "displayTypeInvalid"],
	["position", Number.NaN, "positionNotWhole"],
	["position", 1.5, "positionNotWhole"],
	["col_span", 5, "colSpanInvalid"],
])("%s %j is refused with the key of its message", (field, value, key) => {
	const { error } = addWidgetSchema.safeParse({ ...filled, [field]: value });
	expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([[[field], key]]);
});
