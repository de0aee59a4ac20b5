"use client";

import { useEffect, useRef } from "react";
import type { RefreshTimers, RefreshWatch } from "./createRefreshTimers.js";
import { isPersonIn, observeVisibility } from "./visibility.js";

interface Refresh {
	/** `undefined` for none. */
	intervalMs: number | undefined;
	/** When the last run ended, in milliseconds since 1970. `undefined` if there is nothing to refresh. */
	lastEnd: number | undefined;
	element: Element | null;
	key: string;
	timers: RefreshTimers;
	/** Puts a run into the queue. Returns a function that withdraws it. */
	add: () => () => void;
}

/** Refreshes a result regularly while its card is in view and no person is in it. */
export function useRefresh({ intervalMs, lastEnd, element, key, timers, add }: Refresh): void {
	const watch = useRef<RefreshWatch | undefined>(undefined);
	const end = useRef(lastEnd);

	useEffect(() => {
		if (!element || intervalMs === undefined) return;
		const current = timers.watch(key, {
			intervalMs,
			lastEnd: () => end.current,
			isBusy: () => isPersonIn(element),
			refresh: add,
		});
		watch.current = current;
		const stopObserving = observeVisibility(element, current.setVisible);
		return () => {
			watch.current = undefined;
			stopObserving();
			current.stop();
		};
	}, [element, intervalMs, key, timers, add]);

	useEffect(() => {
		end.current = lastEnd;
		watch.current?.update();
	}, [lastEnd]);
}
