"use client";

import { memo } from "react";
import { slot } from "../../ui/slot.js";
import type { TableShape } from "../shape/toTable.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import type { Column } from "./layoutColumns.js";
import { TableCell } from "./TableCell.js";

interface TableCellsProps extends LocalizedRendererMessages {
	cellAt: TableShape["cellAt"];
	/** The row's original index. */
	row: number;
	columns: readonly Column[];
	opened: Set<string>;
}

/** Memoised: scrolling would otherwise re-render hundreds of cells each time. */
export const TableCells = memo(function TableCells({ cellAt, row, columns, ...rest }: TableCellsProps) {
	return columns.map((column, columnIndex) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a column is its columnIndex
		<td key={columnIndex} {...slot("table-cell", { numeric: column.numeric })}>
			<TableCell value={cellAt(row, columnIndex)} id={`${row} ${columnIndex}`} column={column} {...rest} />
		</td>
	));
});
