import type { Snippet } from "../../contract/snippet.js";

/** How many snippets of a dashboard run at the same time. */
export const maxRuns = 4;

/** How far outside of the viewport a card runs its snippet, so that its result is there when it is reached. */
export const nearMargin = "320px";

/** The shortest time between two refreshes, in seconds. */
const minRefreshSeconds = 5;

/** After how long a refresh that a person in the card holds up is tried again, in milliseconds. */
export const busyDelayMs = 1000;

/** Purposes of snippets that only read. */
const readingPurposes: readonly unknown[] = ["reactive_read", "widget", "general"];

/**
 * Whether a widget runs this snippet without being asked. A prepared action makes changes, and a snippet that is not
 * listed, or of a purpose that this version does not know, may make some.
 */
export function runsByItself(snippet: Pick<Partial<Snippet>, "purpose"> | undefined): boolean {
	return readingPurposes.includes(snippet?.purpose);
}

/** Seconds between two refreshes; none if it is not a positive number. */
export function toIntervalMs(seconds: number | false | undefined): number | undefined {
	if (!seconds || !(seconds > 0)) return undefined;
	// Browsers run a timer at once whose delay exceeds 31 bits.
	return Math.min(Math.max(seconds, minRefreshSeconds) * 1000, 2 ** 31 - 1);
}
