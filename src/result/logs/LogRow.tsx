"use client";

import { slot } from "../../ui/slot.js";
import { Marked } from "../parts/Marked.js";
import { clip } from "../text/clip.js";
import { formatsOf, toEpochMoment, toMoment } from "../text/formats.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import { type LogLine, sliceSpans } from "./readLines.js";
import type { LogLevel } from "./toLevel.js";

interface LogRowProps extends Pick<LocalizedRendererMessages, "messages" | "locale" | "timeZone"> {
	line: LogLine;
	level: LogLevel | undefined;
	matcher: RegExp | undefined;
}

/** One line: its number, its level as a letter and a colour, its time and its text. */
export function LogRow({ line, level, matcher, messages, locale, timeZone }: LogRowProps) {
	const { number, time, text, from, to, spans } = line;
	const colours = spans && sliceSpans(spans, from, to);
	const renderColours = (start: number, end: number) =>
		sliceSpans(colours ?? [], start - from, end - from).map((span, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: parts of a line have nothing but their place
			<span key={index} {...slot("ansi", { color: span.color, bold: span.bold })}>
				{span.text}
			</span>
		));
	return (
		<>
			<span {...slot("log-number")} aria-hidden="true">
				{number}
			</span>
			<Level level={number === undefined ? undefined : level} messages={messages} />
			{time === undefined ? null : <Time {...{ time, locale, timeZone }} />}
			<Marked {...{ text, from, to, matcher }} renderPart={spans ? renderColours : undefined} {...slot("log-text")} />
		</>
	);
}

function Level({ level, messages }: { level: LogLevel | undefined; messages: LocalizedRendererMessages["messages"] }) {
	if (!level) return <span {...slot("log-level")} />;
	const word = {
		error: messages.logsError,
		warning: messages.logsWarning,
		info: messages.logsInfo,
		debug: messages.logsDebug,
	}[level];
	return (
		<span title={word} {...slot("log-level", { level })}>
			<span aria-hidden="true">{word.slice(0, 1)}</span>
			<span {...slot("visually-hidden")}>{word}</span>
		</span>
	);
}

type TimeProps = { time: string | number } & Pick<LocalizedRendererMessages, "locale" | "timeZone">;

function Time({ time, locale, timeZone }: TimeProps) {
	const moment = typeof time === "number" ? toEpochMoment(time) : toMoment(time);
	const raw = String(time);
	if (!moment) {
		return (
			<span translate="no" title={raw} {...slot("log-time")}>
				{clip(raw, 40)}
			</span>
		);
	}
	return (
		<time
			translate="no"
			dateTime={typeof time === "number" ? moment.date.toISOString() : raw}
			title={raw}
			suppressHydrationWarning
			{...slot("log-time")}
		>
			{formatsOf(locale, timeZone).clock(moment)}
		</time>
	);
}
