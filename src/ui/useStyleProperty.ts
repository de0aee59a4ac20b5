"use client";

import { useCallback } from "react";

/**
 * A ref that sets a CSS property of its element. A strict Content-Security-Policy forbids style attributes but allows
 * the CSSOM, and an effect would run after the first paint.
 */
export function useStyleProperty(property: string, value: string) {
	return useCallback((element: HTMLElement | null) => element?.style.setProperty(property, value), [property, value]);
}
