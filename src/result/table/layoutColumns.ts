import { resultLimits } from "../limits.js";
import type { TableColumn, TableShape } from "../shape/toTable.js";
import { type Formats, formatsOf, toMoment } from "../text/formats.js";
import { toJsonText } from "../text/toJsonText.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";

/** Column widths, in digits. A column as wide as its longest text would push the others out of view. */
const minWidth = 4;
const maxWidth = 36;
/** Space for the sort icon. */
const iconWidth = 3;

export interface Column {
	label: string;
	/** Whether it holds numbers, which are aligned at the end. */
	numeric: boolean;
	/** Whether its numbers are timestamps. */
	times: boolean;
	/** In digits. Does not depend on the rows in view, so that scrolling moves no column. */
	width: number;
}

/** Time zones do not affect widths. */
type ColumnMessages = Omit<LocalizedRendererMessages, "timeZone">;

export function layoutColumns(table: TableShape, localized: ColumnMessages): Column[] {
	const formats = formatsOf(localized.locale);
	const { rowCount, cellAt } = table;
	const step = Math.max(1, Math.ceil(rowCount / resultLimits.sampledRows));
	const sample = Array.from({ length: Math.ceil(rowCount / step) }, (_, index) => index * step);
	return table.columns.map((column, index) => {
		const label = labelOf(column, localized);
		const times = column.kind === "timestamp" || column.kind === "datetime";
		const values = sample.map((row) => cellAt(row, index)).filter((value) => value !== null && value !== undefined);
		const numeric = !times && values.length > 0 && values.every((value) => typeof value === "number");
		const longest = values.reduce<number>((most, value) => Math.max(most, lengthOf(value, times, formats)), 0);
		const width = Math.min(maxWidth, Math.max(minWidth, label.length + iconWidth, longest + 1));
		return { label, numeric, times, width };
	});
}

/** The number of all columns, or of as many as were counted. */
export function countColumns({ total }: TableShape, count: ColumnMessages["count"]): ReturnType<typeof count> {
	const { value, text } = count(total.columns);
	return { value, text: total.moreColumns ? `${text}+` : text };
}

function labelOf({ label, unit }: TableColumn, { messages, count }: ColumnMessages): string {
	if (typeof label !== "string") {
		if ("position" in label) return messages.tableColumn(count(label.position));
		return label.word === "key" ? messages.tableKey : messages.tableValue;
	}
	const name = label.trim() === "" ? messages.tableUnnamed : label;
	return unit ? messages.tableColumnWithUnit(name, unit) : name;
}

function lengthOf(value: unknown, times: boolean, formats: Formats): number {
	if (times) return 24;
	if (typeof value === "number") return formats.cell(value).short.length;
	if (typeof value === "string") return toMoment(value) ? (value.length > 10 ? 24 : 13) : value.length;
	if (typeof value === "boolean") return 7;
	return toJsonText(value, { lines: false, limit: maxWidth }).text.length;
}
