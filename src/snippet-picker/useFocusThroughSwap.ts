"use client";

import { type SyntheticEvent, useEffect, useRef } from "react";
import { isFocusLost, rootOf } from "../ui/focus.js";

/**
 * Hands the focus on when a field is replaced by another one with the same id, as happens when the snippets turn out not
 * to be listed. Returns the handlers of an element around both.
 */
export function useFocusThroughSwap(id: string, swapped: boolean) {
	/** The root that the focus is in; React tells of no blur when it takes an element away. */
	const root = useRef<Document | ShadowRoot | undefined>(undefined);
	// biome-ignore lint/correctness/useExhaustiveDependencies: only the replacement takes the focus away
	useEffect(() => {
		if (root.current && isFocusLost(root.current)) root.current.getElementById(id)?.focus();
	}, [id, swapped]);
	return {
		onFocus: ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
			root.current = rootOf(currentTarget);
		},
		onBlur: () => {
			root.current = undefined;
		},
	};
}
