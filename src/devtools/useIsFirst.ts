"use client";

import { useCallback, useEffect, useState, useSyncExternalStore } from "react";

let mounted: readonly object[] = [];
const listeners = new Set<() => void>();

function set(next: readonly object[]): void {
	mounted = next;
	for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

/** Whether this is the first on the page of the components that use it. Not on a server, or before it is mounted. */
export function useIsFirst(): boolean {
	const [self] = useState(() => ({}));
	useEffect(() => {
		set([...mounted, self]);
		return () => set(mounted.filter((other) => other !== self));
	}, [self]);
	return useSyncExternalStore(
		subscribe,
		useCallback(() => mounted[0] === self, [self]),
		() => false,
	);
}
