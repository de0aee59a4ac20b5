"use client";

import { forwardRef, type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { colSpans } from "../../contract/limits.js";
import type { ColSpan } from "../../contract/widget.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import type { DashboardItem } from "../arrangement/items.js";
import { clampSpan } from "./clampSpan.js";
import type { Gesture } from "./gesture.js";
import { listenForCancel } from "./listenForCancel.js";
import { useEditor } from "./useEditor.js";

export interface DashboardWidthHandleProps extends PartProps<"div", "dashboard-width"> {
	item: DashboardItem;
}

interface Drag {
	pointerId: number;
	/** Not the one of the last render, which may not have seen the last move yet. */
	gesture: Gesture | undefined;
	stopListening: () => void;
}

/** The edge of a card, which sets its width: by pointer, or by arrow keys. */
export const DashboardWidthHandle = forwardRef<HTMLDivElement, DashboardWidthHandleProps>(function DashboardWidthHandle(
	{ item, ...props },
	ref,
) {
	const { actions, latest, dispatch, drop, say, nameOf, messages, count } = useEditor("Dashboard.WidthHandle");
	const { widget } = item;
	const { id, col_span } = widget;
	const drag = useRef<Drag | undefined>(undefined);
	useEffect(() => () => drag.current?.stopListening(), []);
	const stop = () => {
		const ended = drag.current;
		drag.current = undefined;
		ended?.stopListening();
		return ended?.gesture;
	};
	const cancel = () => {
		if (stop()) dispatch({ type: "end" });
	};
	const show = (current: Drag, span: ColSpan | undefined) => {
		if (!span || span === (current.gesture?.span ?? col_span)) return;
		if (!current.gesture) {
			const index = latest().saved.findIndex((one) => one.widget.id === id);
			dispatch({ type: "take", id, via: "edge", index, span: col_span });
			current.gesture = { id, via: "edge", from: index, index, fromSpan: col_span, span };
		}
		current.gesture = { ...current.gesture, span };
		dispatch({ type: "widen", span });
	};
	const set = (span: ColSpan | undefined) => {
		if (!span || span === col_span) return;
		actions.change(id, { col_span: span });
		say(messages.colSpanOption(count(span)));
	};
	const shown = clampSpan(col_span, colSpans.length);
	const spanOf = (wanted: number) => colSpans.find((known) => known === wanted);
	const defaults = {
		role: "slider",
		tabIndex: 0,
		"aria-label": messages.widthOf(nameOf(widget)),
		"aria-valuemin": colSpans[0],
		"aria-valuemax": colSpans.length,
		"aria-valuenow": shown,
		"aria-valuetext": messages.colSpanOption(count(shown)),
		onKeyDown(event: KeyboardEvent<HTMLElement>) {
			const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
			const steps: Record<string, number> = {
				ArrowLeft: shown - forward,
				ArrowRight: shown + forward,
				ArrowUp: shown + 1,
				ArrowDown: shown - 1,
				Home: 1,
				End: colSpans.length,
			};
			const wanted = steps[event.key];
			if (wanted === undefined) return;
			event.preventDefault();
			set(spanOf(wanted));
		},
		onPointerDown({ button, isPrimary, pointerId, currentTarget }: PointerEvent<HTMLElement>) {
			if (button !== 0 || !isPrimary) return;
			currentTarget.setPointerCapture(pointerId);
			drag.current = { pointerId, gesture: undefined, stopListening: listenForCancel(currentTarget, cancel) };
		},
		onPointerMove({ pointerId, clientX, currentTarget }: PointerEvent<HTMLElement>) {
			const current = drag.current;
			if (current?.pointerId !== pointerId) return;
			const [card, grid] = [currentTarget.closest("li"), currentTarget.closest("ul")];
			if (!card || !grid) return;
			const style = getComputedStyle(grid);
			const columns = style.gridTemplateColumns.split(" ").map(Number.parseFloat);
			const column = (columns[0] ?? 1) + (Number.parseFloat(style.columnGap) || 0);
			const { left, right } = card.getBoundingClientRect();
			const width = style.direction === "rtl" ? right - clientX : clientX - left;
			show(current, spanOf(Math.max(1, Math.min(columns.length, Math.round(width / column)))));
		},
		onPointerUp({ pointerId }: PointerEvent<HTMLElement>) {
			if (drag.current?.pointerId !== pointerId) return;
			const gesture = stop();
			if (gesture) drop(gesture);
		},
		onPointerCancel: cancel,
		onLostPointerCapture: cancel,
	} as const;
	return usePart("div", props, { slot: "dashboard-width", state: {}, defaults, ref });
});
