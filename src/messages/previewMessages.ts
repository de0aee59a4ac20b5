import type { Count } from "./types.js";

/** The English messages of a preview, loaded once a snippet is chosen. */
export const previewMessages = {
	previewAgain: "Run again",
	previewRunning: "Running…",
	previewTook: (seconds: Count) => `Took ${seconds.text} s.`,
	previewEnded: "The run has ended.",
	previewAsk: "Running this snippet may change things. Run it now?",
	previewConfirm: "Run it",
	previewDecline: "Do not run it",
	previewStopped: "Stopped. What the snippet had changed by then stays changed.",
	previewForbidden: "You are not allowed to run this snippet. You can add it all the same.",
	previewNotFound: "This snippet does not exist any more, or you may not see it. Choose another one.",
	previewRefused: "Akua refused to run this snippet. Check it in Akua, then run it again.",
	previewTimedOut:
		"The snippet did not finish in time, and may still be running. Wait a moment before you run it again.",
	previewLost: "Akua’s answer was lost, so the snippet may have run. Run it again only if it may run twice.",
	previewFailed: "The snippet could not be run, and nothing has changed. Try again.",
	previewLooksTable: "This looks like a table.",
	previewLooksStat: "This looks like a single value.",
	previewLooksJson: "This looks like structured data.",
	previewLooksLogs: "This looks like lines of text.",
	previewShowAs: (type: string) => `Show as ${type}`,
};
