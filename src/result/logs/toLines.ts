import { type LogsShape, maxLines } from "../shape/toLogs.js";
import { type AnsiSpan, hasControls, parseAnsi, plainStyle } from "./ansi.js";

/** Longer lines are split: laying out a line of several megabytes blocks the page. */
const maxLineLength = 2000;

export interface LogLine {
	/** Counts from 1; `undefined` where a split line continues. */
	number: number | undefined;
	/** The visible text, without control characters. */
	text: string;
	/** Coloured parts, if the line has any. */
	spans: readonly AnsiSpan[] | undefined;
	/** The entry's `level`, in any spelling. */
	named: string | undefined;
	/** The start of the whole line, in which its level is looked up when the line is rendered. */
	head: string;
	time: string | number | undefined;
}

/** Splits log entries into lines, and keeps the last ones if there are too many. */
export function toLines(logs: LogsShape): { lines: LogLine[]; cut: boolean } {
	const lines: LogLine[] = [];
	let number = 0;
	for (const { text: whole, level: named, time: at } of logs.entries) {
		const mayBeColoured = hasControls(whole);
		let style = plainStyle;
		let time = at;
		for (const raw of splitLines(whole)) {
			number++;
			const coloured = mayBeColoured && (style !== plainStyle || hasControls(raw));
			const parsed = coloured ? parseAnsi(raw, style) : undefined;
			style = parsed?.style ?? style;
			const spans = parsed?.spans.some(({ color, bold }) => color !== undefined || bold) ? parsed.spans : undefined;
			const text = parsed ? parsed.spans.map((span) => span.text).join("") : raw;
			pushLine(lines, { number, text, spans, named, head: text, time });
			time = undefined;
		}
	}
	const cut = lines.length > maxLines || logs.total > logs.entries.length;
	return { lines: lines.length > maxLines ? lines.slice(-maxLines) : lines, cut };
}

function splitLines(text: string): string[] {
	// The regular expression is three times as slow, and few systems need it.
	const lines = text.includes("\r") ? text.split(/\r\n|\n|\r/) : text.split("\n");
	// A trailing line break does not start another line.
	if (lines.length > 1 && lines.at(-1) === "") lines.pop();
	return lines;
}

function pushLine(lines: LogLine[], line: LogLine): void {
	const { text, spans } = line;
	if (text.length <= maxLineLength) {
		lines.push(line);
		return;
	}
	for (let from = 0; from < text.length; from += maxLineLength) {
		lines.push({
			...line,
			number: from === 0 ? line.number : undefined,
			time: from === 0 ? line.time : undefined,
			text: text.slice(from, from + maxLineLength),
			spans: spans && sliceSpans(spans, from, from + maxLineLength),
		});
	}
}

function sliceSpans(spans: readonly AnsiSpan[], from: number, to: number): AnsiSpan[] {
	const slice: AnsiSpan[] = [];
	let start = 0;
	for (const span of spans) {
		const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
		if (text) slice.push({ ...span, text });
		start += span.text.length;
		if (start >= to) break;
	}
	return slice;
}
