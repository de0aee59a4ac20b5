"use client";

import { useContext, useDeferredValue, useMemo } from "react";
import type { AllMessages, Count, FormMessages, Messages } from "../messages/types.js";
import { AkuaContext } from "./AkuaContext.js";
import { toLocale } from "./toLocale.js";
import { useHydrated } from "./useHydrated.js";
import { useOverriddenMessages } from "./useOverriddenMessages.js";

/** Messages, and how to format the numbers and times in them. */
export interface LocalizedMessages<Table = FormMessages> {
	messages: Table;
	/** Formats a number for the reader's locale. */
	count: (value: number) => Count;
	/** A BCP 47 tag. @default the browser's language */
	locale: string | undefined;
	/** @default the browser's time zone */
	timeZone: string | undefined;
}

/** For parts that show no times. */
export type MessagesAndCount = Pick<LocalizedMessages, "messages" | "count">;

/** The same messages as {@link useOverriddenMessages}, with the numbers and times of the reader. */
export function useMessageTable<Table extends Partial<AllMessages>>(
	table: Table,
	overrides: Messages | undefined,
): LocalizedMessages<Table & Partial<AllMessages>> {
	const messages = useOverriddenMessages(table, overrides);
	const given = toLocale(useContext(AkuaContext)?.locale);
	// The browser's language and time zone are unknown on a server, and hydration has to repeat what that rendered.
	// Deferred, so that a result whose renderer is still loading keeps its server-rendered markup.
	const isReaderKnown = useDeferredValue(useHydrated());
	return useMemo(() => {
		const locale = given ?? (isReaderKnown ? undefined : "en");
		const numbers = new Intl.NumberFormat(locale);
		return {
			messages,
			count: (value) => ({
				value,
				// Most counts are not shown, and formatting is slow.
				get text() {
					return numbers.format(value);
				},
			}),
			locale,
			timeZone: isReaderKnown ? undefined : "UTC",
		};
	}, [messages, given, isReaderKnown]);
}
