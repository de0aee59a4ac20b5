import type { Count } from "./types.js";

/** The English messages of a preview, loaded once a snippet is chosen. */
export const previewMessages = {
	previewAgain: "Run again",
	previewStop: "Stop",
	previewRunning: "Running…",
	previewTook: (seconds: Count) => `Took ${seconds.text} s.`,
	previewEnded: "Done.",
	previewAsk: "This snippet may make changes. Run it?",
	previewConfirm: "Run anyway",
	previewDecline: "Don’t run",
	previewStopped: "Stopped. Any changes it already made remain.",
	previewForbidden: "You don’t have permission to run this snippet. You can still add it.",
	previewNotFound: "This snippet no longer exists, or you don’t have access to it. Choose another one.",
	previewRefused: "Akua refused to run this snippet. Check it in Akua, then run it again.",
	previewTimedOut: "The snippet didn’t finish in time and may still be running. Wait a moment before you run it again.",
	previewLost: "Akua’s answer was lost, so the snippet may have run. Run it again only if running it twice is safe.",
	previewFailed: "The snippet couldn’t be run. Nothing has changed. Try again.",
	previewLooksTable: "This looks like a table.",
	previewLooksStat: "This looks like a single value.",
	previewLooksJson: "This looks like structured data.",
	previewLooksLogs: "This looks like lines of text.",
	previewShowAs: (type: string) => `Show as ${type}`,
};
