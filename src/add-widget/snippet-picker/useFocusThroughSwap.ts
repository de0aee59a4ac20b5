"use client";

import { type SyntheticEvent, useEffect, useRef } from "react";

/**
 * Hands the focus on when a field is replaced by another one with the same id, as happens when the snippets turn out not
 * to be listed. Returns the handlers of an element around both.
 */
export function useFocusThroughSwap(id: string, swapped: boolean) {
	/** The root that the focus is in; React tells of no blur when it takes an element away. */
	const root = useRef<Node>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: only the replacement takes the focus away
	useEffect(() => {
		const at = root.current;
		if (
			!(at instanceof Document || at instanceof ShadowRoot) ||
			at.activeElement !== (at instanceof Document ? at.body : null)
		)
			return;
		at.getElementById(id)?.focus();
	}, [id, swapped]);
	return {
		onFocus: ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
			root.current = currentTarget.getRootNode();
		},
		onBlur: () => {
			root.current = null;
		},
	};
}
