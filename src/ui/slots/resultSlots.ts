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
		component: "SnippetResult",
		description: "A snippet's result",
		root: true,
		states: { type: displayTypes, error: "flag", inert: "flag", "color-scheme": colorSchemes },
	},
	"result-note": {
		component: "SnippetResult",
		description: "A note about the result",
		states: { tone: ["plain", "warning", "danger"] },
	},
	"result-text": { component: "SnippetResult", description: "A long text that scrolls" },
	skeleton: {
		component: "SnippetResult",
		description: "The placeholder of a result that is loading",
		states: { type: displayTypes },
	},
	"skeleton-rows": { component: "SnippetResult", description: "The placeholder's rows" },
	"skeleton-row": { component: "SnippetResult", description: "One row of the placeholder" },
	toolbar: { component: "SnippetResult", description: "The toolbar" },
	"toolbar-text": { component: "SnippetResult", description: "The toolbar's text" },
	tool: {
		component: "SnippetResult",
		description: "A toolbar button",
		states: { outcome: ["copied", "failed"], pressed: "flag" },
	},
	"tool-outcome": {
		component: "SnippetResult",
		description: "The outcome of a toolbar button, announced by screen readers",
		states: { outcome: ["copied", "failed"] },
	},
	search: { component: "SnippetResult", description: "The search in logs or JSON" },
	"search-input": { component: "SnippetResult", description: "The search field" },
	"search-count": { component: "SnippetResult", description: "The number of matches" },
	mark: { component: "SnippetResult", description: "A match" },

	stat: {
		component: "SnippetResult, as a stat",
		description: "The stat",
		states: { size: ["small", "medium", "large"] },
	},
	"stat-line": { component: "SnippetResult, as a stat", description: "The value and its unit" },
	"stat-value": { component: "SnippetResult, as a stat", description: "The value" },
	"stat-unit": { component: "SnippetResult, as a stat", description: "The unit" },
	sparkline: { component: "SnippetResult, as a stat", description: "The sparkline" },
	"sparkline-line": { component: "SnippetResult, as a stat", description: "The sparkline's line" },
	"sparkline-area": { component: "SnippetResult, as a stat", description: "The area below the line" },

	"table-scroller": { component: "SnippetResult, as a table", description: "The scrolling box around the table" },
	table: { component: "SnippetResult, as a table", description: "The table" },
	"table-head": {
		component: "SnippetResult, as a table",
		description: "A column header",
		states: { numeric: "flag", sorted: ["asc", "desc"] },
	},
	"table-sort": { component: "SnippetResult, as a table", description: "The button that sorts by a column" },
	"table-label": { component: "SnippetResult, as a table", description: "A column's name" },
	"table-row": { component: "SnippetResult, as a table", description: "A row" },
	"table-cell": { component: "SnippetResult, as a table", description: "A cell", states: { numeric: "flag" } },
	"table-spacer": {
		component: "SnippetResult, as a table",
		description: "A spacer in place of the rows outside the viewport",
	},
	"cell-boolean": {
		component: "SnippetResult, as a table",
		description: "A boolean",
		states: { value: ["true", "false"] },
	},
	"cell-none": { component: "SnippetResult, as a table", description: "An empty or missing value" },
	"cell-link": { component: "SnippetResult, as a table", description: "A link" },
	fold: {
		component: "SnippetResult, as a table",
		description: "A long or nested value, collapsed",
		states: { json: "flag" },
	},
	"fold-summary": { component: "SnippetResult, as a table", description: "The start of a collapsed value" },

	logs: { component: "SnippetResult, as logs", description: "The scrolling box around the lines" },
	"log-lines": { component: "SnippetResult, as logs", description: "All lines", states: { wraps: "flag" } },
	"log-window": { component: "SnippetResult, as logs", description: "The visible lines" },
	"log-line": {
		component: "SnippetResult, as logs",
		description: "A line",
		states: { level: levels, current: "flag" },
	},
	"log-number": { component: "SnippetResult, as logs", description: "A line's number" },
	"log-level": { component: "SnippetResult, as logs", description: "A line's level", states: { level: levels } },
	"log-time": { component: "SnippetResult, as logs", description: "A line's time" },
	"log-text": { component: "SnippetResult, as logs", description: "A line's text" },
	ansi: {
		component: "SnippetResult, as logs",
		description: "Text with an ANSI style",
		states: {
			color: [...ansiColors, ...brightAnsiColors],
			bold: "flag",
		},
	},

	json: { component: "SnippetResult, as JSON", description: "The scrolling box around the tree" },
	"json-rows": { component: "SnippetResult, as JSON", description: "The tree" },
	"json-row": { component: "SnippetResult, as JSON", description: "A row of the tree", states: { active: "flag" } },
	"json-indent": { component: "SnippetResult, as JSON", description: "One level of indentation" },
	"json-toggle": {
		component: "SnippetResult, as JSON",
		description: "The arrow of an expandable row",
		states: { open: "flag" },
	},
	"json-key": { component: "SnippetResult, as JSON", description: "A key", states: { ordinal: "flag" } },
	"json-colon": { component: "SnippetResult, as JSON", description: "The colon after a key" },
	"json-value": {
		component: "SnippetResult, as JSON",
		description: "A value",
		states: { type: ["string", "number", "boolean", "null", "array", "object", "other"] },
	},
	"json-type": { component: "SnippetResult, as JSON", description: "A value's type, in words" },
	"json-more": { component: "SnippetResult, as JSON", description: "The row that shows more of a long list" },
	"json-path": { component: "SnippetResult, as JSON", description: "The path of the active row" },
} as const satisfies Record<string, SlotContract>;
