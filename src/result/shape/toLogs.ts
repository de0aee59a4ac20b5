import * as resultLimits from "../limits.js";
import { clipLabel } from "../text/clip.js";
import { toJsonText } from "../text/toJsonText.js";
import { isList, isRecord, lengthOf, own, read } from "./values.js";

interface LogEntry {
	text: string;
	/** What the entry gives as its level, in any spelling. The first one that is known counts. */
	levels: readonly (string | number)[];
	time: string | number | undefined;
}

/** Entries are read when they are needed. */
export interface LogsShape {
	/** How many entries are shown: the last ones. An entry may hold several lines. */
	count: number;
	entryAt: (index: number) => LogEntry;
	/** The number of entries before the limit. */
	total: number;
}

/** Parses a result as log entries; `undefined` if it does not fit. */
export function toLogs(result: unknown): LogsShape | undefined {
	const list = listOf(result);
	if (!list) return undefined;
	const total = lengthOf(list);
	const count = Math.min(total, resultLimits.lines);
	const itemAt = (index: number) => read(list, total - count + index);
	const isLog = (index: number) => toEntry(itemAt(index)) !== undefined;
	const tried = Math.min(count, resultLimits.triedEntries);
	if (count > 0 && !Array.from({ length: tried }).some((_, index) => isLog(index))) return undefined;
	const entryAt = (index: number) => {
		const item = itemAt(index);
		// One entry of another shape does not take the others away.
		return toEntry(item) ?? plain(toJsonText(item, { lines: false }).text);
	};
	return { count, entryAt, total };
}

function listOf(result: unknown): readonly unknown[] | undefined {
	if (typeof result === "string") return result === "" ? [] : [result];
	const list = isRecord(result) ? (own(result, "entries") ?? own(result, "events") ?? [result]) : result;
	return isList(list) ? list : undefined;
}

/**
 * The names that loggers and log services give to these fields: pino, bunyan, Docker (`log`), Loki (`Line`), Google Cloud
 * (`textPayload`), Terraform and CloudWatch (`@message`), journald (`MESSAGE`), OpenTelemetry (`body`).
 */
const names = {
	text: "message msg text line log Line textPayload @message MESSAGE body event".split(" "),
	level: "level severity lvl levelname level_name log.level severityText Level @level PRIORITY".split(" "),
	time: "timestamp time ts @timestamp Timestamp date".split(" "),
};

function toEntry(item: unknown): LogEntry | undefined {
	if (typeof item === "string") return plain(item);
	if (!isRecord(item)) return undefined;
	// Google Cloud
	const records = [item, own(item, "jsonPayload")].filter(isRecord);
	const readAll = (keys: readonly string[]) =>
		records
			.flatMap((record) => keys.map((key) => own(record, key)))
			.filter((value) => typeof value === "string" || typeof value === "number");
	const [text = records[1] && toJsonText(records[1], { lines: false }).text] = readAll(names.text);
	if (text === undefined) return undefined;
	const [time] = readAll(names.time).map(toLabel);
	return { text: String(text), levels: readAll(names.level).map(toLabel), time };
}

function toLabel(value: string | number): string | number {
	return typeof value === "string" ? clipLabel(value) : value;
}

function plain(text: string): LogEntry {
	return { text, levels: [], time: undefined };
}
