import { isAkuaError, type Widget } from "akua-react/client";
import type { Arrival } from "./createFaultServer.ts";
import { isWanted, outcomeOf, type Trial } from "./trial.ts";

export interface ChaosRun {
	trials: readonly Trial[];
	/** The widgets on the server in the end. */
	widgets: readonly Widget[];
	arrivals: readonly Arrival[];
	/** Times when answers reached the client, by request id. */
	received: ReadonlyMap<string, number>;
	/** Places where a credential was found. */
	leaks: readonly string[];
	timing: { deadlineMs: number; maxRetries: number };
	seconds: number;
}

interface ChaosRow {
	name: string;
	value: number;
	mustBeZero: boolean;
}

export interface ChaosReport {
	rows: readonly ChaosRow[];
	/** The figures that must be zero and are not. */
	problems: readonly string[];
}

/** Compares the client's outcomes with the server's widgets. */
export function judgeChaos(run: ChaosRun): ChaosReport {
	const { trials, arrivals, leaks, seconds } = run;
	const there = new Map<number, Widget[]>();
	for (const widget of run.widgets) there.set(widget.position, [...(there.get(widget.position) ?? []), widget]);
	const count = (test: (trial: Trial, made: readonly Widget[]) => boolean) =>
		trials.filter((trial) => test(trial, there.get(trial.intent.body.position ?? -1) ?? [])).length;
	const said = ({ first, second }: Trial) => outcomeOf(second ?? first);
	const isUnknown = ({ first }: Trial) => outcomeOf(first) === "unknown";

	const figures: [name: string, value: number][] = [
		["creates", trials.length],
		["made exactly once", count((trial, made) => said(trial) === "made" && made.length === 1)],
		["refused for certain, and not there", count((trial, made) => said(trial) === "not_applied" && made.length === 0)],
		["unknown at first", count(isUnknown)],
		["requests", arrivals.length],
		["requests per create", arrivals.length / trials.length],
		["requests that met a fault", arrivals.filter(({ fault }) => fault !== "none").length],
		["kinds of fault", new Set(arrivals.map(({ fault }) => fault)).size - 1],
		["seconds", seconds],
	];
	const faults: [name: string, value: number][] = [
		["duplicated", count((_, made) => made.length > 1)],
		["lost", count((trial, made) => isLost(trial, made))],
		["bad data reported as success", count(isBad)],
		["unknown with time and retries left", count((trial) => isUnknown(trial) && gaveUpEarly(trial, run.timing))],
		["unknown, and still so when tried again", count((trial) => trial.second !== undefined && said(trial) !== "made")],
		["errors of no known kind", count(({ first }) => outcomeOf(first) === "foreign error")],
		["hung", count(({ first, second }) => first.kind === "hung" || second?.kind === "hung")],
		["early retries", countEarly(run)],
		["token leaks", leaks.length],
	];
	return {
		rows: [
			...figures.map(([name, value]) => ({ name, value, mustBeZero: false })),
			...faults.map(([name, value]) => ({ name, value, mustBeZero: true })),
		],
		problems: faults.filter(([, value]) => value > 0).map(([name]) => name),
	};
}

/** A widget that was reported as added is missing, or one that was reported as not added exists. */
function isLost({ first, second }: Trial, made: readonly Widget[]): boolean {
	return [first, second].some((ending) => {
		if (ending?.kind === "made") return !made.some(({ id }) => id === ending.widget.id);
		return ending !== undefined && outcomeOf(ending) === "not_applied" && made.length > 0;
	});
}

function isBad({ intent, first, second }: Trial): boolean {
	return [first, second].some((ending) => ending?.kind === "made" && !isWanted(intent, ending.widget));
}

/** Whether the longest wait before the next attempt would have ended before the deadline. */
function gaveUpEarly({ first, retries }: Trial, { deadlineMs, maxRetries }: ChaosRun["timing"]): boolean {
	if (first.kind !== "failed" || !isAkuaError(first.error)) return false;
	const { code, retryAfterMs = 0 } = first.error;
	// While a key is in progress, the client asks until the deadline, whatever its retries.
	if (code === "conflict") return first.elapsedMs + Math.max(500, retryAfterMs) < deadlineMs;
	const longestWaitMs = retryAfterMs || Math.min(8000, 500 * 2 ** retries);
	return retries < maxRetries && first.elapsedMs + longestWaitMs < deadlineMs;
}

/** Requests that were sent before the time that an answer had named. */
function countEarly({ arrivals, received }: ChaosRun): number {
	const calls = new Map<string, Arrival[]>();
	for (const arrival of arrivals) calls.set(arrival.call, [...(calls.get(arrival.call) ?? []), arrival]);
	const isEarly = (request: Arrival, answered: Arrival) =>
		request !== answered &&
		request.sentAt >= (received.get(answered.id) ?? Number.POSITIVE_INFINITY) &&
		request.sentAt < (answered.notBefore ?? 0);
	return arrivals.filter((request) => calls.get(request.call)?.some((answered) => isEarly(request, answered))).length;
}
