/** Matches a query literally, ignoring case; `undefined` for an empty query. */
export function createMatcher(query: string): RegExp | undefined {
	return query === "" ? undefined : new RegExp(query.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "i");
}

interface TextPart {
	text: string;
	match: boolean;
}

/** More highlights in one text would help nobody. */
const maxMarks = 200;

/** Splits a text into matching and other parts. */
export function splitMatches(text: string, matcher: RegExp): TextPart[] {
	const parts: TextPart[] = [];
	let from = 0;
	for (const match of text.matchAll(new RegExp(matcher, "gi"))) {
		if (parts.length >= 2 * maxMarks) break;
		if (match.index > from) parts.push({ text: text.slice(from, match.index), match: false });
		parts.push({ text: match[0], match: true });
		from = match.index + match[0].length;
	}
	if (from < text.length) parts.push({ text: text.slice(from), match: false });
	return parts;
}
