import type { ClipboardEvent } from "react";
import { slot } from "../../ui/slot.js";
import * as resultLimits from "../limits.js";
import { clip } from "../text/clip.js";
import { toBlocks } from "../text/toBlocks.js";
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
	const shown = firstLines(clip(text, resultLimits.text));
	return (
		<>
			<ScrollRegion label={label} onCopy={copyText} {...slot("result-text")}>
				{toBlocks(shown).map((block, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
					<pre key={index} dir="auto" translate="no">
						{block}
					</pre>
				))}
			</ScrollRegion>
			{cut || shown !== text ? <ResultNote>{messages.resultCut(count(shown.length))}</ResultNote> : null}
		</>
	);
}

function firstLines(text: string): string {
	let end = 0;
	for (let line = 0; line < resultLimits.textLines; line++) {
		end = text.indexOf("\n", end) + 1;
		if (end === 0) return text;
	}
	return text.slice(0, end);
}

/** Copies the selected text as it is. The browser would add line breaks between the blocks. */
function copyText(event: ClipboardEvent<HTMLElement>): void {
	const selection = event.currentTarget.ownerDocument.getSelection();
	const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
	if (!range || range.collapsed || !event.currentTarget.contains(range.commonAncestorContainer)) return;
	event.clipboardData.setData("text/plain", range.toString());
	event.preventDefault();
}
