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
	resultNotTable: "This result is not tabular, so it is shown as JSON.",
	resultNotStat: "This result is not one number or word, so it is shown as JSON.",
	resultNotLogs: "This result is not lines of text, so it is shown as JSON.",
	resultUnknownType: (type: string, shownAs: string) =>
		`The display type “${type}” is newer than this page, so this is shown as ${shownAs}.`,
	resultBroken: (type: string) => `This result could not be shown as ${type}. Here it is as plain text:`,
	resultCut: (characters: Count) => `Only the first ${characters.text} characters are shown.`,
};
