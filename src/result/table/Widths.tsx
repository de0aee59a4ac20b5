"use client";

import { useCallback } from "react";
import { isElement } from "../../ui/nodes.js";
import type { Column } from "./layoutColumns.js";

/** The horizontal padding that the style sheet gives a cell. */
const padding = "24px";
const maxUnstretchedColumns = 2;

/** Sets the width of each column and of the table, through the CSSOM: a strict CSP forbids style attributes. */
export function Widths({ columns }: { columns: readonly Column[] }) {
	const setWidths = useCallback(
		(group: HTMLElement | null) => {
			const sum = columns.reduce((total, { width }) => total + width, 0);
			// A table of one or two columns does not stretch: in a wide box its columns would be far apart.
			const property = columns.length <= maxUnstretchedColumns ? "width" : "min-width";
			group?.parentElement?.style.setProperty(property, `calc(${sum}ch + ${columns.length} * ${padding})`);
			for (const [index, { width }] of columns.entries()) {
				const column = group?.children[index];
				if (isElement(column)) column.style.setProperty("width", `calc(${width}ch + ${padding})`);
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
