import { expect, test } from "vitest";
import { createMatcher, splitMatches } from "../../../src/result/text/createMatcher.js";

test.each([
	["case", "ERROR", "an error", "error"],
	["accents as characters of their own, in the text", "région", "la re\u0301gion", "re\u0301gion"],
	["accents as characters of their own, in the search", "u\u0308ber", "Über alles", "Über"],
	["Korean letters as characters of their own", "한국", "한국".normalize("NFD"), "한국".normalize("NFD")],
	["the unit of Ångström", "\u212B", "0.7 \u212B", "\u212B"],
	["characters with a meaning in patterns", "a.b|c*", "x a.b|c* y", "a.b|c*"],
])("a search in a result handles %s, and marks what it found", (_, query, text, marked) => {
	const matcher = createMatcher(query);
	if (!matcher) throw new Error("There is no matcher.");
	const matches = splitMatches(text, matcher).filter(({ match }) => match);
	expect(matches.map((part) => part.text)).toEqual([marked]);
});
