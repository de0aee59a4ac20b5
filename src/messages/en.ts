import type { Count } from "./types.js";

/** Every word that the library shows, in English. Other languages and hosts replace any of them by its key. */
export const en = {
	formTitle: "Add a widget",

	snippetLabel: "Snippet",
	snippetHint: "The code whose result the widget shows.",
	snippetPlaceholder: "Search by name, description or id",
	snippetClear: "Clear the snippet",
	snippetToggle: "Show snippets",
	snippetLoading: "Loading snippets…",
	snippetLoadingMore: (loaded: Count) => `${loaded.text} loaded, more are coming…`,
	snippetEmpty: "There are no snippets yet. Create one in Akua first.",
	snippetNoMatch: (query: string) => `No snippet matches “${query}”.`,
	snippetNoMatchYet: (query: string, loaded: Count) => `No match for “${query}” in the ${loaded.text} loaded so far…`,
	snippetFailed: "The snippets could not be loaded.",
	snippetFailedPart: (loaded: Count) => `Only ${loaded.text} snippets could be loaded.`,
	snippetRetry: "Try again",
	snippetRendersAs: (type: string) => `Shown as ${type}`,
	snippetResults: (count: Count) => (count.value === 1 ? "1 snippet" : `${count.text} snippets`),
	snippetOption: (name: string, position: Count, total: Count) => `${name}, ${position.text} of ${total.text}`,
	snippetOnDashboard: (types: string) => `Already on this dashboard, shown as ${types}. You can add it once more.`,
	snippetIdLabel: "Snippet id",
	snippetIdHint: "You may not list snippets, so enter the id of the one to show.",

	displayTypeLabel: "Display as",
	displayTypeTable: "Table",
	displayTypeTableHint: "In columns",
	displayTypeStat: "Stat",
	displayTypeStatHint: "One value",
	displayTypeJson: "JSON",
	displayTypeJsonHint: "As a tree",
	displayTypeLogs: "Logs",
	displayTypeLogsHint: "Line by line",
	displayTypeAuto: "As the snippet says",
	displayTypeAutoHint: "Follows the snippet",
	displayTypeAutoNamed: (type: string) => `Currently ${type}`,

	positionLabel: "Position",
	optional: "optional",
	positionHint: (widgets: Count) =>
		widgets.value === 0
			? "This will be the first widget."
			: `Leave empty to add it at the end, after ${widgets.value === 1 ? "the one widget" : `${widgets.text} widgets`}.`,
	positionHintUnknown: "Leave empty to add it at the end.",
	positionPlaceholder: "End",
	positionIncrease: "Increase the position",
	positionDecrease: "Decrease the position",

	colSpanLabel: "Width",
	colSpanOption: (columns: Count) => (columns.value === 1 ? "1 column" : `${columns.text} columns`),

	snippetRequired: "Choose a snippet.",
	snippetTooLong: "A snippet id has at most 54 characters.",
	positionNotWhole: "Enter a whole number, or leave it empty.",
	colSpanInvalid: "Choose 1 to 4 columns.",
	displayTypeInvalid: "Choose one of the display types.",

	submit: "Add widget",
	submitPending: "Adding…",
	cancel: "Cancel",
	stop: "Stop",

	statusPending: "Adding the widget…",
	statusRetrying: (attempt: Count, of: Count) => `Trying again (${attempt.text} of ${of.text})…`,
	statusWaiting: "Waiting for the network. The widget will be added when it is back.",
	statusCreated: "The widget was added.",
	statusReplayed: "The widget had been added already; it was not added twice.",

	undo: "Undo",
	undoPending: "Removing the widget…",
	undone: "The widget was removed again.",
	undoChanged: "The widget has been changed since it was added, so it was left as it is.",
	undoFailed: "The widget could not be removed, or Akua’s answer was lost. Undoing again is safe.",

	refusedTitle: "The widget was not added",
	refusedFields: "Nothing was added. Correct what is marked below and submit again.",
	notAppliedTitle: "Nothing was added",
	unknownTitle: "The widget may have been added",
	unknownNext: "Trying again is safe: it will not be added twice.",
	tryAgain: "Try again",

	errorUnauthorized:
		"Your session has ended. Sign in again in another tab, then try again; what you entered stays here.",
	errorForbidden: "You are not allowed to add widgets to this dashboard. Ask its owner for access.",
	errorNotFound: "This dashboard does not exist any more, or you may not see it.",
	errorConflict: "Akua refused this as a conflict with another change. Check the dashboard, then submit again.",
	errorValidation: "Akua did not accept these values. Change them and submit again.",
	errorRateLimited: "Akua is receiving too many requests.",
	errorServer: "Akua had a problem of its own.",
	errorRefused: "Akua refused the request.",
	errorConnection: "Akua could not be reached. Check your connection and try again.",
	errorConnectionBroken: "The connection broke before Akua answered.",
	errorTimeout: "Akua did not answer in time.",
	errorAborted: "The request was stopped before it was sent.",
	errorAbortedSent: "The request was stopped after it was sent.",
	errorResponse: "Akua’s answer could not be read.",
	errorConfig: "This form is not set up correctly. Tell whoever runs this page:",
	errorUnexpected: "Something went wrong on this page.",
	retryIn: (seconds: Count) =>
		seconds.value === 1 ? "Try again in 1 second." : `Try again in ${seconds.text} seconds.`,

	resultLabel: "Result",
	resultLoading: "Loading the result…",
	resultFailed: "The snippet failed.",
	resultEmpty: "The snippet returned nothing.",
	resultNull: "The snippet returned null.",
	resultNotTable: "This result is not tabular, so it is shown as JSON.",
	resultNotStat: "This result is not one number or word, so it is shown as JSON.",
	resultNotLogs: "This result is not lines of text, so it is shown as JSON.",
	resultUnknownType: (type: string, shownAs: string) =>
		`The display type “${type}” is newer than this page, so this is shown as ${shownAs}.`,
	resultBroken: (type: string) => `This result could not be shown as ${type}. Here it is as plain text:`,
	resultCut: (characters: Count) => `Only the first ${characters.text} characters are shown.`,
	resultCopied: "Copied.",
	resultNotCopied: "The browser did not allow copying.",

	tableKey: "Key",
	tableValue: "Value",
	tableColumn: (position: Count) => `Column ${position.text}`,
	tableColumnWithUnit: (name: string, unit: string) => `${name} (${unit})`,
	tableUnnamed: "Unnamed",
	tableSize: (rows: Count, columns: Count) =>
		`${rows.value === 1 ? "1 row" : `${rows.text} rows`}, ${columns.value === 1 ? "1 column" : `${columns.text} columns`}`,
	tableEmpty: "This table has no rows.",
	tableCutRows: (shown: Count, total: Count) => `Only the first ${shown.text} of ${total.text} rows are shown.`,
	tableCutColumns: (shown: Count, total: Count) => `Only the first ${shown.text} of ${total.text} columns are shown.`,
	tableCopy: "Copy as CSV",
	tableNoValue: "No value",
	tableEmptyText: "Empty text",

	searchMatches: (matches: Count, position: Count) =>
		matches.value === 0 ? "No match" : `${position.text} of ${matches.text}`,
	searchNext: "Next match",
	searchPrevious: "Previous match",

	statTrue: "Yes",
	statFalse: "No",
	statHistory: (points: Count, first: string, last: string, lowest: string, highest: string) =>
		`${points.text} values from ${first} to ${last}, between ${lowest} and ${highest}`,
};
