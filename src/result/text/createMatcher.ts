import * as resultLimits from "../limits.js";

/**
 * Matches a query literally, ignoring case, and whether its accents are characters of their own; `undefined` for an
 * empty query.
 */
export function createMatcher(query: string): RegExp | undefined {
	if (query === "") return undefined;
	const forms = new Set([query, query.normalize("NFC"), query.normalize("NFD")]);
	return new RegExp(Array.from(forms, (form) => form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "i");
}

interface TextPart {
	text: string;
	match: boolean;
}

/** Splits a text, or a part of it, into matching and other parts. A match may reach beyond the part. */
export function splitMatches(text: string, matcher: RegExp, from = 0, to = text.length): TextPart[] {
	const parts: TextPart[] = [];
	// No match is longer than the expression's source.
	const start = Math.max(0, from - matcher.source.length);
	const around = text.slice(start, to + matcher.source.length);
	let at = from;
	for (const match of around.matchAll(new RegExp(matcher, "gi"))) {
		const begin = Math.max(at, start + match.index);
		const end = Math.min(to, start + match.index + match[0].length);
		if (begin >= to || parts.length >= 2 * resultLimits.marks) break;
		if (begin >= end) continue;
		if (begin > at) parts.push({ text: text.slice(at, begin), match: false });
		parts.push({ text: text.slice(begin, end), match: true });
		at = end;
	}
	if (at < to) parts.push({ text: text.slice(at, to), match: false });
	return parts;
}

/** Whether a match begins in a part of a text. */
export function hasMatch(text: string, matcher: RegExp, from = 0, to = text.length): boolean {
	const match = matcher.exec(text.slice(from, to + matcher.source.length));
	return match !== null && match.index < to - from;
}
