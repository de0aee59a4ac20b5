"use client";

import { useSyncExternalStore } from "react";

const minuteMs = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = 0;

/** One clock for all cards, which stands still while there are none. */
function subscribe(listener: () => void) {
	if (listeners.size === 0) {
		now = Date.now();
		timer = setInterval(() => {
			now = Date.now();
			for (const tell of listeners) tell();
		}, minuteMs);
	}
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
		if (listeners.size === 0) clearInterval(timer);
	};
}

/** The present time, once a minute. Never earlier than `since`. */
export function useMinuteClock(since: number): number {
	return Math.max(
		since,
		useSyncExternalStore(
			subscribe,
			() => now,
			() => 0,
		),
	);
}
