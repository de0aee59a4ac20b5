"use client";

import { useEffect, useState } from "react";
import type { RunQueue } from "./createRunQueue.js";
import { nearMargin } from "./rules.js";
import { observeViewport } from "./visibility.js";

interface FirstRun {
	/** Whether there is neither a result nor a failure yet, and the snippet runs by itself. */
	isWanted: boolean;
	isFetching: boolean;
	element: Element | null;
	key: string;
	queue: RunQueue;
	start: () => Promise<unknown>;
}

/**
 * Runs a snippet when its card first comes near the viewport. Returns whether that is still to come: a run that was
 * cancelled is not started anew.
 */
export function useFirstRun({ isWanted, isFetching, element, key, queue, start }: FirstRun): boolean {
	const [isNear, setNear] = useState(false);
	const [startedKey, setStartedKey] = useState<string>();
	if (isFetching && isWanted && startedKey !== key) setStartedKey(key);
	// Once it has ended, a host that resets the cache wants a new one.
	if (!isWanted && !isFetching && startedKey !== undefined) setStartedKey(undefined);
	const isToCome = isWanted && startedKey !== key;

	useEffect(() => {
		if (!element || isNear || !isToCome) return;
		return observeViewport(element, nearMargin, (isIn) => isIn && setNear(true));
	}, [element, isNear, isToCome]);

	const isDue = isToCome && isNear && !isFetching;
	useEffect(() => {
		if (isDue) return queue.add({ key, start, isAsked: false, onStart: () => setStartedKey(key) });
	}, [isDue, queue, key, start]);
	return isToCome;
}
