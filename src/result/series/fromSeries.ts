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

/** A row for each point: its labels, its time, and its value or line. Rows are made when they are read. */
function toTable(series: readonly Series[], last: "line" | "value") {
	const all = new Set<string>();
	for (const { labels } of series) {
		for (const name of keysOf(labels) ?? []) if (all.size < resultLimits.columnNames) all.add(name);
	}
	const names = [...all];
	// The others come after what must be seen.
	const labelled = names.slice(0, resultLimits.columns - 3);
	const places = new Map(labelled.map((name, place) => [name, place]));
	const hasMore = series.some((one) => one.hasMore);
	/** The series of each row, and the point in it. */
	const points: (readonly [one: Series, index: number])[] = [];
	for (const one of series) {
		for (let index = 0; index < one.count; index++) points.push([one, index]);
	}
	const rowAt = (row: number) => {
		const [one, index = 0] = points[row] ?? [];
		if (!one) return undefined;
		const cells: unknown[] = [];
		for (const name of keysOf(one.labels) ?? []) {
			const place = places.get(name);
			if (place !== undefined) cells[place] = own(one.labels, name);
		}
		const point = one.pointAt(index);
		for (let place = 0; place < (hasMore ? 3 : 2); place++) cells[labelled.length + place] = point[place];
		return cells;
	};
	const rows = new Proxy<unknown[]>([], {
		get: (_, key) => (key === "length" ? points.length : typeof key === "string" ? rowAt(Number(key)) : undefined),
	});
	return {
		columns: [...labelled, "time", last, ...(hasMore ? ["metadata"] : []), ...names.slice(labelled.length)],
		rows,
	};
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
		for (let index = 0; index < count; index++) {
			const [time, line] = pointAt(index);
			entries.push({ time: String(time), level, line });
		}
	}
	return { type: "logs", entries: entries.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)) };
}
