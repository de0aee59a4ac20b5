"use client";

import { type ForwardedRef, type RefObject, useCallback } from "react";

/** One ref for an element that the part needs itself and the host asked for too. */
export function useMergedRef<Element>(own: RefObject<Element | null>, host: ForwardedRef<Element>) {
	return useCallback(
		(element: Element | null) => {
			own.current = element;
			if (typeof host === "function") host(element);
			else if (host) host.current = element;
		},
		[own, host],
	);
}
