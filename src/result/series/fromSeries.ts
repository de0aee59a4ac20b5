import type { DisplayType } from "../../contract/widget.js";
import * as resultLimits from "../limits.js";
import { keysOf, own } from "../shape/values.js";
import { readSeries, type Series } from "./readSeries.js";

/** Turns series into a result that the renderers know; returns what is no series, or not of this type, as it is. */
export function fromSeries(value: unknown, type: DisplayType): unknown {
	const read = type === "json" ? undefined : readSeries(value);
	if (!read) return value;
	if (type === "table") return toTable(read.series, read.hasLines ? "line" : "value");
	const [only, ...others] = read.series;
	if (type === "stat" && only && others.length === 0 && !read.hasLines) return toStat(only);
	return type === "logs" && read.hasLines ? toLogs(read.series) : value;
}

/** A row for each point: its labels, its time, and its value or line. */
function toTable(series: readonly Series[], last: "line" | "value") {
	const names = new Set<string>();
	for (const { labels } of series) {
		for (const name of keysOf(labels) ?? []) if (names.size < resultLimits.columnNames) names.add(name);
	}
	const rows: unknown[][] = [];
	let hasMore = false;
	for (const { labels, count, pointAt } of series) {
		const isShown = rows.length < resultLimits.rows;
		const cells = isShown ? Array.from(names, (name) => own(labels, name)) : [];
		for (let index = 0; index < count && rows.length < resultLimits.rows; index++) {
			const [time, value, more] = pointAt(index);
			hasMore ||= more !== undefined;
			rows.push([...cells, time, value, ...(more === undefined ? [] : [more])]);
		}
	}
	// The others are counted, not made.
	const total = series.reduce((sum, { count }) => sum + count, 0);
	rows.length = Math.max(rows.length, Math.min(total, 2 ** 32 - 1));
	return { columns: [...names, "time", last, ...(hasMore ? ["metadata"] : [])], rows };
}

/** The last sample, after the others of its series. */
function toStat({ count, pointAt }: Series) {
	const from = Math.max(0, count - 1 - resultLimits.points);
	const history = Array.from({ length: count - 1 - from }, (_, index) => Number(pointAt(from + index)[1]));
	return { value: pointAt(count - 1)[1], history };
}

/** The lines of all streams, oldest first. Each stream has its newest line first, unless the query asked otherwise. */
function toLogs(streams: readonly Series[]) {
	const entries: { time: string; level: unknown; line: unknown }[] = [];
	for (const { labels, count, pointAt } of streams) {
		const level = own(labels, "level") ?? own(labels, "detected_level") ?? own(labels, "severity");
		// No response holds more.
		for (let index = 0; index < count && entries.length < resultLimits.names; index++) {
			const [time, line] = pointAt(index);
			entries.push({ time: String(time), level, line });
		}
	}
	return { type: "logs", entries: entries.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)) };
}
