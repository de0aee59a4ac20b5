"use client";

import { Icon } from "../../ui/Icon.js";
import { slot } from "../../ui/slot.js";
import { toolIcons } from "../parts/toolIcons.js";
import type { Column } from "./layoutColumns.js";

interface TableHeadProps {
	column: Column;
	sorted: false | "asc" | "desc";
	onSort: () => void;
}

/** The head of a column, which sorts by it: up, down, and as it was. */
export function TableHead({ column, sorted, onSort }: TableHeadProps) {
	const order = { asc: "ascending", desc: "descending" } as const;
	const icon = { asc: toolIcons.up, desc: toolIcons.down };
	return (
		<th
			scope="col"
			aria-sort={sorted ? order[sorted] : "none"}
			{...slot("table-head", { numeric: column.numeric, sorted: sorted || undefined })}
		>
			<button type="button" {...slot("table-sort")} title={column.label} onClick={onSort}>
				<span {...slot("table-label")}>{column.label}</span>
				<Icon path={sorted ? icon[sorted] : toolIcons.sort} />
			</button>
		</th>
	);
}
