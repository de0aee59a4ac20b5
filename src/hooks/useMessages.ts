"use client";

import { useContext, useDeferredValue, useMemo, useSyncExternalStore } from "react";
import { firstWords } from "../messages/firstWords.js";
import { overrideMessages } from "../messages/overrideMessages.js";
import type { Count, FirstMessages, MessageOverrides } from "../messages/types.js";
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
function useHydrated(): boolean {
	return useDeferredValue(
		useSyncExternalStore(
			never,
			() => true,
			() => false,
		),
	);
}

/** The words to show: English, then the provider's, then the component's own. Works without a provider. */
export function useMessages(overrides?: MessageOverrides): LocalWords {
	const context = useContext(AkuaContext);
	const hydrated = useHydrated();
	return useMemo(() => {
		const locale = context?.locale ?? (hydrated ? undefined : "en");
		const numbers = new Intl.NumberFormat(locale);
		return {
			messages: overrideMessages(firstWords, context?.messages, overrides),
			count: (value) => ({ value, text: numbers.format(value) }),
			locale,
			timeZone: hydrated ? undefined : "UTC",
		};
	}, [context, overrides, hydrated]);
}
