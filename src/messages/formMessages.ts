import { dialogMessages } from "./dialogMessages.js";
import { displayTypeMessages } from "./displayTypeName.js";
import { sharedMessages } from "./sharedMessages.js";
import type { Count } from "./types.js";

/** The English messages of the form. The snippet picker also shows some of them. */
export const formMessages = {
	...dialogMessages,

	snippetLabel: "Snippet",
	snippetHint: "Choose the snippet whose result you want on this dashboard.",
	snippetPlaceholder: "Search snippets",
	snippetClear: "Clear snippet",
	snippetToggle: "Show snippets",
	snippetLoading: "Loading snippets…",
	snippetLoadingMore: (loaded: Count) => `Loaded ${loaded.text} so far…`,
	snippetEmpty: "No snippets yet. Create one in Akua first.",
	snippetNoMatch: (query: string) => `No snippets match “${query}”.`,
	snippetNoMatchYet: (loaded: Count) => `No match in the first ${loaded.text}. Still loading…`,
	snippetFailed: "The snippets couldn’t be loaded.",
	snippetFailedPart: (loaded: Count) => `Only ${loaded.text} of the snippets could be loaded.`,
	snippetRendersAs: (type: string) => `Shown as ${type}`,
	snippetResults: (count: Count) => (count.value === 1 ? "1 snippet" : `${count.text} snippets`),
	snippetOption: (name: string, position: Count, total: Count) => `${name}, ${position.text} of ${total.text}`,
	snippetOnDashboard: (types: string) => `Already on this dashboard as ${types}. You can add another.`,
	snippetUnused: (text: string) => `“${text}” wasn’t used. Choose a snippet from the list.`,
	snippetOpen: "Open in Akua",
	snippetIdLabel: "Snippet ID",
	snippetIdHint: "You don’t have access to the list of snippets. Enter a snippet ID.",

	displayTypeTableHint: "Rows and columns",
	displayTypeStatHint: "Single value",
	displayTypeJsonHint: "Expandable tree",
	displayTypeLogsHint: "Lines of text",
	displayTypeAutoHint: "Follows the snippet",
	displayTypeAutoNamed: (type: string) => `Currently ${type}`,

	previewLabel: "Preview",
	previewEmpty: "Choose a snippet to see its result here.",
	previewHint: "Run the snippet to see its result.",
	previewNotLoaded: "The preview couldn’t be loaded.",
	previewOffline: "You’re offline. The preview will load when you’re back online.",

	positionLabel: "Position",
	optional: "optional",
	positionHint: (widgets: Count) =>
		widgets.value === 0
			? "This will be the first widget."
			: `Leave empty to add it at the end, after ${widgets.value === 1 ? "the only widget" : `${widgets.text} widgets`}. 0 is first.`,
	positionHintUnknown: "Leave empty to add it at the end. 0 is first.",
	positionFirst: "This will be the first widget.",
	positionAfter: (name: string) => `This will come right after “${name}”.`,
	positionPlaceholder: "End",
	positionIncrease: "Increase position",
	positionDecrease: "Decrease position",
	placeEnd: "At the end",
	placeStart: "At the beginning",
	placeAfter: (name: string) => `After ${name}`,
	placeHint: (place: Count, of: Count) => `It will be widget ${place.text} of ${of.text}.`,
	placeLoading: "Loading the widgets of this dashboard…",
	placeGone: "The widget you chose is gone. This is the nearest place.",

	snippetRequired: "Choose a snippet.",
	snippetTooLong: "That’s too long for a snippet ID.",
	positionNotWhole: "Enter a whole number, or leave it empty.",
	positionTooFar: "That number is out of range.",
	colSpanInvalid: "Choose a width.",
	displayTypeInvalid: "Choose a display type.",

	submitPending: "Adding…",
	cancel: "Cancel",
	stop: "Cancel request",

	statusPending: "Adding the widget…",
	statusRetrying: (attempt: Count, of: Count) => `Trying again (${attempt.text} of ${of.text})…`,
	statusWaiting: "You’re offline. The widget will be added when you’re back online.",
	statusWaitingHere: "You’re offline. Keep this page open: the widget will be added when you’re back online.",
	statusCreated: (name: string) => `“${name}” added.`,
	statusReplayed: (name: string) => `“${name}” was already added. No duplicate was created.`,
	placedNearby: "The widget you placed it after is gone, so it went to the nearest place.",
	placedAtEnd: "It went to the end, because the place you chose wasn’t available.",

	view: "View",
	undoPending: (name: string) => `Removing “${name}”…`,
	undoWaiting: (name: string) => `You’re offline. “${name}” will be removed when you’re back online.`,
	undone: (name: string) => `“${name}” removed.`,
	undoChanged: (name: string) => `“${name}” was edited after it was added, so it wasn’t removed.`,
	undoFailed: (name: string) => `“${name}” may not have been removed. It’s safe to undo again.`,

	discardAsk: "Discard your changes?",
	discardConfirm: "Discard",
	discardDecline: "Keep editing",

	notAppliedTitle: "The widget wasn’t added",
	notAppliedNotice: (name: string) => `“${name}” wasn’t added.`,
	unknownTitle: "The widget may have been added",
	unknownNotice: (name: string) => `“${name}” may have been added.`,
	unknownNext: "It’s safe to try again: it won’t be added twice.",
	unknownChanged: "The values have changed, so submitting them adds another widget.",
	refusedFields: "Fix the highlighted fields.",
	edit: "Edit",

	errorUnauthorized: "Your session has ended. Sign in again in another tab, then try again. Your entries stay here.",
	errorForbidden: "You don’t have permission to add widgets to this dashboard. Ask its owner for access.",
	dashboardForbidden:
		"You don’t have permission to see this dashboard, so adding a widget may not work. Ask its owner for access.",
	errorNotFound:
		"This dashboard no longer exists, or you don’t have access to it. Ask its owner for access, or open another one.",
	errorConflict: "This conflicts with another change. Check the dashboard, then submit again.",
	errorRefusedLater: "Akua refused this request, but an earlier one may have gone through. Check the dashboard.",
	errorInProgress: "Akua is still processing this request.",
	errorValidation: "Akua didn’t accept these values. Change them and submit again.",
	errorServer: "Akua ran into a problem.",
	errorRefused: "Akua refused the request. Submit again, or contact the site owner.",
	errorConnection: "Akua can’t be reached. Check your connection and try again.",
	errorConnectionBroken: "The connection was lost before Akua answered.",
	errorTimeout: "Akua didn’t answer in time.",
	errorAborted: "The request was canceled.",
	errorAbortedSent: "The request was canceled after it was sent.",
	errorResponse: "Akua’s answer couldn’t be read.",
	errorConfig: "This form isn’t set up correctly. Tell the site owner:",
	errorUnexpected: "Something went wrong on this page.",
	retryIn: (seconds: Count) =>
		seconds.value === 1 ? "Try again in 1 second." : `Try again in ${seconds.text} seconds.`,
	retryInMinutes: (minutes: Count) =>
		minutes.value === 1 ? "Try again in 1 minute." : `Try again in ${minutes.text} minutes.`,
	retryLater: "Try again later.",

	...sharedMessages,

	...displayTypeMessages,
};
