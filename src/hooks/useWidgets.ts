"use client";

import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Widget } from "../contract/widget.js";
import { widgetsOptions } from "../query/widgetsOptions.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

/**
 * All widgets of a dashboard, in the order of its grid. Made of {@link widgetsOptions}.
 *
 * @example
 * const { data: widgets } = useWidgets(dashboardId);
 */
export function useWidgets(dashboardId: string): UseQueryResult<Widget[], AkuaError> {
	const { client } = useAkuaContext("useWidgets");
	return useQuery(widgetsOptions(client, dashboardId), useAkuaQueryClient("useWidgets"));
}
