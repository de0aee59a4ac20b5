import type { Count } from "./types.js";

/** The English messages of a dashboard around its widgets, to look at. */
export const boardMessages = {
	boardLabel: "Dashboard",
	boardLoading: "Loading the widgets…",
	boardOffline: "You’re offline. The widgets will load when you’re back online.",
	boardFailed: "The widgets couldn’t be loaded.",
	boardGone: "This dashboard no longer exists, or you don’t have access to it.",
	boardEmpty: "No widgets yet",
	boardEmptyHint: "Add a widget to see the result of a snippet here.",
	widgetBroken: (name: string) => `“${name}” can’t be shown.`,

	arrange: "Arrange",
	arrangeDone: "Done",
	editingLoading: "Loading…",
	editingNotLoaded: "This couldn’t be loaded.",
	editingOffline: "You’re offline. This will load when you’re back online.",

	saving: "Saving…",
	savingPaused: (changes: Count) =>
		changes.value === 1
			? "You’re offline. 1 change will be saved when you’re back online."
			: `You’re offline. ${changes.text} changes will be saved when you’re back online.`,

	menuLabel: (name: string) => `Options for ${name}`,

	boardSignIn: "Your session has ended. Sign in again in another tab, then try again.",
	boardForbidden: "You don’t have permission to change this dashboard. Ask its owner for access.",
	boardUnreachable: "Akua can’t be reached.",
	boardRefused: "Akua refused the request.",
	boardConfig: "This dashboard isn’t set up correctly. Tell the site owner:",
};
