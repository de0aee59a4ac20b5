import type { MessageOverrides, Messages } from "akua-react";
import { de } from "akua-react/messages/de";
import { en } from "akua-react/messages/en";
import { expectTypeOf, test } from "vitest";

test("a table has every message, and the provider takes it", () => {
	expectTypeOf(de).toEqualTypeOf<Messages>();
	expectTypeOf(en).toExtend<Messages>();
	expectTypeOf(de).toExtend<MessageOverrides>();
});

test("a table with a missing or an unknown key does not compile", () => {
	const { submit: _, ...rest } = de;
	// @ts-expect-error submit is missing
	const short: Messages = rest;
	// @ts-expect-error there is no such key
	const long: Messages = { ...de, submitt: "Hinzufügen" };
	// @ts-expect-error a number enters here
	const fixed: Messages = { ...de, colSpanOption: 4 };
	expectTypeOf([short, long, fixed]).toExtend<Messages[]>();
});
