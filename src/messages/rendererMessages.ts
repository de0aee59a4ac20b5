import type { Count } from "./types.js";

/** The English messages inside a result, loaded with its renderer. */
export const rendererMessages = {
	resultCopied: "Copied.",
	resultCopiedPart: (characters: Count) => `Only the first ${characters.text} characters were copied.`,
	resultNotCopied: "The browser blocked copying.",

	tableKey: "Key",
	tableValue: "Value",
	tableColumn: (position: Count) => `Column ${position.text}`,
	tableColumnWithUnit: (name: string, unit: string) => `${name} (${unit})`,
	tableUnnamed: "Unnamed",
	tableSize: (rows: Count, columns: Count) =>
		`${rows.value === 1 ? "1 row" : `${rows.text} rows`}, ${columns.value === 1 ? "1 column" : `${columns.text} columns`}`,
	tableSorting: "Sorting…",
	tableEmpty: "This table has no rows.",
	tableCutRows: (shown: Count, total: Count) => `Only the first ${shown.text} of ${total.text} rows are shown.`,
	tableCutColumns: (shown: Count, total: Count) => `Only the first ${shown.text} of ${total.text} columns are shown.`,
	tableCopy: "Copy as CSV",
	tableCopiedRows: (copied: Count, total: Count) => `Copied ${copied.text} of ${total.text} rows.`,
	tableNoValue: "No value",
	tableEmptyText: "Empty text",

	logsSearch: "Search logs",
	logsWrap: "Wrap long lines",
	logsEnd: "Go to the end",
	logsEmpty: "No log lines.",
	logsCut: (shown: Count, total: Count) => `Only the last ${shown.text} of ${total.text} lines are shown.`,
	logsError: "Error",
	logsWarning: "Warning",
	logsInfo: "Info",
	logsDebug: "Debug",

	jsonSearch: "Search JSON",
	jsonItems: (items: Count) => (items.value === 1 ? "1 item" : `${items.text} items`),
	jsonKeys: (keys: Count) => (keys.value === 1 ? "1 key" : `${keys.text} keys`),
	jsonMore: (more: Count, rest: Count) => `Show ${more.text} of ${rest.text} more`,
	jsonCopyValue: "Copy value",
	jsonCopyPath: "Copy path",
	jsonWhole: "Full text",
	jsonString: "string",
	jsonNumber: "number",
	jsonBoolean: "boolean",
	jsonNull: "null",
	jsonArray: "array",
	jsonObject: "object",
	jsonOther: "other",

	searchMatches: (matches: Count, position: Count, more: boolean) =>
		matches.value === 0 ? "No match" : `${position.text} / ${matches.text}${more ? "+" : ""}`,
	searchUnderWay: "Searching…",
	searchNext: "Next match",
	searchPrevious: "Previous match",

	statTrue: "Yes",
	statFalse: "No",
	statCut: (shown: Count, total: Count) => `The line shows the last ${shown.text} of ${total.text} values.`,
	statHistory: (points: Count, first: string, last: string, lowest: string, highest: string) =>
		`${points.text} values from ${first} to ${last}, between ${lowest} and ${highest}`,
};
