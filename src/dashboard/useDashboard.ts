"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Widget } from "../contract/widget.js";
import { useAkuaContext, useAkuaQueryClient } from "../hooks/AkuaContext.js";
import { useWidgets } from "../hooks/useWidgets.js";
import type { DashboardActions } from "./arrangement/actions.js";
import { arrangementOf } from "./arrangement/arrangementOf.js";
import type { Arrangement } from "./arrangement/createArrangement.js";
import type { DashboardEventListener } from "./arrangement/events.js";
import { type ArrangementState, applyPending, type PendingOperation } from "./arrangement/state.js";
import { toBody } from "./arrangement/toBody.js";

/** A widget as it is shown, with the changes that are not saved yet. */
export interface DashboardItem {
	/** A key for React that stays the same while a new widget gets its id. */
	key: string;
	widget: Widget;
	/** Whether it has changes that are not saved. */
	isPending: boolean;
	/** A change that somebody else's contradicts, for `resolve`. */
	conflict: PendingOperation | undefined;
	/** Whether a create can say all that the widget has: then it can be duplicated, and its removal undone. */
	isRestorable: boolean;
}

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
	const queryClient = useAkuaQueryClient("useDashboard");
	const arrangement = arrangementOf(queryClient, client, dashboardId);
	const { subscribe, getState } = arrangement;
	const state = useSyncExternalStore(subscribe, getState, getState);
	const listener = useRef(onEvent);
	useEffect(() => {
		listener.current = onEvent;
	}, [onEvent]);
	useEffect(() => arrangement.listen((event) => listener.current?.(event)), [arrangement]);
	const { data, status, error, isPending, isPaused, isFetching, refetch } = useWidgets(dashboardId);
	const { pending, notices, canUndo, canRedo } = state;
	const items = useMemo(() => toItems(arrangement, data ?? [], pending), [arrangement, data, pending]);
	return {
		...arrangement.actions,
		dashboardId,
		items,
		notices,
		canUndo,
		canRedo,
		saving: { status: state.status, error: state.error, changes: pending.length },
		status,
		error,
		isPending,
		isPaused,
		isFetching,
		refetch,
	};
}

function toItems(
	{ keyOf }: Arrangement,
	widgets: readonly Widget[],
	pending: readonly PendingOperation[],
): DashboardItem[] {
	return applyPending(widgets, pending).map((widget) => {
		const own = pending.filter(({ operation }) => operation.id === widget.id);
		const key = keyOf(widget.id);
		const isPending = own.length > 0;
		const conflict = own.find(({ state }) => state === "conflict");
		const before = made.get(widget);
		if (before && before.key === key && before.isPending === isPending && before.conflict === conflict) return before;
		const item = { key, widget, isPending, conflict, isRestorable: toBody(widget) !== undefined };
		made.set(widget, item);
		return item;
	});
}

/** The same item as long as nothing in it changes, so that its card is not rendered again. */
const made = new WeakMap<Widget, DashboardItem>();
