import { isRecord, own } from "./values.js";

/** More lines would exceed the maximum height of an element. The last ones are kept. */
export const maxLines = 500_000;

interface LogEntry {
	text: string;
	/** In any spelling. */
	level: string | undefined;
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
	const list = isRecord(result) && own(result, "type") === "logs" ? own(result, "entries") : result;
	if (!Array.isArray(list)) return undefined;
	const entries: LogEntry[] = [];
	for (const item of list.slice(-maxLines)) {
		const entry = toEntry(item);
		if (!entry) return undefined;
		entries.push(entry);
	}
	return { entries, total: list.length };
}

function toEntry(item: unknown): LogEntry | undefined {
	if (typeof item === "string") return plain(item);
	if (!isRecord(item)) return undefined;
	const text = first(item, ["message", "msg", "text", "line"]);
	if (text === undefined) return undefined;
	const level = first(item, ["level", "severity"]);
	return { text: String(text), level: level === undefined ? undefined : String(level), time: first(item, times) };
}

const times = ["timestamp", "time", "ts"];

function first(item: Record<string, unknown>, keys: readonly string[]): string | number | undefined {
	for (const key of keys) {
		const value = own(item, key);
		if (typeof value === "string" || typeof value === "number") return value;
	}
	return undefined;
}

function plain(text: string): LogEntry {
	return { text, level: undefined, time: undefined };
}
