"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { Fragment, useRef, useState } from "react";
import { slot } from "../../ui/slot.js";
import { CopyButton } from "../parts/CopyButton.js";
import { ScrollRegion } from "../parts/ScrollRegion.js";
import type { TableShape } from "../shape/toTable.js";
import { countOf } from "../text/countOf.js";
import { formatsOf } from "../text/formats.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import type { Column } from "./layoutColumns.js";
import { Spacer } from "./Spacer.js";
import { TableCells } from "./TableCells.js";
import { TableHead } from "./TableHead.js";
import { toCsv } from "./toCsv.js";
import { useSortedRows } from "./useSortedRows.js";
import { Widths } from "./Widths.js";

/** In pixels; the style sheet gives a one-line row the same height. */
const rowHeight = 28;

interface TableViewProps extends LocalizedRendererMessages {
	table: TableShape;
	columns: readonly Column[];
	label: string;
}

/** The table itself. Only the rows in view are rendered. */
export function TableView({ table, label, columns, ...localized }: TableViewProps) {
	const { messages, count, locale } = localized;
	const { rows, sorting, isSorting, toggleSorting } = useSortedRows(table, formatsOf(locale).collator);
	const [opened] = useState(() => new Set<string>());
	/** The original index of the row that has focus. */
	const [focused, setFocused] = useState<number>();
	const scroller = useRef<HTMLElement>(null);
	const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
		count: rows.length,
		getScrollElement: () => scroller.current,
		estimateSize: () => rowHeight,
		getItemKey: (index) => rows[index] ?? index,
		initialRect: { width: 0, height: 400 },
		overscan: 8,
		// A measurement changes the height of the rows around it. Without the frame in between, the browser reports a
		// "ResizeObserver loop" error to the host's error handler.
		useAnimationFrameWithResizeObserver: true,
		// The focused row stays mounted when it is scrolled out of view; otherwise it would lose focus.
		rangeExtractor: (range) => {
			const indexes = defaultRangeExtractor(range);
			const held = focused === undefined ? -1 : rows.indexOf(focused);
			return held < 0 || indexes.includes(held) ? indexes : [...indexes, held].sort((a, b) => a - b);
		},
	});
	const items = virtualizer.getVirtualItems();
	const copy = () => {
		const labels = columns.map((column) => column.label);
		const { text, rowCount } = toCsv(labels, rows, table.cellAt);
		const isCut = rowCount < table.total.rows;
		return { text, cut: isCut ? messages.tableCopiedRows(count(rowCount), count(table.total.rows)) : undefined };
	};

	return (
		<>
			{rows.length > 0 ? (
				<div {...slot("toolbar")}>
					<span role={isSorting ? "status" : undefined} {...slot("toolbar-text")}>
						{isSorting
							? messages.tableSorting
							: messages.tableSize(
									count(table.total.rows),
									countOf(table.total.columns, table.total.moreColumns, count),
								)}
					</span>
					<CopyButton label={messages.tableCopy} text={copy} messages={messages} />
				</div>
			) : null}
			{columns.length > 0 ? (
				<ScrollRegion scroller={scroller} label={label} {...slot("table-scroller")}>
					<table {...slot("table")} aria-rowcount={rows.length + 1}>
						<Widths columns={columns} />
						<thead>
							<tr aria-rowindex={1}>
								{columns.map((column, index) => (
									<TableHead
										// biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
										key={index}
										column={column}
										sorted={sorting?.column === index ? sorting.order : undefined}
										onSort={() => toggleSorting(index)}
									/>
								))}
							</tr>
						</thead>
						<tbody>
							{items.map(({ index, start }, at) => {
								const row = rows[index];
								if (row === undefined) return null;
								return (
									<Fragment key={row}>
										<Spacer height={start - (items[at - 1]?.end ?? 0)} columns={columns.length} />
										<tr
											ref={virtualizer.measureElement}
											data-index={index}
											aria-rowindex={index + 2}
											onFocus={() => setFocused(row)}
											onBlur={() => setFocused(undefined)}
											{...slot("table-row")}
										>
											<TableCells cellAt={table.cellAt} {...{ row, columns, opened }} {...localized} />
										</tr>
									</Fragment>
								);
							})}
							<Spacer height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={columns.length} />
						</tbody>
					</table>
				</ScrollRegion>
			) : null}
		</>
	);
}
