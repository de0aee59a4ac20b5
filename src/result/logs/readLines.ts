import * as resultLimits from "../limits.js";
import type { LogsShape } from "../shape/toLogs.js";
import { cutAt } from "../text/clip.js";
import { type AnsiSpan, hasControls, parseAnsi, plainStyle, textOf } from "./ansi.js";

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

export interface LinesRead {
	/** The last rows, as many as are shown. */
	rows: LogLine[];
	/** The number of lines, those that were left out included. */
	lineCount: number;
	/** Whether there are more lines of which nobody knows the number. */
	more: boolean;
	/** What was done: a line counts as one, a text by its length. */
	work: number;
}

/** The least work between two yields. */
const workPerStep = 100;
/** A line is not cut inside of a control sequence, unless it is longer than this. */
const maxSequence = 64;

/** Splits log entries into rows, a little at each step. */
export function* readLines(logs: LogsShape): Generator<LinesRead, LinesRead> {
	// Entries that are left out have at least one line each.
	const leftOut = logs.total - logs.count;
	const read: LinesRead = { rows: [], lineCount: leftOut, more: leftOut > 0, work: 0 };
	let charactersLeft: number = resultLimits.logs;
	let step = 0;
	for (let index = 0; index < logs.count; index++) {
		const { text: whole, levels, time: at } = logs.entryAt(index);
		charactersLeft -= whole.length;
		if (charactersLeft < 0) {
			read.more = true;
			break;
		}
		const { skipped, start } = findLastLines(whole);
		read.lineCount += skipped;
		let style = plainStyle;
		let time = at;
		for (const { raw, isStart } of linesFrom(whole, start)) {
			const coloured = style !== plainStyle || hasControls(raw);
			const parsed = coloured ? parseAnsi(raw, style) : undefined;
			style = parsed?.style ?? style;
			const spans = parsed?.spans.some(({ color, bold }) => color !== undefined || bold) ? parsed.spans : undefined;
			if (isStart) read.lineCount++;
			const number = isStart ? read.lineCount : undefined;
			pushRows(read.rows, { number, text: parsed ? textOf(parsed.spans) : raw, spans, levels, time });
			time = undefined;
			read.work += 1 + raw.length / (coloured ? 20 : 200);
			if (read.work - step < workPerStep) continue;
			step = read.work;
			if (read.rows.length > 2 * resultLimits.lines) read.rows = read.rows.slice(-resultLimits.lines);
			yield read;
		}
	}
	return { ...read, rows: read.rows.slice(-resultLimits.lines) };
}

/** Where the last lines of a text start, and how many come before them. */
function findLastLines(text: string): { skipped: number; start: number } {
	let lines = text.endsWith("\n") ? 0 : 1;
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
	const skipped = Math.max(0, lines - resultLimits.lines);
	if (skipped === 0) return { skipped, start: 0 };
	let start = text.endsWith("\n") ? text.length - 1 : text.length;
	for (let line = 0; line < resultLimits.lines; line++) start = text.lastIndexOf("\n", start - 1);
	return { skipped, start: start + 1 };
}

/** The lines of a text, very long ones in pieces. A trailing line break does not start another line. */
function* linesFrom(text: string, start: number): Generator<{ raw: string; isStart: boolean }> {
	let from = start;
	do {
		const at = text.indexOf("\n", from);
		const next = at < 0 ? text.length : at + 1;
		let end = at < 0 ? text.length : at;
		while (at >= 0 && end > from && text[end - 1] === "\r") end--;
		let piece = from;
		do {
			const to = cutLine(text, piece, end);
			yield { raw: text.slice(piece, to), isStart: piece === from };
			piece = to;
		} while (piece < end);
		from = next;
	} while (from < text.length);
}

function cutLine(text: string, from: number, end: number): number {
	if (end - from <= resultLimits.line) return end;
	const to = cutAt(text, from + resultLimits.line);
	const sequence = text.slice(to - maxSequence, to).lastIndexOf("\x1b");
	return sequence < 0 ? to : to - maxSequence + sequence;
}

function pushRows(rows: LogLine[], line: Omit<LogLine, "from" | "to">): void {
	const { length } = line.text;
	let from = 0;
	do {
		const to = from + resultLimits.lineRow < length ? cutAt(line.text, from + resultLimits.lineRow) : length;
		rows.push(from === 0 ? { ...line, from, to } : { ...line, number: undefined, time: undefined, from, to });
		from = to;
	} while (from < length);
}

/** The spans of a part of a line, up to a number: then the rest is one without a colour. */
export function sliceSpans(spans: readonly AnsiSpan[], from: number, to: number): AnsiSpan[] {
	const slice: AnsiSpan[] = [];
	let start = 0;
	let rest = "";
	for (const span of spans) {
		const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
		if (slice.length >= resultLimits.spans) rest += text;
		else if (text) slice.push({ ...span, text });
		start += span.text.length;
		if (start >= to) break;
	}
	return rest === "" ? slice : [...slice, { ...plainStyle, text: rest }];
}
