import type { Count } from "./types.js";

/** The English messages that the form and a dashboard share. */
export const sharedMessages = {
	displayTypeLabel: "Display as",
	displayTypeAuto: "Snippet default",
	colSpanLabel: "Width",
	colSpanOption: (columns: Count) => (columns.value === 1 ? "1 column" : `${columns.text} columns`),
	undo: "Undo",
	dismiss: "Dismiss",
	previewRun: "Run snippet",
	errorRateLimited: "Akua is receiving too many requests.",
};
