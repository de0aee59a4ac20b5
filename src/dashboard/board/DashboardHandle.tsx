"use client";

import { forwardRef, type KeyboardEvent, useEffect, useId, useRef } from "react";
import { colSpans } from "../../contract/limits.js";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { useMergedRef } from "../../ui/mergeRefs.js";
import { asData } from "../../ui/Sentence.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import type { DashboardItem } from "../arrangement/items.js";
import { clampSpan } from "./clampSpan.js";
import { useItem } from "./DashboardContext.js";
import { indexInRow } from "./rows.js";
import { useDrag } from "./useDrag.js";
import { useEditor } from "./useEditor.js";

export interface DashboardHandleProps extends PartProps<"button", "dashboard-handle"> {
	item: DashboardItem;
}

/** Moves a widget: by pointer, or by keys once it is picked up with Enter or Space. */
export const DashboardHandle = forwardRef<HTMLButtonElement, DashboardHandleProps>(function DashboardHandle(
	{ item, ...props },
	elementRef,
) {
	const { latest, dispatch, drop, say, nameOf, messages, count } = useEditor("Dashboard.Handle");
	const { index, total: length, gesture } = useItem("Dashboard.Handle");
	const slot = useSlot();
	const helpId = useId();
	const ref = useRef<HTMLButtonElement>(null);
	const { widget } = item;
	const { id } = widget;
	const name = nameOf(widget);
	const isTaken = gesture?.via === "keys";
	const drag = useDrag(item, name);
	const total = count(length);
	// React restores what was scrolled when it moves the card, so that the focus would leave the window.
	// biome-ignore lint/correctness/useExhaustiveDependencies: with each move
	useEffect(() => {
		if (isTaken) ref.current?.scrollIntoView({ block: "nearest" });
	}, [isTaken, index, widget.col_span]);

	const take = () => {
		const from = latest().saved.findIndex((one) => one.widget.id === id);
		dispatch({ type: "take", id, via: "keys", index: from, span: widget.col_span });
		say(messages.moveTaken(asData(name), count(from + 1), total));
	};
	const cancel = () => {
		dispatch({ type: "end" });
		say(messages.moveCanceled(asData(name)));
	};
	const go = (to: number) => {
		const next = Math.max(0, Math.min(to, length - 1));
		if (next === index) return;
		dispatch({ type: "go", index: next });
		const others = latest().items.filter((one) => one.widget.id !== id);
		const before = others[next - 1];
		const place = count(next + 1);
		say(before ? messages.moveAfter(place, total, asData(nameOf(before.widget))) : messages.moveFirst(place, total));
	};
	const widen = (by: number) => {
		const span = colSpans.find((known) => known === clampSpan(widget.col_span, colSpans.length) + by);
		if (!span) return;
		dispatch({ type: "widen", span });
		say(messages.colSpanOption(count(span)));
	};
	const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
		if (!isTaken) return;
		const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
		const forward = isRightToLeft ? -1 : 1;
		const spans = latest().items.map((one) => one.widget.col_span);
		const row = (direction: 1 | -1) => go(indexInRow(spans, columnsOf(event.currentTarget), index, direction));
		const step = (by: number) => (event.altKey ? widen(by) : go(index + by));
		const moves = new Map([
			["ArrowLeft", () => step(-forward)],
			["ArrowRight", () => step(forward)],
			["ArrowUp", () => row(-1)],
			["ArrowDown", () => row(1)],
			["Home", () => go(0)],
			["End", () => go(length - 1)],
			["Escape", cancel],
		]);
		const move = moves.get(event.key);
		if (!move) return;
		event.preventDefault();
		event.stopPropagation();
		move();
	};
	const content = (
		<>
			<Icon path={icons.grip} />
			<span id={helpId} {...slot("visually-hidden")}>
				{messages.handleHelp}
			</span>
		</>
	);
	const defaults = {
		type: "button",
		"aria-label": messages.handleLabel(name, count(index + 1), total),
		"aria-describedby": helpId,
		"aria-pressed": isTaken,
		title: messages.moveLabel,
		onClick: () => !drag.wasDragged() && (isTaken ? drop(gesture) : take()),
		onBlur: () => isTaken && cancel(),
		onKeyDown,
		...drag.handlers,
		children: content,
	} as const;
	return usePart("button", props, {
		slot: "dashboard-handle",
		state: { taken: isTaken },
		defaults,
		ref: useMergedRef(ref, elementRef),
	});
});

/** How many columns the grid around an element has at its present width. */
function columnsOf(element: Element): number {
	const grid = element.closest("ul");
	return grid ? getComputedStyle(grid).gridTemplateColumns.split(" ").length : 1;
}
