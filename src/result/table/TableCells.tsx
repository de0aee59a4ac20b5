"use client";

import { memo } from "react";
import { slot } from "../../ui/slot.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import type { Column } from "./layoutColumns.js";
import { TableCell } from "./TableCell.js";

interface TableCellsProps extends LocalizedRendererMessages {
	cells: readonly unknown[];
	rowIndex: number;
	columns: readonly Column[];
	opened: Set<string>;
}

/** The cells of a row, memoised because scrolling would render hundreds of them again each time. */
export const TableCells = memo(function TableCells({ cells, rowIndex, columns, ...rest }: TableCellsProps) {
	return columns.map((column, place) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
		<td key={place} {...slot("table-cell", { numeric: column.numeric })}>
			<TableCell value={cells[place]} id={`${rowIndex} ${place}`} column={column} {...rest} />
		</td>
	));
});
