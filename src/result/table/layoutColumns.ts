import * as resultLimits from "../limits.js";
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
	/** Writes its numbers: as measures, with separators and rounded, or as the names of something, in all their digits. */
	format: Formats["cell"];
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
	const isObject = table.columns.some(
		({ label }) => typeof label === "object" && "word" in label && label.word === "key",
	);
	return table.columns.map((column, index) => {
		const label = labelOf(column, localized);
		const times = /^(timestamp|datetime)/i.test(column.kind ?? "");
		const values = sample.map((row) => cellAt(row, index)).filter((value) => value !== null && value !== undefined);
		const format = formatOf(column, isObject ? [] : values, formats);
		const numeric = !times && values.length > 0 && values.every((value) => typeof value === "number");
		const longest = values.reduce<number>((most, value) => Math.max(most, lengthOf(value, times, format)), 0);
		const width = Math.min(maxWidth, Math.max(minWidth, label.length + iconWidth, longest + 1));
		return { label, numeric, times, format, width };
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

/** Columns whose numbers name something, even with decimals or a unit. */
const naming = /(?:^|[^a-z])(?:u|g|p|pp)?(?:id|ids|ports?|year|zip|postal|phone|code|version|no)(?:[^a-z]|$)/i;

/** Only a measure has decimals or a unit. Other whole numbers may be ids, as may each value of a single object. */
function formatOf({ label, unit }: TableColumn, values: readonly unknown[], formats: Formats): Formats["cell"] {
	const name = typeof label === "string" ? label.replace(/([a-z])(?=[A-Z])/g, "$1 ") : "";
	if (naming.test(name)) return formats.id;
	const isMeasure = unit !== undefined || values.some((value) => typeof value === "number" && !Number.isInteger(value));
	if (isMeasure) return formats.cell;
	return (value) => (Number.isInteger(Number(value)) ? formats.id(value) : formats.cell(value));
}

function lengthOf(value: unknown, times: boolean, format: Formats["cell"]): number {
	if (times) return 24;
	if (typeof value === "number") return format(value).short.length;
	if (typeof value === "string") return toMoment(value) ? (value.length > 10 ? 24 : 13) : value.length;
	if (typeof value === "boolean") return 7;
	return toJsonText(value, { lines: false, limit: maxWidth }).text.length;
}
