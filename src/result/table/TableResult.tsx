"use client";

import { useMemo } from "react";
import type { LocalWords } from "../../hooks/useMessages.js";
import { ResultNote } from "../parts/ResultNote.js";
import type { TableShape } from "../shape/toTable.js";
import { useRendererWords } from "../useRendererWords.js";
import { layoutColumns } from "./layoutColumns.js";
import { TableView } from "./TableView.js";

export interface TableResultProps extends LocalWords {
	table: TableShape;
	label: string;
}

/** Rows and columns of any number, of which those in view are rendered. */
export function TableResult({ table, label, ...given }: TableResultProps) {
	const words = useRendererWords(given);
	const { messages, count, locale } = words;
	const columns = useMemo(() => layoutColumns(table, { messages, count, locale }), [table, messages, count, locale]);
	// The columns that a reader sorted by are gone with their table.
	const key = columns.map((column) => column.label).join("\n");
	const { total } = table;
	return (
		<>
			<TableView key={key} {...{ table, label, columns }} {...words} />
			{total.rows > table.rows.length ? (
				<ResultNote>{messages.tableCutRows(count(table.rows.length), count(total.rows))}</ResultNote>
			) : null}
			{total.columns > columns.length ? (
				<ResultNote>{messages.tableCutColumns(count(columns.length), count(total.columns))}</ResultNote>
			) : null}
			{table.rows.length === 0 ? <ResultNote>{messages.tableEmpty}</ResultNote> : null}
		</>
	);
}
