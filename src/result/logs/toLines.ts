import { type LogsShape, maxLines } from "../shape/toLogs.js";
import { cutAt } from "../text/clip.js";
import { type AnsiSpan, hasControls, parseAnsi, plainStyle, textOf } from "./ansi.js";

/** A longer line takes several rows: laying out a row of several megabytes blocks the page. */
const maxRowLength = 2000;

/** A row of the log: a line, or a part of a long one. */
export interface LogLine {
	/** Counts from 1; `undefined` where a long line continues. */
	number: number | undefined;
	/** The visible text of the whole line, without control characters. */
	text: string;
	/** The part of the text that this row shows. */
	from: number;
	to: number;
	/** Coloured parts of the whole line, if it has any. */
	spans: readonly AnsiSpan[] | undefined;
	/** What the entry gives as its level, in any spelling. */
	levels: readonly (string | number)[];
	time: string | number | undefined;
}

/** Splits log entries into lines, and keeps the last ones if there are too many. */
export function toLines(logs: LogsShape): { lines: LogLine[]; cut: boolean } {
	const lines: LogLine[] = [];
	let number = 0;
	for (const { text: whole, levels, time: at } of logs.entries) {
		const mayBeColoured = hasControls(whole);
		let style = plainStyle;
		let time = at;
		for (const raw of splitLines(whole)) {
			number++;
			const coloured = mayBeColoured && (style !== plainStyle || hasControls(raw));
			const parsed = coloured ? parseAnsi(raw, style) : undefined;
			style = parsed?.style ?? style;
			const spans = parsed?.spans.some(({ color, bold }) => color !== undefined || bold) ? parsed.spans : undefined;
			pushRows(lines, { number, text: parsed ? textOf(parsed.spans) : raw, spans, levels, time });
			time = undefined;
		}
	}
	const cut = lines.length > maxLines || logs.total > logs.entries.length;
	return { lines: lines.length > maxLines ? lines.slice(-maxLines) : lines, cut };
}

function splitLines(text: string): string[] {
	// The regular expression is three times as slow, and few systems need it.
	const lines = text.includes("\r") ? text.split(/\r*\n/) : text.split("\n");
	// A trailing line break does not start another line.
	if (lines.length > 1 && lines.at(-1) === "") lines.pop();
	return lines;
}

function pushRows(lines: LogLine[], line: Omit<LogLine, "from" | "to">): void {
	const { length } = line.text;
	let from = 0;
	do {
		const to = from + maxRowLength < length ? cutAt(line.text, from + maxRowLength) : length;
		lines.push(from === 0 ? { ...line, from, to } : { ...line, number: undefined, time: undefined, from, to });
		from = to;
	} while (from < length);
}

/** The spans of a part of a line. */
export function sliceSpans(spans: readonly AnsiSpan[], from: number, to: number): AnsiSpan[] {
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
