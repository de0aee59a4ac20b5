"use client";

import { type UIEvent, useCallback, useRef, useState } from "react";
import { useBrowserLayoutEffect } from "../ui/useBrowserLayoutEffect.js";

/** Rows rendered beyond the visible ones, so that scrolling shows no gap. */
const overscan = 4;

/** The visible part of a list whose rows all have the same height. Another `subject` starts at the top. */
export function useRowWindow(subject: string, count: number, rowHeight: number, viewHeight: number) {
	const scroller = useRef<HTMLUListElement | null>(null);
	/** Remembered, because asking the element would lay out the page at each key of a search. */
	const scrollTop = useRef(0);
	const [view, setView] = useState({ subject, top: 0 });
	if (view.subject !== subject) setView({ subject, top: 0 });
	const { top } = view;
	const first = Math.max(0, Math.floor(top / rowHeight) - overscan);
	const last = Math.min(count, Math.ceil((top + viewHeight) / rowHeight) + overscan);

	const moveTo = useCallback((top: number) => {
		scrollTop.current = top;
		setView((before) => (before.top === top ? before : { ...before, top }));
	}, []);
	useBrowserLayoutEffect(() => {
		if (scrollTop.current > 0) scroller.current?.scrollTo(0, 0);
		scrollTop.current = 0;
	}, [subject]);

	const onScroll = useCallback((event: UIEvent<HTMLElement>) => moveTo(event.currentTarget.scrollTop), [moveTo]);
	const reveal = useCallback(
		(index: number) => {
			const element = scroller.current;
			const start = index * rowHeight;
			if (!element || start === scrollTop.current) return;
			const lowest = start + rowHeight - element.clientHeight;
			if (start < element.scrollTop) element.scrollTop = start;
			else if (lowest > element.scrollTop) element.scrollTop = lowest;
			moveTo(element.scrollTop);
		},
		[rowHeight, moveTo],
	);
	return { scroller, first: Math.min(first, Math.max(0, last - 1)), last, onScroll, reveal };
}
