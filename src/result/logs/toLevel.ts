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

/** A level's name where lines have it: in capitals as a word, or in brackets or after `level=` in any letters. */
const written =
	/\b(FATAL|PANIC|CRITICAL|CRIT|ERROR|ERR|WARNING|WARN|NOTICE|INFO|DEBUG|VERBOSE|TRACE)\b|(?:\[|\b(?:level|severity|lvl)"?\s*[=:]\s*"?)(fatal|panic|critical|crit|error|err|warning|warn|notice|info|debug|verbose|trace)\b/i;
const capital = /^[A-Z]/;

/** Levels stand at the beginning; further on, the same words are talk. */
const lookedAt = 120;

/** The level of a line: the one that its entry names, or else the one that it says it has. */
export function levelOf({ named, head }: Pick<LogLine, "named" | "head">): LogLevel | undefined {
	return named === undefined ? findLevel(head) : toLevel(named);
}

function findLevel(text: string): LogLevel | undefined {
	const start = text.slice(0, lookedAt);
	const match = written.exec(start);
	if (!match) return undefined;
	const [, word, named] = match;
	if (named) return toLevel(named);
	if (word && capital.test(word) && word === word.toUpperCase()) return toLevel(word);
	// A small word came first, such as the `error` of `error_count`; a level may follow it.
	const rest = start.slice(match.index + match[0].length);
	return rest.length > 0 ? findLevel(rest) : undefined;
}

function toLevel(name: string): LogLevel | undefined {
	const key = name.toLowerCase();
	return Object.hasOwn(levels, key) ? levels[key] : undefined;
}
