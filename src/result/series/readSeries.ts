import * as resultLimits from "../limits.js";
import { answerOf, suitsSeries } from "../shape/suitsSeries.js";
import { isList, isRecord, lengthOf, own, read, shownOf } from "../shape/values.js";
import { toEpochMoment } from "../text/formats.js";

/** A point: its time, its value or line, and in some streams more about the line. */
type Point = readonly [time: unknown, value: unknown, more: unknown];

export interface Series {
	labels: Record<string, unknown>;
	/** How many points it has, and how to read one. */
	count: number;
	pointAt: (index: number) => Point;
	/** Whether a point has more than its value. */
	hasMore: boolean;
}

/**
 * The answers of Prometheus, with samples, and of Loki, with lines: both have labels for each list of points. `undefined`
 * for anything else, for more points than the limit, and for points of another form, such as histograms.
 */
export function readSeries(value: unknown): { hasLines: boolean; series: readonly Series[] } | undefined {
	const answer = answerOf(value);
	const suits = suitsSeries(value);
	const result = answer && own(answer, "result");
	if (!isList(result) || lengthOf(result) > resultLimits.samples) return undefined;
	const series: Series[] = [];
	let left: number = resultLimits.samples;
	for (const item of suits === "stat" ? [{ metric: {}, value: result }] : shownOf(result)) {
		const one = readOne(item, left);
		if (!one) return undefined;
		series.push(one);
		left -= one.count;
	}
	return { hasLines: suits === "logs", series };
}

function readOne(item: unknown, limit: number): Series | undefined {
	if (!isRecord(item)) return undefined;
	const labels = own(item, "metric") ?? own(item, "stream");
	const point = own(item, "value");
	const points = point === undefined ? own(item, "values") : [point];
	if (!isRecord(labels) || !isList(points) || lengthOf(points) > limit) return undefined;
	let hasMore = false;
	for (const each of shownOf(points)) {
		const length = isList(each) ? lengthOf(each) : 0;
		if (length !== 2 && length !== 3) return undefined;
		hasMore ||= length === 3;
	}
	const pointAt = (index: number): Point => {
		const at = read(points, index);
		return isList(at) ? [toTime(read(at, 0)), read(at, 1), read(at, 2)] : [undefined, undefined, undefined];
	};
	return { labels, count: lengthOf(points), pointAt, hasMore };
}

/** Loki counts nanoseconds, in a text because no number holds them; Prometheus counts seconds. */
function toTime(time: unknown): unknown {
	if (typeof time === "number") return toEpochMoment(time)?.date.toISOString() ?? time;
	const [match, seconds, nanoseconds] = typeof time === "string" ? (/^(\d{7,10})(\d{9})$/.exec(time) ?? []) : [];
	if (match === undefined) return time;
	return `${new Date(Number(seconds) * 1000).toISOString().slice(0, -5)}.${nanoseconds}Z`;
}
