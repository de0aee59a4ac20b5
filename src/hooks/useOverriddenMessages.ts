"use client";

import { useContext, useMemo } from "react";
import { overrideMessages } from "../messages/overrideMessages.js";
import type { AllMessages, Messages } from "../messages/types.js";
import { AkuaContext } from "./AkuaContext.js";

/** A table of messages, overridden by the provider's and then by the component's own. Works without a provider. */
export function useOverriddenMessages<Table extends Partial<AllMessages>>(
	table: Table,
	overrides: Messages | undefined,
): Table & Partial<AllMessages> {
	const provided = useContext(AkuaContext)?.messages;
	return useMemo(() => overrideMessages(table, provided, overrides), [table, provided, overrides]);
}
