"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { Fragment, useRef, useState } from "react";
import { slot } from "../../ui/slot.js";
import { CopyButton } from "../parts/CopyButton.js";
import { ScrollRegion } from "../parts/ScrollRegion.js";
import type { TableShape } from "../shape/toTable.js";
import { formatsOf } from "../text/formats.js";
import type { RendererWords } from "../useRendererWords.js";
import type { Column } from "./layoutColumns.js";
import { Spacer } from "./Spacer.js";
import { TableCells } from "./TableCells.js";
import { TableHead } from "./TableHead.js";
import { toCsv } from "./toCsv.js";
import { useTableRows } from "./useTableRows.js";
import { Widths } from "./Widths.js";

/** Pixels; the sheet gives a row of one line the same height. */
const rowHeight = 28;

interface TableViewProps extends RendererWords {
	table: TableShape;
	columns: readonly Column[];
	label: string;
}

/** The table itself: its rows in view, sortable by each head. */
export function TableView({ table, label, columns, ...words }: TableViewProps) {
	const { messages, count, locale } = words;
	const { rows, heads } = useTableRows(table, formatsOf(locale).collator);
	const [opened] = useState(() => new Set<string>());
	/** The row that the focus is in. */
	const [heldId, setHeldId] = useState<string>();
	const scroller = useRef<HTMLElement>(null);
	const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
		count: rows.length,
		getScrollElement: () => scroller.current,
		estimateSize: () => rowHeight,
		getItemKey: (index) => rows[index]?.id ?? index,
		initialRect: { width: 0, height: 400 },
		overscan: 8,
		// Out of view it must stay, or the focus would be lost with it.
		rangeExtractor: (range) => {
			const indexes = defaultRangeExtractor(range);
			const held = heldId === undefined ? -1 : rows.findIndex(({ id }) => id === heldId);
			return held < 0 || indexes.includes(held) ? indexes : [...indexes, held].sort((a, b) => a - b);
		},
	});
	const items = virtualizer.getVirtualItems();
	const copy = () =>
		toCsv(
			columns.map((column) => column.label),
			rows.map((row) => row.original.cells),
		);

	return (
		<>
			{rows.length > 0 ? (
				<div {...slot("toolbar")}>
					<span {...slot("toolbar-text")}>
						{messages.tableSize(count(table.total.rows), count(table.total.columns))}
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
								{heads.map((head, index) => {
									const column = columns[index];
									return column ? (
										<TableHead
											key={head.id}
											column={column}
											sorted={head.getIsSorted()}
											onSort={() => head.toggleSorting()}
										/>
									) : null;
								})}
							</tr>
						</thead>
						<tbody>
							{items.map(({ index, start }, at) => {
								const row = rows[index];
								if (!row) return null;
								return (
									<Fragment key={row.id}>
										<Spacer height={start - (items[at - 1]?.end ?? 0)} columns={columns.length} />
										<tr
											ref={virtualizer.measureElement}
											data-index={index}
											aria-rowindex={index + 2}
											onFocus={() => setHeldId(row.id)}
											onBlur={() => setHeldId(undefined)}
											{...slot("table-row")}
										>
											<TableCells rowId={row.id} cells={row.original.cells} {...{ columns, opened }} {...words} />
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
