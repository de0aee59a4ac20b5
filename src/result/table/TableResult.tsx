"use client";

import { useMemo } from "react";
import { ResultNote } from "../parts/ResultNote.js";
import type { TableShape } from "../shape/toTable.js";
import { countOf } from "../text/countOf.js";
import { type LocalizedResultMessages, useRendererMessages } from "../useRendererMessages.js";
import { layoutColumns } from "./layoutColumns.js";
import { TableView } from "./TableView.js";

export interface TableResultProps extends LocalizedResultMessages {
	table: TableShape;
	label: string;
}

/** A virtualised, sortable table. */
export function TableResult({ table, label, ...props }: TableResultProps) {
	const localized = useRendererMessages(props);
	const { messages, count, locale } = localized;
	const columns = useMemo(() => layoutColumns(table, { messages, count, locale }), [table, messages, count, locale]);
	// Resets the sorting when the columns change.
	const key = columns.map((column) => column.label).join("\n");
	const { total } = table;
	return (
		<>
			<TableView key={key} {...{ table, label, columns }} {...localized} />
			{total.rows > table.rowCount ? (
				<ResultNote>{messages.tableCutRows(count(table.rowCount), count(total.rows))}</ResultNote>
			) : null}
			{total.columns > columns.length ? (
				<ResultNote>
					{messages.tableCutColumns(
						count(columns.length),
						countOf(table.total.columns, table.total.moreColumns, count),
					)}
				</ResultNote>
			) : null}
			{table.rowCount === 0 ? <ResultNote>{messages.tableEmpty}</ResultNote> : null}
		</>
	);
}
