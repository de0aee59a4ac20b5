"use client";

import { useContext, useDeferredValue, useMemo, useSyncExternalStore } from "react";
import { overrideMessages } from "../messages/overrideMessages.js";
import type { AllMessages, Count, FormMessages, Messages } from "../messages/types.js";
import { AkuaContext } from "./AkuaContext.js";

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

const never = () => () => {};

/**
 * Whether the browser's language and time zone may be used. They are unknown on a server, and hydration has to repeat
 * what the server rendered. Deferred, so that a result whose renderer is still loading keeps its server-rendered markup.
 */
function useReaderKnown(): boolean {
	return useDeferredValue(useHydrated());
}

/** False on a server and during hydration. */
export function useHydrated(): boolean {
	return useSyncExternalStore(
		never,
		() => true,
		() => false,
	);
}

/** A table of messages, overridden by the provider's and then by the component's own. Works without a provider. */
export function useMessageTable<Table extends Partial<AllMessages>>(
	table: Table,
	overrides: Messages | undefined,
): LocalizedMessages<Table & Partial<AllMessages>> {
	const context = useContext(AkuaContext);
	const hydrated = useReaderKnown();
	return useMemo(() => {
		const locale = context?.locale ?? (hydrated ? undefined : "en");
		const numbers = new Intl.NumberFormat(locale);
		return {
			messages: overrideMessages(table, context?.messages, overrides),
			count: (value) => ({ value, text: numbers.format(value) }),
			locale,
			timeZone: hydrated ? undefined : "UTC",
		};
	}, [table, context, overrides, hydrated]);
}
