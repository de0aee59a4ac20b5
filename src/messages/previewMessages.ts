import { runMessages } from "./runMessages.js";
import type { Count } from "./types.js";

/** The English messages of a preview, loaded once a snippet is chosen. */
export const previewMessages = {
	...runMessages,

	previewStop: "Stop",
	previewTook: (seconds: Count) => `Took ${seconds.text} s.`,
	previewEnded: "Done.",
	previewStopped: "Stopped. Any changes it already made remain.",
	previewForbidden: "You don’t have permission to run this snippet. You can still add it.",
	previewNotFound: "This snippet no longer exists, or you don’t have access to it. Choose another one.",
	previewLooksTable: "This looks like a table.",
	previewLooksStat: "This looks like a single value.",
	previewLooksJson: "This looks like structured data.",
	previewLooksLogs: "This looks like lines of text.",
	previewShowAs: (type: string) => `Show as ${type}`,
};
