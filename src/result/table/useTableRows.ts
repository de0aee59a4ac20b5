"use client";

import {
	type ColumnDef,
	createSortedRowModel,
	rowSortingFeature,
	tableFeatures,
	useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { TableShape } from "../shape/toTable.js";
import { compareCells } from "./compareCells.js";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** Wrapped, because the table takes rows that it could write to only. */
type Row = { cells: readonly unknown[] };

/** The rows in the order that the reader chose, and the columns' switches. */
export function useTableRows(shape: TableShape, collator: Intl.Collator) {
	const data = useMemo(() => shape.rows.map((cells): Row => ({ cells })), [shape]);
	const columns = useMemo(
		() =>
			shape.columns.map(
				(_, index): ColumnDef<typeof features, Row> => ({
					id: String(index),
					// Only `undefined` stays at the end whichever way a column is sorted.
					accessorFn: ({ cells }) => cells[index] ?? undefined,
					sortFn: (a, b, id) => compareCells(a.getValue(id), b.getValue(id), collator),
					sortUndefined: "last",
					sortDescFirst: false,
				}),
			),
		[shape, collator],
	);
	const table = useTable({ features, columns, data });
	return { rows: table.getRowModel().rows, heads: table.getFlatHeaders().map(({ column }) => column) };
}
