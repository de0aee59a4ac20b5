/** The English messages about running a snippet, in a preview and on a dashboard. */
export const runMessages = {
	previewAgain: "Run again",
	previewRunning: "Running…",
	previewAsk: "This snippet may make changes. Run it?",
	previewConfirm: "Run anyway",
	previewDecline: "Don’t run",
	previewRefused: "Akua refused to run this snippet. Check it in Akua, then run it again.",
	previewTimedOut: "The snippet didn’t finish in time and may still be running. Wait a moment before you run it again.",
	previewLost: "Akua’s answer was lost, so the snippet may have run. Run it again only if running it twice is safe.",
	previewFailed: "The snippet couldn’t be run. Nothing has changed. Try again.",
};
