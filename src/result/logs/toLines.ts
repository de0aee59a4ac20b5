import { type LogsShape, mostLines } from "../shape/toLogs.js";
import { type AnsiSpan, hasControls, parseAnsi, plainStyle } from "./ansi.js";

/** Longer lines go on below: laying out one of megabytes stops the page. */
const longestLine = 2000;

export interface LogLine {
	/** From 1; `undefined` where the line above goes on. */
	number: number | undefined;
	/** What is seen, without controls. */
	text: string;
	/** Its parts, if it is coloured. */
	spans: readonly AnsiSpan[] | undefined;
	/** The level that its entry has, in any spelling. */
	named: string | undefined;
	/** The beginning of the whole line, where it says its level. Looked at when it is shown: there may be many lines. */
	head: string;
	time: string | number | undefined;
}

/** The lines of log entries: the last of them if there are more than a list can show. */
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
	const cut = lines.length > mostLines || logs.total > logs.entries.length;
	return { lines: lines.length > mostLines ? lines.slice(-mostLines) : lines, cut };
}

function splitLines(text: string): string[] {
	// An expression is three times as slow, and is needed for the lines of few systems only.
	const lines = text.includes("\r") ? text.split(/\r\n|\n|\r/) : text.split("\n");
	// A text ends with a line break; there is no line after it.
	if (lines.length > 1 && lines.at(-1) === "") lines.pop();
	return lines;
}

function pushLine(lines: LogLine[], line: LogLine): void {
	const { text, spans } = line;
	if (text.length <= longestLine) {
		lines.push(line);
		return;
	}
	for (let from = 0; from < text.length; from += longestLine) {
		lines.push({
			...line,
			number: from === 0 ? line.number : undefined,
			time: from === 0 ? line.time : undefined,
			text: text.slice(from, from + longestLine),
			spans: spans && sliceSpans(spans, from, from + longestLine),
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
