"use client";

import { formMessages } from "../messages/formMessages.js";
import type { Messages } from "../messages/types.js";
import { type LocalizedMessages, useMessageTable } from "./useMessageTable.js";

/**
 * The messages for a form of your own: English, overridden by the provider's and then by the given ones.
 *
 * @example
 * const { messages, count } = useMessages();
 * <p>{describeFailure(state, messages, count)}</p>
 */
export function useMessages(overrides?: Messages): LocalizedMessages {
	return useMessageTable(formMessages, overrides);
}
