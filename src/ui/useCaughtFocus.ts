"use client";

import { type RefObject, useEffect, useRef } from "react";
import { isFocusLost } from "./focus.js";

/**
 * Gives the focus to an element when `ended` becomes true and nothing has it any more: the button that had it, such as
 * one that stops, is gone with what it stopped.
 */
export function useCaughtFocus(target: RefObject<HTMLElement | null>, ended: boolean): void {
	const before = useRef(ended);
	useEffect(() => {
		if (before.current === ended) return;
		before.current = ended;
		const element = target.current;
		if (ended && element && isFocusLost(element)) element.focus({ preventScroll: true });
	}, [target, ended]);
}
