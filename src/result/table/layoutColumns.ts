import type { TableColumn, TableShape } from "../shape/toTable.js";
import { type Formats, formatsOf, toMoment } from "../text/formats.js";
import { toJsonText } from "../text/toJsonText.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";

/** Widths in digits. A column as wide as its longest text would push the others out of view. */
const narrowest = 4;
const widest = 36;
/** Room of the sort icon. */
const iconWidth = 3;
/** Rows that are looked at to guess what a column holds. */
const sampleSize = 200;

export interface Column {
	label: string;
	/** Whether it holds numbers, which stand below one another by their last digit. */
	numeric: boolean;
	/** Whether its numbers are moments. */
	times: boolean;
	/** In digits. All rows share it, so that nothing moves when others come into view. */
	width: number;
}

/** A time is as wide in every zone. */
type ColumnMessages = Omit<LocalizedRendererMessages, "timeZone">;

export function layoutColumns(table: TableShape, localized: ColumnMessages): Column[] {
	const formats = formatsOf(localized.locale);
	const step = Math.max(1, Math.floor(table.rows.length / sampleSize));
	const sample = table.rows.filter((_, index) => index % step === 0);
	return table.columns.map((column, index) => {
		const label = labelOf(column, localized);
		const times = column.kind === "timestamp" || column.kind === "datetime";
		const values = sample.map((row) => row[index]).filter((value) => value !== null && value !== undefined);
		const numeric = !times && values.length > 0 && values.every((value) => typeof value === "number");
		const longest = values.reduce<number>((most, value) => Math.max(most, lengthOf(value, times, formats)), 0);
		const width = Math.min(widest, Math.max(narrowest, label.length + iconWidth, longest + 1));
		return { label, numeric, times, width };
	});
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
	return toJsonText(value, { lines: false, limit: widest }).text.length;
}
