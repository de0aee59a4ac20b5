"use client";

import { type UseQueryOptions, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Widget } from "../contract/widget.js";
import type { OwnedQueryOption } from "../query/options.js";
import { type WidgetsKey, widgetsOptions } from "../query/widgetsOptions.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

/** React Query's query options, without those that the library sets itself. */
export interface UseWidgetsOptions<Data = Widget[]>
	extends Omit<UseQueryOptions<Widget[], AkuaError, Data, WidgetsKey>, OwnedQueryOption> {}

/** React Query's result. */
export type UseWidgetsReturn<Data = Widget[]> = UseQueryResult<Data, AkuaError>;

/**
 * All widgets of a dashboard in grid order. Uses {@link widgetsOptions}.
 *
 * @example
 * const { data: widgets } = useWidgets(dashboardId);
 * const { data: count } = useWidgets(dashboardId, { select: (widgets) => widgets.length });
 */
export function useWidgets<Data = Widget[]>(
	dashboardId: string,
	options: UseWidgetsOptions<Data> = {},
): UseWidgetsReturn<Data> {
	const { client } = useAkuaContext("useWidgets");
	return useQuery({ ...widgetsOptions(client, dashboardId), ...options }, useAkuaQueryClient("useWidgets"));
}
