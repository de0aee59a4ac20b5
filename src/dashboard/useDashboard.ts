"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Widget } from "../contract/widget.js";
import { useAkuaContext, useAkuaQueryClient } from "../hooks/AkuaContext.js";
import type { DashboardActions } from "./arrangement/actions.js";
import { arrangementOf } from "./arrangement/arrangementOf.js";
import type { DashboardEventListener } from "./arrangement/events.js";
import type { DashboardItem } from "./arrangement/items.js";
import type { ArrangementState } from "./arrangement/state.js";
import { useArrangementEvents } from "./useArrangementEvents.js";
import { useShown } from "./useShown.js";

export interface UseDashboardOptions {
	/** Called with what happens on the dashboard. An error that it throws goes to the console and changes nothing. */
	onEvent?: DashboardEventListener | undefined;
}

/** React Query's result for the widgets, how saving goes, and what can be done. */
export interface UseDashboardReturn
	extends Pick<
			UseQueryResult<Widget[], AkuaError>,
			"status" | "error" | "isPending" | "isPaused" | "isFetching" | "refetch"
		>,
		Pick<ArrangementState, "notices" | "canUndo" | "canRedo">,
		DashboardActions {
	dashboardId: string;
	/** In the order in which they are shown. */
	items: readonly DashboardItem[];
	/** `error` says why changes are not saved when `status` is `stalled`. */
	saving: Pick<ArrangementState, "status" | "error"> & { /** How many changes are not saved. */ changes: number };
}

/**
 * A dashboard's widgets, and everything that can be done with them. Each action shows at once and is saved one after
 * the other, also after the component has unmounted. What is shown is always the server's list with the changes that
 * it does not have yet; a change that the server refuses is dropped, and `notices` says so.
 *
 * @example
 * const { items, move, change, remove } = useDashboard(dashboardId);
 * change(items[0].widget.id, { col_span: 2 });
 */
export function useDashboard(dashboardId: string, { onEvent }: UseDashboardOptions = {}): UseDashboardReturn {
	const { client } = useAkuaContext("useDashboard");
	const arrangement = arrangementOf(useAkuaQueryClient("useDashboard"), client, dashboardId);
	useArrangementEvents(arrangement.listen, onEvent);
	return { ...arrangement.actions, ...useShown(dashboardId, arrangement) };
}
