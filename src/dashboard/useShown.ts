"use client";

import { useMemo, useSyncExternalStore } from "react";
import { useWidgets } from "../hooks/useWidgets.js";
import type { DashboardActions } from "./arrangement/actions.js";
import type { Shown } from "./arrangement/createResting.js";
import type { UseDashboardReturn } from "./useDashboard.js";

/** What is shown of a dashboard, and how saving goes. */
export type ShownDashboard = Omit<UseDashboardReturn, keyof DashboardActions>;

/** The widgets of the server as an arrangement shows them. */
export function useShown(dashboardId: string, { subscribe, getState, items: toItems }: Shown): ShownDashboard {
	const state = useSyncExternalStore(subscribe, getState, getState);
	const { data, status, error, isPending, isPaused, isFetching, refetch } = useWidgets(dashboardId);
	const { pending, notices, canUndo, canRedo } = state;
	const items = useMemo(() => toItems(data ?? [], pending), [toItems, data, pending]);
	return {
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
