"use client";

import { useContext, useMemo } from "react";
import { en } from "../messages/en.js";
import type { Count, MessageOverrides, Messages } from "../messages/types.js";
import { AkuaContext } from "./AkuaContext.js";

export interface Words {
	messages: Messages;
	/** Writes a number as the reader's locale does. */
	count: (value: number) => Count;
}

/** The words, and the BCP 47 tag that the provider gives for the rest. */
export interface LocalWords extends Words {
	locale: string | undefined;
}

/** The words to show: English, then the provider's, then the component's own. Works without a provider. */
export function useMessages(overrides?: MessageOverrides): LocalWords {
	const context = useContext(AkuaContext);
	return useMemo(() => {
		const locale = context?.locale;
		const numbers = new Intl.NumberFormat(locale);
		return {
			messages: { ...en, ...context?.messages, ...overrides },
			count: (value) => ({ value, text: numbers.format(value) }),
			locale,
		};
	}, [context, overrides]);
}
