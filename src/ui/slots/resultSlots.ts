import type { SlotContract } from "./SlotContract.js";
import { colorSchemes } from "./values.js";

const displayTypes = ["table", "stat", "json", "logs"] as const;
const levels = ["error", "warning", "info", "debug"] as const;

const ansiColors = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"] as const;
const brightAnsiColors = [
	"bright-black",
	"bright-red",
	"bright-green",
	"bright-yellow",
	"bright-blue",
	"bright-magenta",
	"bright-cyan",
	"bright-white",
] as const;

export const resultSlots = {
	result: {
		in: "SnippetResult",
		is: "What a snippet returned",
		states: { type: displayTypes, error: "flag", inert: "flag", "color-scheme": colorSchemes },
	},
	"result-note": {
		in: "SnippetResult",
		is: "What there is to say of a result besides itself",
		states: { tone: ["plain", "warning", "danger"] },
	},
	"result-text": { in: "SnippetResult", is: "A long text, which scrolls" },
	skeleton: { in: "SnippetResult", is: "The room of a result that is being loaded", states: { type: displayTypes } },
	"skeleton-rows": { in: "SnippetResult", is: "The rows of a skeleton" },
	"skeleton-row": { in: "SnippetResult", is: "One row of a skeleton" },
	toolbar: { in: "SnippetResult", is: "What can be done with a result" },
	"toolbar-text": { in: "SnippetResult", is: "What a toolbar says" },
	tool: {
		in: "SnippetResult",
		is: "A button of a toolbar",
		states: { outcome: ["copied", "failed"], pressed: "flag" },
	},
	"tool-outcome": { in: "SnippetResult", is: "What a tool did, announced", states: { outcome: ["copied", "failed"] } },
	search: { in: "SnippetResult", is: "The search in logs or JSON" },
	"search-input": { in: "SnippetResult", is: "What is searched for" },
	"search-count": { in: "SnippetResult", is: "How many matches there are" },
	mark: { in: "SnippetResult", is: "A match of the search" },

	stat: { in: "SnippetResult, as a stat", is: "One value", states: { size: ["small", "medium", "large"] } },
	"stat-line": { in: "SnippetResult, as a stat", is: "The value with its unit" },
	"stat-value": { in: "SnippetResult, as a stat", is: "The value" },
	"stat-unit": { in: "SnippetResult, as a stat", is: "The unit" },
	sparkline: { in: "SnippetResult, as a stat", is: "The history of the value" },
	"sparkline-line": { in: "SnippetResult, as a stat", is: "The line of the history" },
	"sparkline-area": { in: "SnippetResult, as a stat", is: "What is below the line" },

	"table-scroller": { in: "SnippetResult, as a table", is: "The box in which the table scrolls" },
	table: { in: "SnippetResult, as a table", is: "The table" },
	"table-head": {
		in: "SnippetResult, as a table",
		is: "The head of a column",
		states: { numeric: "flag", sorted: ["asc", "desc"] },
	},
	"table-sort": { in: "SnippetResult, as a table", is: "The button that sorts by a column" },
	"table-label": { in: "SnippetResult, as a table", is: "The name of a column" },
	"table-row": { in: "SnippetResult, as a table", is: "A row" },
	"table-cell": { in: "SnippetResult, as a table", is: "A cell", states: { numeric: "flag" } },
	"table-spacer": { in: "SnippetResult, as a table", is: "Stands for the rows that are out of view" },
	"cell-boolean": { in: "SnippetResult, as a table", is: "Yes or no", states: { value: ["true", "false"] } },
	"cell-none": { in: "SnippetResult, as a table", is: "A value that is empty or not there" },
	"cell-link": { in: "SnippetResult, as a table", is: "An address on the web" },
	fold: { in: "SnippetResult, as a table", is: "A long or nested value, folded", states: { json: "flag" } },
	"fold-summary": { in: "SnippetResult, as a table", is: "The beginning of a folded value" },

	logs: { in: "SnippetResult, as logs", is: "The box in which the lines scroll" },
	"log-lines": { in: "SnippetResult, as logs", is: "All lines", states: { wraps: "flag" } },
	"log-window": { in: "SnippetResult, as logs", is: "The lines in view" },
	"log-line": { in: "SnippetResult, as logs", is: "A line", states: { level: levels, current: "flag" } },
	"log-number": { in: "SnippetResult, as logs", is: "The number of a line" },
	"log-level": { in: "SnippetResult, as logs", is: "The level of a line", states: { level: levels } },
	"log-time": { in: "SnippetResult, as logs", is: "When a line was written" },
	"log-text": { in: "SnippetResult, as logs", is: "What a line says" },
	ansi: {
		in: "SnippetResult, as logs",
		is: "A part of a line that its writer coloured",
		states: {
			color: [...ansiColors, ...brightAnsiColors],
			bold: "flag",
		},
	},

	json: { in: "SnippetResult, as JSON", is: "The box in which the tree scrolls" },
	"json-rows": { in: "SnippetResult, as JSON", is: "The tree" },
	"json-row": { in: "SnippetResult, as JSON", is: "A row of the tree", states: { active: "flag" } },
	"json-indent": { in: "SnippetResult, as JSON", is: "One step of a row's depth" },
	"json-toggle": { in: "SnippetResult, as JSON", is: "The sign of an open or closed row", states: { open: "flag" } },
	"json-key": { in: "SnippetResult, as JSON", is: "The key of a value", states: { ordinal: "flag" } },
	"json-colon": { in: "SnippetResult, as JSON", is: "What stands between a key and its value" },
	"json-value": {
		in: "SnippetResult, as JSON",
		is: "A value",
		states: { type: ["string", "number", "boolean", "null", "array", "object", "other"] },
	},
	"json-type": { in: "SnippetResult, as JSON", is: "The type of a value, in words" },
	"json-more": { in: "SnippetResult, as JSON", is: "The row that shows more of a long list" },
	"json-path": { in: "SnippetResult, as JSON", is: "The path of the active row" },
} as const satisfies Record<string, SlotContract>;
