"use client";

import { type ReactNode, useMemo, useState } from "react";
import { type AutoRefresh, AutoRefreshContext } from "./AutoRefreshContext.js";

export interface AutoRefreshProviderProps {
	/** How often the widgets inside are refreshed. @default never */
	autoRefresh?: AutoRefresh | undefined;
	/** Holds refreshing up, for instance while widgets are arranged. @default false */
	isHeld?: boolean | undefined;
	children?: ReactNode;
}

/**
 * Refreshes the widgets inside it, and lets a person pause that for all of them.
 *
 * @example
 * <AutoRefreshProvider autoRefresh={60}>
 *   {widgets.map((widget) => (
 *     <DashboardWidget key={widget.id} widget={widget} />
 *   ))}
 * </AutoRefreshProvider>
 */
export function AutoRefreshProvider({ autoRefresh, isHeld = false, children }: AutoRefreshProviderProps) {
	const [isPaused, setPaused] = useState(false);
	const value = useMemo(
		() => ({ autoRefresh, isHeld, isPaused, pause: () => setPaused(true), resume: () => setPaused(false) }),
		[autoRefresh, isHeld, isPaused],
	);
	return <AutoRefreshContext.Provider value={value}>{children}</AutoRefreshContext.Provider>;
}
