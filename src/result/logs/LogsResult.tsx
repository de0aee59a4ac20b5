"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef, useState } from "react";
import * as icons from "../../ui/icons.js";
import { slot } from "../../ui/slot.js";
import { useStyleProperty } from "../../ui/useStyleProperty.js";
import { ResultNote } from "../parts/ResultNote.js";
import { ResultSearch } from "../parts/ResultSearch.js";
import { ScrollRegion } from "../parts/ScrollRegion.js";
import { ToolButton } from "../parts/ToolButton.js";
import type { LogsShape } from "../shape/toLogs.js";
import { countOf } from "../text/countOf.js";
import { useSearch } from "../text/useSearch.js";
import { type LocalizedResultMessages, useRendererMessages } from "../useRendererMessages.js";
import { copyRows } from "./copyRows.js";
import { LogRow } from "./LogRow.js";
import { searchLines } from "./searchLines.js";
import { levelOf } from "./toLevel.js";
import { useLines } from "./useLines.js";

/** In pixels; the style sheet sets the same line height. */
const lineHeight = 20;
/** Padding above the first line and below the last. */
const padding = 8;

export interface LogsResultProps extends LocalizedResultMessages {
	logs: LogsShape;
	label: string;
}

/** A virtualised list of log lines, with search and wrapping. */
export function LogsResult({ logs, label, ...props }: LogsResultProps) {
	const { messages, count, locale, timeZone } = useRendererMessages(props);
	const { rows: lines, lineCount, more, isRead } = useLines(logs);
	const shownLines = lineCount - (lines.find(({ number }) => number !== undefined)?.number ?? 1) + 1;
	const [wraps, setWraps] = useState(false);
	const scroller = useRef<HTMLElement>(null);
	const virtualizer = useVirtualizer<HTMLElement, HTMLDivElement>({
		count: lines.length,
		getScrollElement: () => scroller.current,
		estimateSize: () => lineHeight,
		initialRect: { width: 0, height: 400 },
		overscan: 10,
		paddingStart: padding,
		paddingEnd: padding,
		// Sets positions through the CSSOM: a strict CSP forbids style attributes.
		directDomUpdates: true,
		directDomUpdatesMode: "position",
		// A measurement changes the list's height. Without the frame in between, the browser reports a
		// "ResizeObserver loop" error to the host's error handler.
		useAnimationFrameWithResizeObserver: true,
	});
	const reveal = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: "center" }), [virtualizer]);
	// Searching what is not read yet would start anew each time that lines are added.
	const search = useSearch({ source: isRead ? lines : undefined, search: searchLines, reveal });
	const { match: line } = search;
	const measuredAs = useRef(wraps);
	// biome-ignore lint/correctness/useExhaustiveDependencies: lines have other heights when they wrap
	useEffect(() => {
		// The lines were measured when they mounted. Measuring them twice would double the time of the first paint.
		if (measuredAs.current === wraps) return;
		measuredAs.current = wraps;
		virtualizer.measure();
		virtualizer.getTotalSize();
		// Not left to the ResizeObserver: lines would overlap for one frame.
		for (const element of virtualizer.elementsCache.values()) virtualizer.measureElement(element);
		if (line !== undefined) reveal(line);
	}, [virtualizer, wraps]);
	/** Whether the end was asked for: it moves until all lines are read. */
	const wantsEnd = useRef(false);
	const goToEnd = () => {
		wantsEnd.current = true;
		virtualizer.scrollToEnd();
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: there are more lines each time
	useEffect(() => {
		if (wantsEnd.current) virtualizer.scrollToEnd();
		if (isRead) wantsEnd.current = false;
	}, [virtualizer, lines, isRead]);
	const digits = String(lineCount).length;
	const setDigits = useStyleProperty("--_digits", String(digits));
	if (lines.length === 0) return <ResultNote>{messages.logsEmpty}</ResultNote>;
	return (
		<>
			<div {...slot("toolbar")}>
				<ResultSearch label={messages.logsSearch} {...{ search, messages, count }} />
				<ToolButton icon={icons.wrap} label={messages.logsWrap} pressed={wraps} onClick={() => setWraps(!wraps)} />
				<ToolButton icon={icons.end} label={messages.logsEnd} onClick={goToEnd} />
			</div>
			<ScrollRegion scroller={scroller} label={label} dir="ltr" onCopy={copyRows} {...slot("logs")}>
				<div ref={virtualizer.containerRef} {...slot("log-lines", { wraps })}>
					<div ref={setDigits} {...slot("log-window")}>
						{virtualizer.getVirtualItems().map(({ index, key }) => {
							const row = lines[index];
							const level = row && levelOf(row);
							return row ? (
								<div
									key={key}
									ref={virtualizer.measureElement}
									data-index={index}
									{...slot("log-line", { level, current: index === line })}
								>
									<LogRow line={row} {...{ level, messages, locale, timeZone }} matcher={search.matcher} />
								</div>
							) : null;
						})}
					</div>
				</div>
			</ScrollRegion>
			{isRead && (more || shownLines < lineCount) ? (
				<ResultNote>{messages.logsCut(count(shownLines), countOf(lineCount, more, count))}</ResultNote>
			) : null}
		</>
	);
}
