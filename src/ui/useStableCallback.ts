"use client";

import { useCallback, useRef } from "react";
import { useBrowserLayoutEffect } from "./useBrowserLayoutEffect.js";

/** A function that stays the same and calls the latest one. For handlers: while rendering, it would call an older one. */
export function useStableCallback<Args extends unknown[], Result>(
	callback: (...args: Args) => Result,
): (...args: Args) => Result {
	const latest = useRef(callback);
	useBrowserLayoutEffect(() => {
		latest.current = callback;
	});
	return useCallback((...args) => latest.current(...args), []);
}
