"use client";

import { useMemo, useState } from "react";
import type { TableShape } from "../shape/toTable.js";
import { createCellComparator } from "./createCellComparator.js";

interface Sorting {
	column: number;
	order: "asc" | "desc";
}

/** The original indexes of the rows in the reader's sort order. */
export function useSortedRows({ rowCount, cellAt }: TableShape, collator: Intl.Collator) {
	const [sorting, setSorting] = useState<Sorting>();
	const rows = useMemo(() => {
		const indexes = Array.from({ length: rowCount }, (_, index) => index);
		if (!sorting) return indexes;
		const { column, order } = sorting;
		const cells = indexes.map((row) => cellAt(row, column));
		const compareCells = createCellComparator(cells, collator);
		return indexes.sort((rowA, rowB) => {
			const a = cells[rowA] ?? undefined;
			const b = cells[rowB] ?? undefined;
			// Missing values come last in both orders.
			if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
			return order === "asc" ? compareCells(a, b) : compareCells(b, a);
		});
	}, [rowCount, cellAt, sorting, collator]);

	/** Sorts by a column: ascending, then descending, then not at all. */
	const toggleSorting = (column: number) =>
		setSorting((current) => {
			if (current?.column !== column) return { column, order: "asc" };
			return current.order === "asc" ? { column, order: "desc" } : undefined;
		});
	return { rows, sorting, toggleSorting };
}
