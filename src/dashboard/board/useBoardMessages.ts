"use client";

import { type LocalizedMessages, useMessageTable } from "../../hooks/useMessageTable.js";
import { boardMessages } from "../../messages/boardMessages.js";
import { dialogMessages } from "../../messages/dialogMessages.js";
import { sharedMessages } from "../../messages/sharedMessages.js";
import type { BoardMessages, Messages } from "../../messages/types.js";

const table = { ...dialogMessages, ...sharedMessages, ...boardMessages };

/** The messages of a dashboard around its widgets, to look at. */
export function useBoardMessages(overrides: Messages | undefined): LocalizedMessages<BoardMessages> {
	return useMessageTable(table, overrides);
}
