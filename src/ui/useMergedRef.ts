"use client";

import { type ForwardedRef, type RefObject, useMemo } from "react";
import { mergeRefs } from "./mergeRefs.js";

/** One ref for an element that the part needs itself and the host asked for too. */
export function useMergedRef<Element>(own: RefObject<Element | null>, host: ForwardedRef<Element>) {
	return useMemo(() => mergeRefs(own, host), [own, host]);
}
