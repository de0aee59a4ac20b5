import { AkuaAbortError } from "../../client/errors/AkuaAbortError.js";
import { type AkuaOutcome, isAkuaError } from "../../client/errors/AkuaError.js";
import type { AkuaEvent } from "../../client/events.js";
import {
	clockNow,
	type IntentRecord,
	isOlderThanADay,
	listRecords,
	readRecord,
	removeRecord,
	type Wish,
	writeRecord,
} from "./intentStorage.js";
import type { SharedRequest } from "./shareRequest.js";

/** The difference between creates and deletes. */
export interface IntentKind<Wanted, Variables, Result> {
	identify: (wanted: Wanted) => string;
	createKey: (wanted: Wanted) => string;
	toVariables: (wanted: Wanted, key: string) => Variables;
	/** The wish that the request was made from, if there was one. */
	wishOf?: (wanted: Wanted) => Wish | undefined;
	/** Reads a result that another tab has stored. */
	adopt?: (result: unknown) => Result | undefined;
}

/** Connects a claim to the mutation of the hook. */
export interface ClaimHandlers<Variables, Result> {
	start: (variables: Variables) => Promise<Result>;
	/** Called if the mutation was removed from the cache while paused: it will never settle. */
	release: () => void;
}

/** The part of an intent that components show. */
export interface IntentState<Result> {
	/** Waiting for the network. */
	isWaiting: boolean;
	/** The current or next attempt out of `of`; from the second attempt on. */
	retry: { attempt: number; of: number } | undefined;
	/** The response was that of an earlier request with the same key. */
	isReplayed: boolean;
	isApplied: boolean;
	result: Result | undefined;
}

/** One user intent, from its first press until its outcome is certain. */
export interface Intent<Result> {
	readonly id: string;
	/** The idempotency key; empty for a delete. */
	key: string;
	/** Whether any of its requests may have been applied: on this page, before a reload or in another tab. */
	mayBeApplied: boolean;
	/** Whether its outcome is certain. The next press with the same values is then a new intent. */
	isClosed: boolean;
	/** Whether it was taken over from an earlier page, and nobody has pressed for it on this page. */
	isRestored: boolean;
	/** Time of the last press, in milliseconds since 1970. */
	claimedAt: number;
	/** Whether it is in storage, visible to other tabs. */
	isStored: boolean;
	/** What to persist until the user has seen the outcome. */
	variables: unknown;
	/** What the request was made from. */
	wish: Wish | undefined;
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
		claimedAt: record?.claimedAt ?? clockNow(),
		isStored: record !== undefined,
		variables: record?.variables,
		wish: record?.wish,
		request: undefined,
		state: initialState,
		listeners: new Set(),
	};
}

export function updateState<Result>(intent: Intent<Result>, change: Partial<IntentState<Result>>): void {
	if (Object.entries(change).every(([name, value]) => Reflect.get(intent.state, name) === value)) return;
	intent.state = { ...intent.state, ...change };
	for (const listener of intent.listeners) listener();
}

/**
 * Takes over what other tabs have stored about an intent, and returns it. Two tabs pressed at the same time may each have
 * created a key, and the first to send decides.
 */
export function syncIntent(intent: Intent<unknown>): IntentRecord | undefined {
	const record = readRecord(intent.id);
	// A success before the claim belongs to an earlier intent.
	if (!record || (record.isApplied && record.at < intent.claimedAt)) return undefined;
	if (record.mayBeApplied || !intent.mayBeApplied) intent.key = record.key;
	intent.mayBeApplied ||= record.mayBeApplied;
	return record;
}

/** Stores an intent without losing what other tabs know about it. */
export function storeIntent(intent: Intent<unknown>, page: string, isPersisted: boolean): void {
	if (!syncIntent(intent)?.isApplied) overwriteIntent(intent, page, isPersisted);
}

/** Stores what this page knows. Call while holding the lock, or in the tick of {@link syncIntent}. */
export function overwriteIntent(intent: Intent<unknown>, page: string, isPersisted: boolean): void {
	// The record of the one that closed it stays.
	if (intent.isClosed) return;
	const { id, key, mayBeApplied, claimedAt } = intent;
	const record = readRecord(id);
	const wish = intent.wish ?? record?.wish;
	// A page that persists nothing keeps what another one has persisted.
	const variables = isPersisted ? intent.variables : record?.variables;
	const pages = [...new Set([...(record?.pages ?? []), page])];
	intent.isStored = writeRecord(id, { key, at: Date.now(), mayBeApplied, claimedAt, variables, pages, wish });
}

/** Stores an outcome that is certain. */
export function storeOutcome(intent: Intent<unknown>, page: string, isApplied: boolean): void {
	const { id, key } = intent;
	const record = readRecord(id);
	const others = intent.isRestored ? [] : (record?.pages ?? []).filter((other) => other !== page);
	// A tab that was pressed before this success must still find the key that succeeded.
	if (isApplied) writeRecord(id, { key, at: clockNow(), mayBeApplied: true, isApplied, wish: intent.wish });
	else if (record?.key === key && others.length > 0) writeRecord(id, { ...record, pages: others });
	else if (record?.key === key) removeRecord(id);
	// Removes expired records, including those of intents that are never pressed again.
	listRecords();
}

/** Whether an intent in this page's memory is over: another tab has closed it, or a day has passed. */
export function isForgotten(intent: Intent<unknown>): boolean {
	if (intent.listeners.size > 0 || intent.request) return false;
	const record = readRecord(intent.id);
	// A missing record proves nothing: the host may have cleared the storage.
	if (record && (record.key !== intent.key || record.isApplied)) return true;
	return isOlderThanADay(intent.claimedAt);
}

/** Updates the state from an event of the client. */
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

/** The error for an intent that is cancelled before this page sends it. Another tab may have sent it. */
export function abortError(intent: Intent<unknown>): AkuaAbortError {
	syncIntent(intent);
	const { key, mayBeApplied } = intent;
	const outcome = mayBeApplied ? "unknown" : "not_applied";
	return new AkuaAbortError({ outcome, attempts: 0, idempotencyKey: key || undefined });
}
