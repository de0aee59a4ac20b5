"use client";

import { type UIEvent, useCallback, useRef, useState } from "react";

/** Rows rendered beyond the visible ones, so that scrolling shows no gap. */
const overscan = 4;

/** The visible part of a list whose rows all have the same height. */
export function useRowWindow(count: number, rowHeight: number, viewHeight: number) {
	const scroller = useRef<HTMLUListElement | null>(null);
	const [scrollTop, setScrollTop] = useState(0);
	const first = Math.max(0, Math.floor(scrollTop / rowHeight) - overscan);
	const last = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + overscan);

	const onScroll = useCallback((event: UIEvent<HTMLElement>) => setScrollTop(event.currentTarget.scrollTop), []);
	const reveal = useCallback(
		(index: number) => {
			const element = scroller.current;
			if (!element) return;
			const top = index * rowHeight;
			const lowest = top + rowHeight - element.clientHeight;
			if (top < element.scrollTop) element.scrollTop = top;
			else if (lowest > element.scrollTop) element.scrollTop = lowest;
			setScrollTop(element.scrollTop);
		},
		[rowHeight],
	);
	return { scroller, first: Math.min(first, Math.max(0, last - 1)), last, onScroll, reveal };
}
