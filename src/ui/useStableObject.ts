"use client";

import { useMemo } from "react";

/** The same object while its properties are the same, so that what depends on it need not render. Its names never change. */
export function useStableObject<Value extends object>(value: Value): Value {
	// biome-ignore lint/correctness/useExhaustiveDependencies: the properties are the dependencies
	return useMemo(() => value, Object.values(value));
}
