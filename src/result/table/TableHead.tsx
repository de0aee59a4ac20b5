"use client";

import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { slot } from "../../ui/slot.js";
import { DataText } from "../parts/DataText.js";
import type { Column } from "./layoutColumns.js";

interface TableHeadProps {
	column: Column;
	sorted: "asc" | "desc" | undefined;
	onSort: () => void;
}

/** A column header with a button that sorts ascending, then descending, then not at all. */
export function TableHead({ column, sorted, onSort }: TableHeadProps) {
	const order = { asc: "ascending", desc: "descending" } as const;
	const icon = { asc: icons.up, desc: icons.down };
	return (
		<th
			scope="col"
			aria-sort={sorted ? order[sorted] : "none"}
			{...slot("table-head", { numeric: column.numeric, sorted })}
		>
			<button type="button" {...slot("table-sort")} title={column.label} onClick={onSort}>
				<DataText {...slot("table-label")}>{column.label}</DataText>
				<Icon path={sorted ? icon[sorted] : icons.sort} />
			</button>
		</th>
	);
}
