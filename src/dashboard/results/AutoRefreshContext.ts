"use client";

import { createContext, useContext } from "react";
import type { SnippetItem } from "../../snippet-picker/useSnippetSource.js";

/**
 * Seconds between two refreshes, or a function of the snippet that returns them. `false` is for no refresh. A device
 * that saves data refreshes nothing by itself.
 */
export type AutoRefresh = number | false | ((snippet: SnippetItem) => number | false);

export interface AutoRefreshState {
	autoRefresh: AutoRefresh | undefined;
	/** Whether a person has paused refreshing. */
	isPaused: boolean;
	pause: () => void;
	resume: () => void;
	/** Whether nothing is refreshed for another reason, such as widgets being arranged. */
	isHeld: boolean;
}

export const AutoRefreshContext = createContext<AutoRefreshState | undefined>(undefined);

/**
 * The refreshing of the nearest provider, and whether it is paused. `undefined` without one.
 *
 * @example
 * const refreshing = useAutoRefresh();
 * <button type="button" onClick={refreshing?.pause}>Pause</button>
 */
export function useAutoRefresh(): AutoRefreshState | undefined {
	return useContext(AutoRefreshContext);
}
