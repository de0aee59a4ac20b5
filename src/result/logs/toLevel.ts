import { visibleText } from "./ansi.js";
import type { LogLine } from "./readLines.js";

export type LogLevel = "error" | "warning" | "info" | "debug";

const words: Readonly<Record<LogLevel, string>> = {
	error: "fatal panic critical crit alert emergency emerg severe error err",
	warning: "warning warn",
	info: "notice information info",
	debug: "debug verbose trace silly finest finer fine",
};
const levels = new Map<string, LogLevel>();
for (const level of ["error", "warning", "info", "debug"] as const) {
	for (const word of words[level].split(" ")) levels.set(word, level);
}
/** Loggers for terminals and glog write one letter. */
const letters: Readonly<Record<string, LogLevel>> = {
	f: "error",
	e: "error",
	w: "warning",
	i: "info",
	d: "debug",
	t: "debug",
	v: "debug",
};

/** syslog: 0 (emergency) to 7 (debug). */
const syslog = ["error", "error", "error", "error", "warning", "info", "info", "debug"] as const;
/** pino and bunyan: 10 (trace) to 60 (fatal), by tens. */
const tens = [undefined, "debug", "debug", "info", "warning", "error", "error"] as const;

/**
 * A level as log lines write it: a word in capitals, any case in brackets or after `level=`, a number after `"level":`,
 * or the letter before a date of glog.
 */
const word = [...levels.keys()].join("|");
const levelPattern = new RegExp(
	`\\b(${word})\\b|(?:\\[|\\b(?:level|severity|lvl)"?\\s*[=:]\\s*"?)(${word})\\b|\\b(?:level|severity|priority)"\\s*:\\s*"?(\\d+)\\b|^([iwefd])(?=\\d{4} \\d\\d:)`,
	"gi",
);

/** Levels come at the start of a line. Further on, the same words are prose. */
const scannedLength = 120;

/** The level of a line: the first known one that its entry gives, or else the first in its text. */
export function levelOf({ levels, text }: Pick<LogLine, "levels" | "text">): LogLevel | undefined {
	for (const name of levels) {
		const level = toLevel(name);
		if (level) return level;
	}
	return findLevel(text.slice(0, scannedLength));
}

function findLevel(text: string): LogLevel | undefined {
	for (const [match, capitals, named, number, letter] of text.matchAll(levelPattern)) {
		// A lowercase word is prose, such as the `error` of `error_count`. A level may follow it.
		const isName = match === match.toUpperCase() ? (capitals ?? letter) : undefined;
		const level = toLevel(named ?? number ?? isName ?? "");
		if (level) return level;
	}
	return undefined;
}

function toLevel(name: string | number): LogLevel | undefined {
	const key = visibleText(String(name)).trim().toLowerCase();
	if (/^[0-7]$/.test(key)) return syslog[Number(key)];
	if (/^\d\d$/.test(key)) return tens[Math.floor(Number(key) / 10)];
	return levels.get(key) ?? (Object.hasOwn(letters, key) ? letters[key] : undefined);
}
