"use client";

import { useCallback } from "react";
import type { Column } from "./layoutColumns.js";

/** What the sheet pads a cell with on both sides. */
const padding = "24px";
const fewColumns = 2;

/** Gives each column its width, and the table the sum of them at least; through the CSSOM too. */
export function Widths({ columns }: { columns: readonly Column[] }) {
	const setWidths = useCallback(
		(group: HTMLElement | null) => {
			const sum = columns.reduce((total, { width }) => total + width, 0);
			// A narrow table is as wide as its columns: in a wide box they would lie far apart.
			const property = columns.length <= fewColumns ? "width" : "min-width";
			group?.parentElement?.style.setProperty(property, `calc(${sum}ch + ${columns.length} * ${padding})`);
			for (const [index, { width }] of columns.entries()) {
				const column = group?.children[index];
				if (column instanceof HTMLElement) column.style.setProperty("width", `calc(${width}ch + ${padding})`);
			}
		},
		[columns],
	);
	return (
		<colgroup ref={setWidths}>
			{columns.map((_, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
				<col key={index} />
			))}
		</colgroup>
	);
}
