"use client";

import { type PointerEvent, useCallback, useEffect, useRef } from "react";
import type { DashboardItem } from "../arrangement/items.js";
import { createDragVisuals, type DragVisuals } from "./dragVisuals.js";
import { type Box, nearestGap } from "./gaps.js";
import type { Gesture } from "./gesture.js";
import { listenForCancel } from "./listenForCancel.js";
import { useEditor } from "./useEditor.js";

/** How far a pointer moves before it drags, in pixels. */
const threshold = 5;
/** How close to the edge of the window it scrolls, and how far in a frame. */
const edge = 56;
const scrollStep = 14;

interface Drag {
	pointerId: number;
	start: { x: number; y: number };
	/** The last point, in the window. */
	last: { x: number; y: number };
	/** Of the other widgets, on the page, as they were when the drag began. */
	boxes: Box[];
	visuals?: DragVisuals;
	stopListening?: () => void;
	/** Not the one of the last render, which may not have seen the last move yet. */
	gesture?: Gesture;
	frame: number;
}

/** Drags a widget by its handle. Nothing moves before it is dropped: a line shows where it would go. */
export function useDrag({ widget }: DashboardItem, name: string) {
	const { latest, dispatch, drop } = useEditor("Dashboard.Handle");
	const drag = useRef<Drag | undefined>(undefined);
	const wasDragged = useRef(false);
	/** Returns what was being dragged. */
	const stop = useCallback(() => {
		const ended = drag.current;
		drag.current = undefined;
		if (!ended) return undefined;
		cancelAnimationFrame(ended.frame);
		ended.visuals?.remove();
		ended.stopListening?.();
		return ended.gesture;
	}, []);
	useEffect(() => () => void stop(), [stop]);

	const begin = (at: HTMLElement, current: Drag) => {
		const grid = at.closest("ul");
		const items = [...(grid?.children ?? [])];
		const own = at.closest("li");
		const view = at.ownerDocument.defaultView ?? window;
		// The line is in the middle of the gap between two cards.
		const half = grid ? (Number.parseFloat(getComputedStyle(grid).columnGap) || 0) / 2 : 0;
		const full = grid?.clientWidth ?? 0;
		current.boxes = items
			.filter((item) => item !== own)
			.map((item) => {
				const { left, right, top, bottom } = item.getBoundingClientRect();
				const [x, y] = [view.scrollX, view.scrollY];
				const isRow = right - left > full - 1;
				const [aside, above] = isRow ? [0, half] : [half, 0];
				return {
					...{ left: left + x - aside, right: right + x + aside },
					...{ top: top + y - above, bottom: bottom + y + above, isRow },
				};
			});
		current.visuals = createDragVisuals(at, name);
		current.stopListening = listenForCancel(at, cancel);
		const index = own ? items.indexOf(own) : 0;
		const span = widget.col_span;
		current.gesture = { id: widget.id, via: "pointer", from: index, index, fromSpan: span, span };
		dispatch({ type: "take", id: widget.id, via: "pointer", index, span });
		const scroll = () => {
			const { y } = current.last;
			const by = y < edge ? -scrollStep : y > view.innerHeight - edge ? scrollStep : 0;
			if (by !== 0) {
				view.scrollBy(0, by);
				follow(at, current);
			}
			current.frame = requestAnimationFrame(scroll);
		};
		current.frame = requestAnimationFrame(scroll);
	};
	const follow = (at: HTMLElement, current: Drag) => {
		const view = at.ownerDocument.defaultView ?? window;
		const point = { x: current.last.x + view.scrollX, y: current.last.y + view.scrollY };
		const isRightToLeft = getComputedStyle(at).direction === "rtl";
		const gap = nearestGap(current.boxes, point, isRightToLeft);
		if (!gap) return;
		current.visuals?.show(current.last, gap);
		if (current.gesture) current.gesture = { ...current.gesture, index: gap.index };
		dispatch({ type: "go", index: gap.index });
	};
	const cancel = () => {
		if (stop()) dispatch({ type: "end" });
	};

	return {
		/** Whether the click that is handled ends a drag. */
		wasDragged: () => wasDragged.current,
		handlers: {
			onPointerDown({ button, isPrimary, pointerId, clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) {
				wasDragged.current = false;
				if (button !== 0 || !isPrimary || latest().saved.length < 2) return;
				currentTarget.setPointerCapture(pointerId);
				const start = { x: clientX, y: clientY };
				drag.current = { pointerId, start, last: start, boxes: [], frame: 0 };
			},
			onPointerMove({ pointerId, clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) {
				const current = drag.current;
				if (current?.pointerId !== pointerId) return;
				current.last = { x: clientX, y: clientY };
				const { start } = current;
				if (!current.visuals && Math.hypot(clientX - start.x, clientY - start.y) < threshold) return;
				if (!current.visuals) begin(currentTarget, current);
				follow(currentTarget, current);
			},
			onPointerUp({ pointerId }: PointerEvent<HTMLElement>) {
				if (drag.current?.pointerId !== pointerId) return;
				const gesture = stop();
				wasDragged.current = gesture !== undefined;
				if (gesture) drop(gesture);
			},
			onPointerCancel: cancel,
			onLostPointerCapture: cancel,
		},
	};
}
