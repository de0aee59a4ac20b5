"use client";

import { memo } from "react";
import { slot } from "../../ui/slot.js";
import type { RendererWords } from "../useRendererWords.js";
import type { Column } from "./layoutColumns.js";
import { TableCell } from "./TableCell.js";

interface TableCellsProps extends RendererWords {
	cells: readonly unknown[];
	rowId: string;
	columns: readonly Column[];
	opened: Set<string>;
}

/** The cells of a row. Kept while the row is in view: scrolling would write hundreds of them anew each time. */
export const TableCells = memo(function TableCells({ cells, rowId, columns, ...rest }: TableCellsProps) {
	return columns.map((column, place) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
		<td key={place} {...slot("table-cell", { numeric: column.numeric })}>
			<TableCell value={cells[place]} id={`${rowId} ${place}`} column={column} {...rest} />
		</td>
	));
});
