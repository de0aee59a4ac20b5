import { isAkuaError, type Widget } from "akua-react/client";
import type { Arrival } from "./createFaultServer.ts";
import { groupBy } from "./groupBy.ts";
import { type Ending, type Intent, isWanted, outcomeOf } from "./intent.ts";
import type { Story } from "./runStory.ts";
import type { Trial } from "./runTrial.ts";
import { timing } from "./timing.ts";

export interface ChaosRun {
	trials: readonly Trial[];
	stories: readonly Story[];
	/** What the server has in the end. */
	widgets: readonly Widget[];
	arrivals: readonly Arrival[];
	/** When answers reached the client, by their request ids. */
	received: ReadonlyMap<string, number>;
	/** Where a credential was found. */
	leaks: readonly string[];
	seconds: number;
}

interface ChaosRow {
	name: string;
	value: number;
	mustBeZero: boolean;
}

export interface ChaosReport {
	rows: readonly ChaosRow[];
	/** The names of the rows that must be zero and are not, with the creates concerned. */
	problems: readonly string[];
}

/** A create and all that was told of it, by whoever asked. */
interface Create {
	intent: Intent;
	told: readonly { ending: Ending; order: number }[];
	made: readonly Widget[];
	/** Requests that made a widget. */
	makers: readonly Arrival[];
}

/** Holds what was told against what the server has. */
export function judgeChaos(run: ChaosRun): ChaosReport {
	const { trials, stories, arrivals, leaks, seconds } = run;
	const widgetsOf = groupBy(run.widgets, ({ position }) => position);
	const makersOf = groupBy(
		arrivals.filter(({ made }) => made),
		({ create }) => create,
	);
	const create = (intent: Intent, told: Create["told"]): Create => ({
		intent,
		told,
		made: widgetsOf.get(intent.number) ?? [],
		makers: makersOf.get(intent.number) ?? [],
	});
	// By the client alone: what it tells comes after all that it has sent.
	const alone = trials.map(({ intent, first, second }) =>
		create(
			intent,
			[first, second].flatMap((ending) => (ending ? [{ ending, order: Number.POSITIVE_INFINITY }] : [])),
		),
	);
	const shared = stories.flatMap(({ intents, asks }) =>
		intents.map((intent) =>
			create(
				intent,
				asks.flatMap(({ intent: asked, ending, order }) => (asked === intent && ending ? [{ ending, order }] : [])),
			),
		),
	);
	const creates = [...alone, ...shared];
	const numbers = (test: (create: Create) => boolean) => creates.filter(test).map(({ intent }) => intent.number);
	const isMade = ({ told }: Create) => told.some(({ ending }) => ending.kind === "made");
	const wasUnknown = ({ told }: Create) => told.some(({ ending }) => outcomeOf(ending) === "unknown");
	const sum = (count: (story: Story) => number) => stories.reduce((total, story) => total + count(story), 0);
	const among = (pick: (story: Story) => readonly Intent[]) => stories.flatMap(pick).map(({ number }) => number);

	const figures: [name: string, value: number][] = [
		["creates", creates.length],
		["of these by buttons and forms, in tabs", shared.length],
		["of these persisted", sum(({ plan, intents }) => (plan.isPersisted ? intents.length : 0))],
		["made exactly once", numbers((create) => isMade(create) && create.made.length === 1).length],
		["refused for certain, and not there", numbers((create) => !isMade(create) && create.made.length === 0).length],
		["unknown at first", numbers(wasUnknown).length],
		["pages closed with something under way", sum(({ closedPages }) => closedPages)],
		["tries again in a tab", sum(({ triesAgain }) => triesAgain)],
		["requests", arrivals.length],
		["requests per create", arrivals.length / creates.length],
		["requests that met a fault", arrivals.filter(({ fault }) => fault !== "none").length],
		["kinds of fault", new Set(arrivals.map(({ fault }) => fault)).size - 1],
		["seconds", seconds],
	];
	const faults: [name: string, found: readonly unknown[]][] = [
		["duplicated", numbers(({ made }) => made.length > 1)],
		["lost", [...numbers(isLost), ...among(({ forgotten }) => forgotten)]],
		["bad data reported as success", numbers(isBad)],
		["unknown with time and retries left", trials.filter(gaveUpEarly).map(({ intent }) => intent.number)],
		["unknown, and still so when tried again", numbers((create) => wasUnknown(create) && !isMade(create))],
		["made, and still shown as unknown", among(({ outdated }) => outdated)],
		[
			"errors of no known kind",
			numbers(({ told }) => told.some(({ ending }) => outcomeOf(ending) === "foreign error")),
		],
		["hung", [...numbers(isHung), ...among(({ isHung, intents }) => (isHung ? intents : []))]],
		["early retries", findEarly(run)],
		["token leaks", leaks],
	];
	return {
		rows: [
			...figures.map(([name, value]) => ({ name, value, mustBeZero: false })),
			...faults.map(([name, found]) => ({ name, value: found.length, mustBeZero: true })),
		],
		problems: faults.filter(([, found]) => found.length > 0).map(([name, found]) => `${name}: ${found.join(", ")}`),
	};
}

/** What was told to be made is not there, or what was told not to be made was already sent, and made. */
function isLost({ told, made, makers }: Create): boolean {
	return told.some(({ ending, order: toldAt }) => {
		if (ending.kind === "made") return !made.some(({ id }) => id === ending.widget.id);
		return outcomeOf(ending) === "not_applied" && makers.some(({ order: sentAt }) => sentAt < toldAt);
	});
}

const isBad = ({ intent, told }: Create) =>
	told.some(({ ending }) => ending.kind === "made" && !isWanted(intent, ending.widget));

const isHung = ({ told }: Create) => told.some(({ ending }) => ending.kind === "hung");

/** Whether even the longest wait before the next attempt would have ended before the deadline. */
function gaveUpEarly({ first, firstMs, retries }: Trial): boolean {
	if (first.kind !== "failed" || outcomeOf(first) !== "unknown" || !isAkuaError(first.error)) return false;
	const { code, retryAfterMs = 0 } = first.error;
	// A key that is still processed is asked for until the deadline, however many retries are left.
	if (code === "conflict") return firstMs + Math.max(500, retryAfterMs) < timing.deadlineMs;
	const longestWaitMs = retryAfterMs || Math.min(8000, 500 * 2 ** retries);
	return retries < timing.maxRetries && firstMs + longestWaitMs < timing.deadlineMs;
}

/** Requests that left after an answer had named a time, and before that time. */
function findEarly({ arrivals, received }: ChaosRun): string[] {
	const calls = groupBy(arrivals, ({ call }) => call);
	const isEarly = (request: Arrival, answered: Arrival) =>
		request !== answered &&
		request.sentAt >= (received.get(answered.id) ?? Number.POSITIVE_INFINITY) &&
		request.sentAt < (answered.notBefore ?? 0);
	return arrivals
		.filter((request) => calls.get(request.call)?.some((answered) => isEarly(request, answered)))
		.map(({ id }) => id);
}
