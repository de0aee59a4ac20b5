import { slot } from "../../ui/slot.js";
import type { LocalizedResultMessages } from "../useRendererMessages.js";
import { ResultNote } from "./ResultNote.js";
import { ScrollRegion } from "./ScrollRegion.js";

/** What fits into a page: with more, laying it out takes seconds. */
export const longestText = 100_000;

interface LongTextProps extends Pick<LocalizedResultMessages, "messages" | "count"> {
	text: string;
	label: string;
	/** Whether it was shortened before. */
	cut?: boolean;
}

/** A text of any length in a box that scrolls, its beginning only where it is very long. */
export function LongText({ text, label, cut, messages, count }: LongTextProps) {
	const shown = text.length > longestText ? text.slice(0, longestText) : text;
	return (
		<>
			<ScrollRegion label={label} {...slot("result-text")}>
				<pre>{shown}</pre>
			</ScrollRegion>
			{cut || shown !== text ? <ResultNote>{messages.resultCut(count(shown.length))}</ResultNote> : null}
		</>
	);
}
