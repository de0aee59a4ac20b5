import * as resultLimits from "../limits.js";

/** How much of the text around a cut is looked at. Longer characters exist only in texts made to be long. */
const reach = 64;
let segmenter: Intl.Segmenter | undefined;

/** The last index up to `length` at which a text can be cut without splitting an emoji or an accented letter. */
export function cutAt(text: string, length: number): number {
	if (length >= text.length) return text.length;
	// Below U+0300 no character joins another.
	if (text.charCodeAt(length - 1) < 0x300 && text.charCodeAt(length) < 0x300) return length;
	if (!Intl.Segmenter) return length;
	segmenter ??= new Intl.Segmenter();
	const start = Math.max(0, length - reach);
	const around = segmenter.segment(text.slice(start, length + reach));
	return start + (around.containing(length - start)?.index || length - start);
}

/** The start of a text, up to `length` UTF-16 units. */
export function clip(text: string, length: number): string {
	return text.slice(0, cutAt(text, length));
}

/** Shortens a name, label or tooltip. */
export function clipLabel(text: string, limit: number = resultLimits.label): string {
	return text.length > limit ? `${clip(text, limit - 1)}…` : text;
}
