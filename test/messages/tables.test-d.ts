import { type AkuaProvider, type AllMessages, createAddWidgetSchema, type Messages, useMessages } from "akua-react";
import { de } from "akua-react/messages/de";
import { en } from "akua-react/messages/en";
import { expectTypeOf, test } from "vitest";

test("each of our tables has every message", () => {
	expectTypeOf(de).toEqualTypeOf<AllMessages>();
	expectTypeOf(en).toExtend<AllMessages>();
	expectTypeOf(de).toExtend<Messages>();
});

test("a table of ours with a missing or an unknown key does not compile", () => {
	const { submit: _, ...rest } = de;
	// @ts-expect-error submit is missing
	const short: AllMessages = rest;
	// @ts-expect-error there is no such key
	const long: AllMessages = { ...de, submitt: "Hinzufügen" };
	// @ts-expect-error a number enters here
	const fixed: AllMessages = { ...de, colSpanOption: 4 };
	expectTypeOf([short, long, fixed]).toExtend<AllMessages[]>();
});

test("a table of a third party keeps compiling when a message is added", () => {
	const { submit: _, ...withoutNewKey } = de;
	expectTypeOf(withoutNewKey).toExtend<Messages>();
	expectTypeOf({}).toExtend<Messages>();
});

test("a table of a third party with an unknown key or a wrong value does not compile", () => {
	// @ts-expect-error there is no such key
	const unknown: Messages = { submitt: "Toevoegen" };
	// @ts-expect-error a number enters here
	const fixed: Messages = { colSpanOption: "4 kolommen" };
	expectTypeOf([unknown, fixed]).toExtend<Messages[]>();
});

test("everything that takes messages takes a table of a third party", () => {
	expectTypeOf<{ messages: Messages }>().toExtend<Pick<Parameters<typeof AkuaProvider>[0], "messages">>();
	expectTypeOf(useMessages).parameter(0).toEqualTypeOf<Messages | undefined>();
	expectTypeOf(createAddWidgetSchema).parameter(0).toEqualTypeOf<Messages | undefined>();
});
