"use client";

import { useCallback } from "react";

/**
 * A ref that sets a property of its element through the CSSOM, which a strict Content-Security-Policy allows, unlike a
 * style attribute; and before anything is painted, unlike an effect.
 */
export function useStyleProperty(property: string, value: string) {
	return useCallback((element: HTMLElement | null) => element?.style.setProperty(property, value), [property, value]);
}
