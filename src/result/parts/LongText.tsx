import { slot } from "../../ui/slot.js";
import { resultLimits } from "../limits.js";
import { clip } from "../text/clip.js";
import type { LocalizedResultMessages } from "../useRendererMessages.js";
import { ResultNote } from "./ResultNote.js";
import { ScrollRegion } from "./ScrollRegion.js";

interface LongTextProps extends Pick<LocalizedResultMessages, "messages" | "count"> {
	text: string;
	label: string;
	/** Whether the caller shortened the text already. */
	cut?: boolean;
}

/** A text of any length in a scrolling box; a very long one is cut. */
export function LongText({ text, label, cut, messages, count }: LongTextProps) {
	const shown = clip(text, resultLimits.text);
	return (
		<>
			<ScrollRegion label={label} {...slot("result-text")}>
				<pre dir="auto" translate="no">
					{shown}
				</pre>
			</ScrollRegion>
			{cut || shown !== text ? <ResultNote>{messages.resultCut(count(shown.length))}</ResultNote> : null}
		</>
	);
}
