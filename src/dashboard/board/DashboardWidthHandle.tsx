"use client";

import { forwardRef, type KeyboardEvent, type PointerEvent, useRef } from "react";
import { colSpans } from "../../contract/limits.js";
import type { ColSpan } from "../../contract/widget.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import type { DashboardItem } from "../useDashboard.js";
import { useBoard } from "./DashboardContext.js";

export interface DashboardWidthHandleProps extends PartProps<"div", "dashboard-width"> {
	item: DashboardItem;
}

/** The edge of a card, which sets its width: by pointer, or by arrow keys. */
export const DashboardWidthHandle = forwardRef<HTMLDivElement, DashboardWidthHandleProps>(function DashboardWidthHandle(
	{ item, ...props },
	ref,
) {
	const { actions, say, nameOf, messages, count } = useBoard("Dashboard.WidthHandle");
	const { widget } = item;
	const pointer = useRef<number | undefined>(undefined);
	const set = (span: ColSpan | undefined) => {
		if (!span || span === widget.col_span) return;
		actions.change(widget.id, { col_span: span });
		say(messages.colSpanOption(count(span)));
	};
	const spanOf = (wanted: number) => colSpans.find((known) => known === wanted);
	const defaults = {
		role: "slider",
		tabIndex: 0,
		"aria-label": messages.widthOf(nameOf(widget)),
		"aria-valuemin": colSpans[0],
		"aria-valuemax": colSpans.length,
		"aria-valuenow": widget.col_span,
		"aria-valuetext": messages.colSpanOption(count(widget.col_span)),
		onKeyDown(event: KeyboardEvent<HTMLElement>) {
			const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
			const steps: Record<string, number> = {
				ArrowLeft: widget.col_span - forward,
				ArrowRight: widget.col_span + forward,
				ArrowUp: widget.col_span + 1,
				ArrowDown: widget.col_span - 1,
				Home: 1,
				End: colSpans.length,
			};
			const wanted = steps[event.key];
			if (wanted === undefined) return;
			event.preventDefault();
			set(spanOf(wanted));
		},
		onPointerDown({ button, pointerId, currentTarget }: PointerEvent<HTMLElement>) {
			if (button !== 0) return;
			pointer.current = pointerId;
			currentTarget.setPointerCapture(pointerId);
		},
		onPointerMove({ pointerId, clientX, currentTarget }: PointerEvent<HTMLElement>) {
			if (pointer.current !== pointerId) return;
			const [card, grid] = [currentTarget.closest("li"), currentTarget.closest("ul")];
			if (!card || !grid) return;
			const style = getComputedStyle(grid);
			const columns = style.gridTemplateColumns.split(" ").map(Number.parseFloat);
			const column = (columns[0] ?? 1) + (Number.parseFloat(style.columnGap) || 0);
			const { left, right } = card.getBoundingClientRect();
			const width = style.direction === "rtl" ? right - clientX : clientX - left;
			set(spanOf(Math.max(1, Math.min(columns.length, Math.round(width / column)))));
		},
		onPointerUp: () => {
			pointer.current = undefined;
		},
		onLostPointerCapture: () => {
			pointer.current = undefined;
		},
	} as const;
	return usePart("div", props, { slot: "dashboard-width", state: {}, defaults, ref });
});
