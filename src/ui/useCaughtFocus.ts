"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Gives the focus to an element when `ended` becomes true and nothing has it any more: the button that had it, such as
 * one that stops, is gone with what it stopped.
 */
export function useCaughtFocus(target: RefObject<HTMLElement | null>, ended: boolean): void {
	const before = useRef(ended);
	useEffect(() => {
		if (before.current === ended) return;
		before.current = ended;
		const page = target.current?.ownerDocument;
		if (ended && page && page.activeElement === page.body) target.current?.focus({ preventScroll: true });
	}, [target, ended]);
}
