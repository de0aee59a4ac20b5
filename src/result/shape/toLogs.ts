import { toJsonText } from "../text/toJsonText.js";
import { isRecord, own } from "./values.js";

/** More lines would exceed the maximum height of an element. The last ones are kept. */
export const maxLines = 500_000;

interface LogEntry {
	text: string;
	/** What the entry gives as its level, in any spelling. The first one that is known counts. */
	levels: readonly (string | number)[];
	time: string | number | undefined;
}

export interface LogsShape {
	/** An entry may hold several lines. */
	entries: readonly LogEntry[];
	/** The number of entries before the limit. */
	total: number;
}

/** Parses a result as log entries; `undefined` if it does not fit. */
export function toLogs(result: unknown): LogsShape | undefined {
	if (typeof result === "string")
		return { entries: result === "" ? [] : [plain(result)], total: result === "" ? 0 : 1 };
	const list = isRecord(result) ? (own(result, "entries") ?? own(result, "events") ?? [result]) : result;
	if (!Array.isArray(list)) return undefined;
	const entries: LogEntry[] = [];
	let isRead = list.length === 0;
	for (const item of list.slice(-maxLines)) {
		const entry = toEntry(item);
		if (entry) isRead = true;
		// One entry of another shape does not take the others away.
		entries.push(entry ?? plain(toJsonText(item, { lines: false }).text));
	}
	return isRead ? { entries, total: list.length } : undefined;
}

/** The names that loggers and log services give to these fields. */
const names = {
	text: [
		"message",
		"msg",
		"text",
		"line",
		// Docker
		"log",
		// Loki
		"Line",
		// Google Cloud
		"textPayload",
		// CloudWatch Insights, Terraform, Logstash
		"@message",
		// journald
		"MESSAGE",
		// OpenTelemetry
		"body",
		// structlog
		"event",
		// Graylog
		"short_message",
		// Serilog
		"@m",
	],
	level: [
		"level",
		"severity",
		"lvl",
		"log.level",
		"log_level",
		"levelname",
		"level_name",
		"severityText",
		"Level",
		"@level",
		"@l",
		"PRIORITY",
	],
	time: ["timestamp", "time", "ts", "@timestamp", "Timestamp", "Time", "datetime", "date", "eventTime", "@t"],
} as const;

function toEntry(item: unknown): LogEntry | undefined {
	if (typeof item === "string") return plain(item);
	if (!isRecord(item)) return undefined;
	const [text] = read(item, names.text);
	const levels = read(item, names.level);
	const [time] = read(item, names.time);
	if (text !== undefined) return { text: String(text), levels, time };
	// Google Cloud
	const payload = own(item, "jsonPayload") ?? own(item, "protoPayload");
	if (!isRecord(payload)) return undefined;
	const inner = toEntry(payload) ?? plain(toJsonText(payload, { lines: false }).text);
	return { text: inner.text, levels: [...levels, ...inner.levels], time: time ?? inner.time };
}

function read(item: Record<string, unknown>, keys: readonly string[]): (string | number)[] {
	const values: (string | number)[] = [];
	for (const key of keys) {
		const value = own(item, key);
		if (typeof value === "string" || typeof value === "number") values.push(value);
	}
	return values;
}

function plain(text: string): LogEntry {
	return { text, levels: [], time: undefined };
}
