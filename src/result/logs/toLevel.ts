import type { LogLine } from "./toLines.js";

export type LogLevel = "error" | "warning" | "info" | "debug";

const levels: Readonly<Record<string, LogLevel>> = {
	fatal: "error",
	panic: "error",
	critical: "error",
	crit: "error",
	alert: "error",
	emerg: "error",
	error: "error",
	err: "error",
	warning: "warning",
	warn: "warning",
	notice: "info",
	info: "info",
	debug: "debug",
	verbose: "debug",
	trace: "debug",
};

/** A level as log lines write it: a word in capitals, or any case in brackets or after `level=`. */
const levelPattern =
	/\b(FATAL|PANIC|CRITICAL|CRIT|ERROR|ERR|WARNING|WARN|NOTICE|INFO|DEBUG|VERBOSE|TRACE)\b|(?:\[|\b(?:level|severity|lvl)"?\s*[=:]\s*"?)(fatal|panic|critical|crit|error|err|warning|warn|notice|info|debug|verbose|trace)\b/i;
const capital = /^[A-Z]/;

/** Levels come at the start of a line. Further on, the same words are prose. */
const scannedLength = 120;

/** The level of a line: its entry's `level`, or else the one found in its text. */
export function levelOf({ named, head }: Pick<LogLine, "named" | "head">): LogLevel | undefined {
	return named === undefined ? findLevel(head) : toLevel(named);
}

function findLevel(text: string): LogLevel | undefined {
	const start = text.slice(0, scannedLength);
	const match = levelPattern.exec(start);
	if (!match) return undefined;
	const [, word, named] = match;
	if (named) return toLevel(named);
	if (word && capital.test(word) && word === word.toUpperCase()) return toLevel(word);
	// This match was lowercase, such as the `error` of `error_count`. A level may follow it.
	const rest = start.slice(match.index + match[0].length);
	return rest.length > 0 ? findLevel(rest) : undefined;
}

function toLevel(name: string): LogLevel | undefined {
	const key = name.toLowerCase();
	return Object.hasOwn(levels, key) ? levels[key] : undefined;
}
