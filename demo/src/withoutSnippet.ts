/** What a card says while its snippet is not there, by what is known of the others. */
export const withoutSnippet = {
	pending: "Loading…",
	"loading-more": "Loading…",
	complete: "The snippet of this widget does not exist any more, or you may not see it.",
	error: "The snippet of this widget could not be loaded.",
} as const;
