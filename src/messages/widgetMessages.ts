/** The English messages of a widget's card. */
export const widgetMessages = {
	widgetLoading: "Loading the snippet…",
	widgetWaiting: "Waiting to run…",
	widgetWaitingOffline: "You’re offline. The snippet will run when you’re back online.",
	widgetNotRun: "Not run yet",
	widgetUpdatedNow: "Updated just now",
	widgetUpdated: (ago: string) => `Updated ${ago}`,
	widgetMayChange: "This snippet may make changes, so it doesn’t run by itself.",
	widgetUnlisted: "This snippet isn’t listed for you, so it doesn’t run by itself.",
	widgetLookupFailed: "This snippet’s details couldn’t be loaded, so it doesn’t run by itself.",
	widgetSignIn: "Your session has ended. Sign in again in another tab, then run the snippet again.",
	widgetForbidden: "You don’t have permission to run this snippet. Ask its owner for access.",
	widgetGone: "This snippet no longer exists, or you don’t have access to it.",
	widgetNotReached: "The result couldn’t be loaded. Try again in a moment.",
	widgetKept: "The last result is still shown.",
	widgetUnknownType: (type: string) => `Widgets of the type “${type}” can’t be shown here yet.`,

	refreshPause: "Pause refresh",
	refreshResume: "Resume refresh",
};
