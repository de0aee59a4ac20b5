import { slot } from "../../ui/slot.js";
import { splitMatches } from "../text/createMatcher.js";

/** A text with its search matches highlighted. */
export function Marked({ text, matcher }: { text: string; matcher: RegExp | undefined }) {
	if (!matcher) return text;
	return splitMatches(text, matcher).map((part, index) =>
		part.match ? (
			// biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have nothing but their place
			<mark key={index} {...slot("mark")}>
				{part.text}
			</mark>
		) : (
			part.text
		),
	);
}
