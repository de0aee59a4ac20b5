"use client";

import { useContext, useDeferredValue, useMemo, useSyncExternalStore } from "react";
import { firstWords } from "../messages/firstWords.js";
import { overrideMessages } from "../messages/overrideMessages.js";
import type { Count, FirstMessages, MessageOverrides, Messages } from "../messages/types.js";
import { AkuaContext } from "./AkuaContext.js";

export interface Words {
	messages: FirstMessages;
	/** Writes a number as the reader's locale does. */
	count: (value: number) => Count;
}

/** The words, and what numbers and times are written by: where undefined, what the browser says. */
export interface LocalWords extends Words {
	/** A BCP 47 tag. */
	locale: string | undefined;
	timeZone: string | undefined;
}

const never = () => () => {};

/**
 * Whether the reader's own language and time zone are known: not on a server, and not while the browser takes over what
 * the server wrote, which must be the same. From then on in a transition: a result whose renderer is still being loaded
 * keeps what the server wrote of it.
 */
function useReaderKnown(): boolean {
	return useDeferredValue(useHydrated());
}

/** False on a server and while the browser takes over what the server rendered. */
export function useHydrated(): boolean {
	return useSyncExternalStore(
		never,
		() => true,
		() => false,
	);
}

/** The texts of a table, with the provider's and then the component's own in their place. Works without a provider. */
export function useMessageTable<Table extends Partial<Messages>>(
	table: Table,
	overrides: MessageOverrides | undefined,
) {
	const context = useContext(AkuaContext);
	const hydrated = useReaderKnown();
	return useMemo(() => {
		const locale = context?.locale ?? (hydrated ? undefined : "en");
		const numbers = new Intl.NumberFormat(locale);
		return {
			messages: overrideMessages(table, context?.messages, overrides),
			count: (value: number): Count => ({ value, text: numbers.format(value) }),
			locale,
			timeZone: hydrated ? undefined : "UTC",
		};
	}, [table, context, overrides, hydrated]);
}

/**
 * The texts to show, for a form of your own: English, then the provider's, then the given ones.
 *
 * @example
 * const { messages, count } = useMessages();
 * <p>{describeFailure(state, messages, count)}</p>
 */
export function useMessages(overrides?: MessageOverrides): LocalWords {
	return useMessageTable(firstWords, overrides);
}
