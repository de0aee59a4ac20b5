import { hasMatch } from "../text/createMatcher.js";
import type { Found } from "../text/useSearch.js";
import type { LogLine } from "./readLines.js";

/** How many characters are searched between two yields. A line counts as a few. */
const charactersPerStep = 100_000;
const charactersPerLine = 500;

/** Finds the indexes of the lines that match. */
export function* searchLines(lines: readonly LogLine[], matcher: RegExp): Generator<undefined, Found<number>> {
	const matches: number[] = [];
	let characters = 0;
	for (const [index, { text, from, to }] of lines.entries()) {
		if (hasMatch(text, matcher, from, to)) matches.push(index);
		characters += charactersPerLine + to - from;
		if (characters < charactersPerStep) continue;
		characters = 0;
		yield;
	}
	return { matches, more: false };
}
