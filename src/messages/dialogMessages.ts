/** The English messages of a dialog whose form is not loaded yet. */
export const dialogMessages = {
	submit: "Add widget",
	formTitle: "Add a widget",
	formLoading: "Loading the form…",
	formNotLoaded: "The form couldn’t be loaded.",
	formOffline: "You’re offline. The form will load when you’re back online.",
	tryAgain: "Try again",
	dialogClose: "Close",
};
