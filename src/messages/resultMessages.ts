import { displayTypeMessages } from "./displayTypeName.js";
import type { Count } from "./types.js";

/** The English messages around a result, available before its renderer is loaded. */
export const resultMessages = {
	...displayTypeMessages,

	resultLabel: "Result",
	resultPart: (label: string, part: string) => `${label}: ${part}`,
	resultLoading: "Loading the result…",
	resultFailed: "The snippet failed.",
	resultEmpty: "The snippet returned nothing.",
	resultNull: "The snippet returned null.",
	resultMismatch: (type: string) => `Can’t show this result as ${type}. Showing JSON instead.`,
	resultUnknownType: (type: string, shownAs: string) =>
		`“${type}” isn’t supported here yet. Showing ${shownAs} instead.`,
	resultBroken: (type: string) => `Can’t show this result as ${type}. Showing plain text instead.`,
	resultCut: (characters: Count) => `Only the first ${characters.text} characters are shown.`,
};
