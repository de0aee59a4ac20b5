"use client";

import { type LocalizedMessages, useMessageTable } from "../../hooks/useMessageTable.js";
import { dialogMessages } from "../../messages/dialogMessages.js";
import { resultMessages } from "../../messages/resultMessages.js";
import { runMessages } from "../../messages/runMessages.js";
import { sharedMessages } from "../../messages/sharedMessages.js";
import type { Messages, WidgetMessages } from "../../messages/types.js";
import { widgetMessages } from "../../messages/widgetMessages.js";

const table = { ...dialogMessages, ...sharedMessages, ...runMessages, ...resultMessages, ...widgetMessages };

/** The messages of a card and of the result in it. */
export function useWidgetMessages(overrides: Messages | undefined): LocalizedMessages<WidgetMessages> {
	return useMessageTable(table, overrides);
}
