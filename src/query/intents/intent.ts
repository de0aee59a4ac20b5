import { AkuaAbortError } from "../../client/errors/AkuaAbortError.js";
import { type AkuaOutcome, isAkuaError } from "../../client/errors/AkuaError.js";
import type { AkuaEvent } from "../../client/events.js";
import {
	type IntentRecord,
	isOlderThanADay,
	listRecords,
	readRecord,
	removeRecord,
	writeRecord,
} from "./intentStorage.js";
import type { SharedRequest } from "./shareRequest.js";

/** What those who show an intent can say of it. */
export interface IntentState<Result> {
	/** Nothing can be sent until the network is back. */
	isWaiting: boolean;
	/** The attempt under way or next, and how many there can be. Only from the second one on. */
	retry: { attempt: number; of: number } | undefined;
	/** The answer was that of an earlier request with the same key. */
	isReplayed: boolean;
	isApplied: boolean;
	result: Result | undefined;
}

/** One intent of a person, from its first press until its outcome is certain. */
export interface Intent<Result> {
	readonly id: string;
	/** The idempotency key; empty for a delete. */
	key: string;
	/** Whether any request of it may have been applied, on this page, before a reload or in another tab. */
	mayBeApplied: boolean;
	/** Its outcome is certain: the next press of the same is a new intent. */
	isClosed: boolean;
	/** This page carries it out for one that was closed, and nobody has pressed for it here. */
	isRestored: boolean;
	/** When it was last pressed for, in milliseconds since 1970. */
	claimedAt: number;
	/** Whether storage holds it, so that other tabs know of it. */
	isStored: boolean;
	/** What to persist until somebody has been told the outcome. */
	variables: unknown;
	/** The request under way. */
	request: SharedRequest<Result> | undefined;
	state: IntentState<Result>;
	readonly listeners: Set<() => void>;
}

const initialState = { isWaiting: false, retry: undefined, isReplayed: false, isApplied: false, result: undefined };

export function createIntent<Result>(id: string, key: string, record?: IntentRecord): Intent<Result> {
	return {
		id,
		key,
		mayBeApplied: record?.mayBeApplied ?? false,
		isClosed: false,
		isRestored: false,
		claimedAt: record?.claimedAt ?? Date.now(),
		isStored: record !== undefined,
		variables: record?.variables,
		request: undefined,
		state: initialState,
		listeners: new Set(),
	};
}

export function updateState<Result>(intent: Intent<Result>, change: Partial<IntentState<Result>>): void {
	intent.state = { ...intent.state, ...change };
	for (const listener of intent.listeners) listener();
}

export function storeIntent(intent: Intent<unknown>, isPersisted: boolean): void {
	const { id, key, mayBeApplied, claimedAt } = intent;
	const variables = isPersisted ? intent.variables : undefined;
	intent.isStored = writeRecord(id, { key, at: Date.now(), mayBeApplied, claimedAt, variables });
}

/**
 * Takes over what other tabs have learned, once this one holds the lock. Two tabs that were pressed at the same time may
 * each have made a key: the one that sends first decides. Returns whether there is still something to send.
 */
export function syncIntent(intent: Intent<unknown>): boolean {
	const record = readRecord(intent.id);
	if (record && (!record.isApplied || record.at >= intent.claimedAt)) {
		intent.key = record.key;
		intent.mayBeApplied ||= record.mayBeApplied;
	}
	// What was restored in several tabs is sent by one of them.
	return !intent.isRestored || (record !== undefined && !record.isApplied);
}

/** Ends an intent whose outcome is certain. */
export function closeIntent(intent: Intent<unknown>, isApplied: boolean): void {
	intent.isClosed = true;
	const { id, key } = intent;
	// A tab that was pressed before this success must find the key that it succeeded with.
	if (isApplied) writeRecord(id, { key, at: Date.now(), mayBeApplied: true, isApplied });
	else if (readRecord(id)?.key === key) removeRecord(id);
	// Nobody else reads the records of intents that are not pressed for again.
	listRecords();
}

/** Whether an intent that this page remembers is over, because another tab has closed it or a day has passed. */
export function isForgotten(intent: Intent<unknown>): boolean {
	if (intent.listeners.size > 0 || intent.request) return false;
	const record = readRecord(intent.id);
	if (intent.isStored && (record?.key !== intent.key || record.isApplied)) return true;
	return isOlderThanADay(intent.claimedAt);
}

/** Shows the client's events in the intent's state. */
export function followEvent(intent: Intent<unknown>, { type, attempt, maxAttempts: of }: AkuaEvent): void {
	const next = type === "retry" ? attempt + 1 : attempt;
	if (type === "waiting") updateState(intent, { isWaiting: true });
	if (type === "replayed") updateState(intent, { isReplayed: true });
	if (type === "retry" || type === "attempt") {
		updateState(intent, { isWaiting: false, retry: next > 1 ? { attempt: next, of } : undefined });
	}
}

export function outcomeOf(error: unknown): AkuaOutcome {
	return isAkuaError(error) ? error.outcome : "unknown";
}

/** The error of an intent that is given up before its request. */
export function abortError({ key, mayBeApplied }: Intent<unknown>): AkuaAbortError {
	const outcome = mayBeApplied ? "unknown" : "not_applied";
	return new AkuaAbortError({ outcome, attempts: 0, idempotencyKey: key || undefined });
}
