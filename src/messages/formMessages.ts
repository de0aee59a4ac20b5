import { dialogMessages } from "./dialogMessages.js";
import { displayTypeMessages } from "./displayTypeName.js";
import type { Count } from "./types.js";

/** The English messages of the form. The snippet picker also shows some of them. */
export const formMessages = {
	...dialogMessages,

	snippetLabel: "Snippet",
	snippetHint: "The code whose result the widget shows.",
	snippetPlaceholder: "Search snippets",
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
	displayTypeTableHint: "In columns",
	displayTypeStatHint: "One value",
	displayTypeJsonHint: "As a tree",
	displayTypeLogsHint: "Line by line",
	displayTypeAuto: "As the snippet says",
	displayTypeAutoHint: "Even if that changes later",
	displayTypeAutoNamed: (type: string) => `Currently ${type}`,

	previewLabel: "Preview",
	previewHint: "Runs the snippet once and shows its result here.",
	previewRun: "Run snippet",
	previewNotLoaded: "The preview could not be loaded.",
	previewOffline: "You’re offline. The preview will load when you’re back online.",

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
	snippetTooLong: "No snippet id is this long. Check what you entered.",
	positionNotWhole: "Enter a whole number, or leave it empty.",
	positionTooFar: "Enter a number nearer to 0, or leave it empty.",
	colSpanInvalid: "Choose one of the widths.",
	displayTypeInvalid: "Choose one of the display types.",

	submitPending: "Adding…",
	cancel: "Cancel",
	stop: "Stop",

	statusPending: "Adding the widget…",
	statusRetrying: (attempt: Count, of: Count) => `Trying again (${attempt.text} of ${of.text})…`,
	statusWaiting: "Waiting for the network. The widget will be added when it is back.",
	statusWaitingHere: "Waiting for the network. Keep this page open: the widget will be added when it is back.",
	statusCreated: "The widget was added.",
	statusReplayed: "The widget had been added already; it was not added twice.",

	undo: "Undo",
	undoPending: "Removing the widget…",
	undoWaiting: "Waiting for the network. The widget will be removed when it is back.",
	undone: "The widget was removed again.",
	undoChanged: "The widget has been changed since it was added, so it was left as it is.",
	undoFailed: "The widget could not be removed, or Akua’s answer was lost. Undoing again is safe.",

	discardAsk: "Discard what you have entered?",
	discardConfirm: "Discard",
	discardDecline: "Keep editing",
	dismiss: "Dismiss",

	refusedTitle: "The widget was not added",
	refusedFields: "Nothing was added. Correct what is marked below and submit again.",
	notAppliedTitle: "Nothing was added",
	unknownTitle: "The widget may have been added",
	unknownNext: "Trying again is safe: it will not be added twice.",
	edit: "Edit",

	errorUnauthorized:
		"Your session has ended. Sign in again in another tab, then try again; what you entered stays here.",
	errorForbidden: "You are not allowed to add widgets to this dashboard. Ask its owner for access.",
	errorNotFound:
		"This dashboard does not exist any more, or you may not see it. Ask its owner for access, or open another one.",
	errorConflict: "Akua refused this as a conflict with another change. Check the dashboard, then submit again.",
	errorRefusedLater: "Akua refused this try, but an earlier one may have been carried out. Check the dashboard.",
	errorInProgress: "Akua is still working on the first request.",
	errorValidation: "Akua did not accept these values. Change them and submit again.",
	errorRateLimited: "Akua is receiving too many requests.",
	errorServer: "Akua had a problem of its own.",
	errorRefused: "Akua refused the request. Submit again, or tell whoever runs this page.",
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
	retryInMinutes: (minutes: Count) =>
		minutes.value === 1 ? "Try again in 1 minute." : `Try again in ${minutes.text} minutes.`,
	retryLater: "Try again later.",

	...displayTypeMessages,
};
