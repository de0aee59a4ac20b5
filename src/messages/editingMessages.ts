import type { Count } from "./types.js";

/** The English messages of what changes a dashboard, which load with it. */
export const editingMessages = {
	redo: "Redo",
	undid: "Undone.",
	redid: "Redone.",

	saved: "Saved.",
	savingStalled: "Your changes aren’t saved yet.",
	savingDiscard: "Discard changes",

	handleLabel: (name: string, place: Count, of: Count) => `Move ${name}, position ${place.text} of ${of.text}`,
	handleHelp:
		"Press Enter to pick it up. Move it with the arrow keys, or change its width with Alt and the left or right arrow key. Press Enter to drop it or Escape to cancel.",
	moveTaken: (name: string, place: Count, of: Count) => `${name} picked up, position ${place.text} of ${of.text}.`,
	moveFirst: (place: Count, of: Count) => `Position ${place.text} of ${of.text}, at the beginning.`,
	moveAfter: (place: Count, of: Count, after: string) => `Position ${place.text} of ${of.text}, after ${after}.`,
	moveDropped: (name: string, place: Count, of: Count) => `${name} moved to position ${place.text} of ${of.text}.`,
	moveCanceled: (name: string) => `${name} is back in its place.`,
	widthOf: (name: string) => `Width of ${name}`,

	moveLabel: "Move",
	moveEarlier: "Earlier",
	moveLater: "Later",
	moveToStart: "To the beginning",
	moveToEnd: "To the end",
	moveIsFirst: "Already first",
	moveIsLast: "Already last",
	moveAfterLabel: "Place after",
	duplicate: "Duplicate",
	duplicateImpossible: "This widget has settings that can’t be copied here.",
	addAfter: "Add a widget after this one",
	remove: "Remove",
	removeAsk: "This widget can’t be restored once it’s removed.",
	removeConfirm: "Remove anyway",
	removeDecline: "Keep it",
	removed: (name: string) => `“${name}” removed.`,

	conflictWidth: (theirs: Count) =>
		theirs.value === 1
			? "Someone else made this widget 1 column wide."
			: `Someone else made this widget ${theirs.text} columns wide.`,
	conflictDisplayType: (theirs: string) => `Someone else changed this widget’s display type to “${theirs}”.`,
	conflictRemove: "Someone else changed this widget, so it wasn’t removed yet.",
	conflictFound: (name: string) => `Someone else also changed “${name}”. Choose which change to keep.`,
	conflictMine: "Use mine",
	conflictTheirs: "Keep theirs",

	noticeFailed: (name: string) => `The change to “${name}” wasn’t saved.`,
	noticeGone: (name: string) => `“${name}” no longer exists.`,
	noticeAddAgain: "Add it again",
	noticePlaceLost: (name: string) => `“${name}” is now at the end, because the widgets beside it no longer exist.`,
	noticeAlsoChanged: (name: string) => `Someone else also changed “${name}”. Your change was saved.`,
	noticeBusy: (name: string) => `“${name}” kept changing, so your change wasn’t saved.`,
	noticeNotUndone: (name: string) => `Someone else has changed “${name}” since then, so it was left as it is.`,
};
