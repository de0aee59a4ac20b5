"use client";

import { useMemo, useState } from "react";
import { runInSlices } from "../../ui/runInSlices.js";
import { useBrowserLayoutEffect } from "../../ui/useBrowserLayoutEffect.js";
import type { TableShape } from "../shape/toTable.js";
import { type Sorting, sortRows } from "./sortRows.js";

/** The original indexes of the rows in the reader's sort order. While they are being sorted, the order stays as it was. */
export function useSortedRows({ rowCount, cellAt }: TableShape, collator: Intl.Collator) {
	const [sorting, setSorting] = useState<Sorting>();
	const [sorted, setSorted] = useState<{ sorting: Sorting; cellAt: TableShape["cellAt"]; rows: readonly number[] }>();
	const unsorted = useMemo(() => Array.from({ length: rowCount }, (_, index) => index), [rowCount]);
	const isSorting = sorting !== undefined && (sorted?.sorting !== sorting || sorted.cellAt !== cellAt);
	const isUsable = sorting !== undefined && sorted?.rows.length === rowCount;

	// Before the paint: a refreshed table would flash in the order of its rows.
	useBrowserLayoutEffect(() => {
		if (!sorting) return setSorted(undefined);
		return runInSlices(sortRows({ rowCount, cellAt }, sorting, collator), {
			onEnd: (rows) => setSorted({ sorting, cellAt, rows }),
		});
	}, [rowCount, cellAt, sorting, collator]);

	/** Sorts by a column: ascending, then descending, then not at all. */
	const toggleSorting = (column: number) =>
		setSorting((current) => {
			if (current?.column !== column) return { column, order: "asc" };
			return current.order === "asc" ? { column, order: "desc" } : undefined;
		});
	return { rows: isUsable ? sorted.rows : unsorted, sorting, isSorting, toggleSorting };
}
