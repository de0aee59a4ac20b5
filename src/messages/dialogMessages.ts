/** The English texts of a dialog before its form is loaded. */
export const dialogMessages = {
	submit: "Add widget",
	formTitle: "Add a widget",
	formLoading: "Loading the form…",
	formNotLoaded: "The form could not be loaded.",
	formOffline: "You’re offline. The form will load when you’re back online.",
	tryAgain: "Try again",
	dialogClose: "Close",
};
