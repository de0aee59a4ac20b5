"use client";

import { useMemo, useState } from "react";
import { createCellComparator } from "./createCellComparator.js";

interface Sorting {
	column: number;
	order: "asc" | "desc";
}

/** The rows in the reader's sort order, each with its original index. */
export function useSortedRows(rows: readonly (readonly unknown[])[], collator: Intl.Collator) {
	const [sorting, setSorting] = useState<Sorting>();
	const sortedRows = useMemo(() => {
		const indexed = rows.map((cells, index) => ({ index, cells }));
		if (!sorting) return indexed;
		const { column, order } = sorting;
		const compareCells = createCellComparator(
			rows.map((cells) => cells[column]),
			collator,
		);
		return indexed.sort((rowA, rowB) => {
			const a = rowA.cells[column] ?? undefined;
			const b = rowB.cells[column] ?? undefined;
			// Missing values come last in both orders.
			if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
			return order === "asc" ? compareCells(a, b) : compareCells(b, a);
		});
	}, [rows, sorting, collator]);

	/** Sorts by a column: ascending, then descending, then not at all. */
	const toggleSorting = (column: number) =>
		setSorting((current) => {
			if (current?.column !== column) return { column, order: "asc" };
			return current.order === "asc" ? { column, order: "desc" } : undefined;
		});
	return { sortedRows, sorting, toggleSorting };
}
