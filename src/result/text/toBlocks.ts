import * as resultLimits from "../limits.js";
import { cutAt } from "./clip.js";

/** Of these, a browser lays out any number in no time. Of others, ten times as many can take a hundred times as long. */
const isSimple = /^[\t\n\r -~\u00a0-\u02ff]*$/;

/** Splits a text into blocks that are laid out on their own, at its line breaks where there are some. */
export function toBlocks(text: string): string[] {
	if (isSimple.test(text)) return [text];
	const blocks: string[] = [];
	let from = 0;
	while (from < text.length) {
		const limit = from + resultLimits.textBlock;
		const atBreak = limit < text.length ? text.lastIndexOf("\n", limit - 1) + 1 : text.length;
		const to = atBreak > from ? atBreak : cutAt(text, limit);
		blocks.push(text.slice(from, to));
		from = to;
	}
	return blocks;
}
