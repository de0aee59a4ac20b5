/** The English messages that the form and a dashboard share. */
export const sharedMessages = {
	displayTypeLabel: "Display as",
	displayTypeAuto: "Snippet default",
	undo: "Undo",
	dismiss: "Dismiss",
	previewRun: "Run snippet",
	errorRateLimited: "Akua is receiving too many requests.",
};
