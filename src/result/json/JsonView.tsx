"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { isFocusLost, rootOf } from "../../ui/focus.js";
import { isComposing } from "../../ui/isComposing.js";
import { slot } from "../../ui/slot.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import { JsonRowView } from "./JsonRowView.js";
import type { useJsonTree } from "./useJsonTree.js";

/** In pixels; the style sheet sets the same row height, which is larger for fingers. */
const readRowHeight = () => (globalThis.matchMedia?.("(pointer: coarse)").matches ? 44 : 24);
/** Padding above the first row and below the last. */
const padding = 8;

interface JsonViewProps extends LocalizedRendererMessages {
	tree: ReturnType<typeof useJsonTree>;
	matcher: RegExp | undefined;
	label: string;
}

/** Renders the rows in view, and the active row wherever it is. */
export function JsonView({ tree, matcher, label, ...localized }: JsonViewProps) {
	const { rows, version, activeIndex, press, toggle } = tree;
	const [rowHeight] = useState(readRowHeight);
	const scroller = useRef<HTMLDivElement>(null);
	/**
	 * The element that had focus at the last key press. Focus follows the active row unless the user moved it elsewhere.
	 */
	const pressedIn = useRef<Element>(null);
	const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
		count: rows.length,
		getScrollElement: () => scroller.current,
		estimateSize: () => rowHeight,
		getItemKey: (index) => rows[index]?.id ?? index,
		initialRect: { width: 0, height: 400 },
		overscan: 8,
		paddingStart: padding,
		paddingEnd: padding,
		scrollPaddingStart: rowHeight,
		scrollPaddingEnd: rowHeight,
		// The active row stays mounted when it is scrolled out of view; otherwise it would lose focus.
		rangeExtractor: (range) => {
			const indexes = defaultRangeExtractor(range);
			return indexes.includes(activeIndex) ? indexes : [...indexes, activeIndex].sort((a, b) => a - b);
		},
		// Sets positions through the CSSOM: a strict CSP forbids style attributes.
		directDomUpdates: true,
		directDomUpdatesMode: "position",
		// Otherwise the browser would report a "ResizeObserver loop" error to the host's error handler.
		useAnimationFrameWithResizeObserver: true,
	});
	const activeId = rows[activeIndex]?.id;
	const isFirst = useRef(true);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the row has another place after each opening and closing
	useEffect(() => {
		if (isFirst.current) {
			isFirst.current = false;
			return;
		}
		virtualizer.scrollToIndex(activeIndex, { align: "auto" });
		const pressed = pressedIn.current;
		pressedIn.current = null;
		const follows = pressed && (rootOf(pressed)?.activeElement === pressed || isFocusLost(pressed));
		if (follows && activeId !== undefined) virtualizer.elementsCache.get(activeId)?.focus({ preventScroll: true });
	}, [virtualizer, activeId, version]);

	const onKeyDown = (event: KeyboardEvent) => {
		if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || !press(event)) return;
		event.preventDefault();
		pressedIn.current = event.currentTarget;
	};

	return (
		<div ref={scroller} {...slot("json")}>
			<div ref={virtualizer.containerRef} role="tree" dir="ltr" aria-label={label} {...slot("json-rows")}>
				{virtualizer.getVirtualItems().map(({ index, key }) => {
					const row = rows[index];
					if (!row) return null;
					const { node, rest, isBefore } = row;
					return (
						<div
							key={key}
							ref={virtualizer.measureElement}
							data-index={index}
							role="treeitem"
							aria-level={node.depth + (rest > 0 ? 2 : 1)}
							aria-setsize={(rest > 0 ? node.size : node.parent?.size) ?? 1}
							aria-posinset={rest === 0 ? node.position + 1 : isBefore ? node.listed.from : node.listed.to + 1}
							aria-expanded={rest === 0 && node.size ? node.isOpen : undefined}
							aria-selected={index === activeIndex}
							tabIndex={index === activeIndex ? 0 : -1}
							onClick={() => toggle(row)}
							onKeyDown={onKeyDown}
							{...slot("json-row", { active: index === activeIndex })}
						>
							<JsonRowView row={row} matcher={matcher} {...localized} />
						</div>
					);
				})}
			</div>
		</div>
	);
}
