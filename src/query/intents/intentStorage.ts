import type { Room } from "../place.js";

const prefix = "akua-react:intent:";
const lifetimeMs = 24 * 60 * 60 * 1000;
/** How long other tabs can see that an intent was applied. Longer than any tab waits for the lock. */
const appliedLifetimeMs = 60 * 60 * 1000;

/** What a person asked for, where a request cannot say that itself, and what was made of it. */
export interface Wish {
	id: string;
	room: Room;
}

/** What the tabs of an origin share about an intent. */
export interface IntentRecord {
	/** The idempotency key; empty for a delete, which needs none. */
	key: string;
	/** When it was last written, in milliseconds since 1970: only the wall clock is comparable between pages. */
	at: number;
	/** Whether a request of it may have been applied. */
	mayBeApplied: boolean;
	/** Whether it is known to have been applied. Who pressed before must not use another key. */
	isApplied?: boolean;
	/** What to send after a reload. Set for persisted intents whose outcome the user has not seen yet. */
	variables?: unknown;
	/** Time of the submit. Persisted intents are sent in this order. */
	claimedAt?: number;
	/** The pages that want it sent. One that gives it up must not take it from the others. */
	pages?: string[] | undefined;
	/** What the request was made from. */
	wish?: Wish | undefined;
}

/** `localStorage` throws if storage is denied or full, and the one in Node belongs to no page. */
function tryStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
	try {
		return typeof window === "undefined" ? undefined : use(window.localStorage);
	} catch {
		return undefined;
	}
}

/** The record of an intent, if there is one. Removes it if it is expired or unreadable. */
export function readRecord(id: string): IntentRecord | undefined {
	const record = tryStorage<unknown>((storage) => JSON.parse(storage.getItem(prefix + id) ?? "null"));
	if (isRecord(record) && !isExpired(record)) return record;
	removeRecord(id);
	return undefined;
}

/** Stores a record and returns whether that worked. */
export function writeRecord(id: string, record: IntentRecord): boolean {
	const isStored = tryStorage((storage) => {
		storage.setItem(prefix + id, JSON.stringify(record));
		return true;
	});
	// A full storage keeps the previous record, which is out of date: a settled key would swallow the next widget.
	if (!isStored) removeRecord(id);
	return isStored === true;
}

export function removeRecord(id: string): void {
	tryStorage((storage) => storage.removeItem(prefix + id));
}

/** All records. Removes those that are expired or unreadable. */
export function listRecords(): { id: string; record: IntentRecord }[] {
	const names = tryStorage((storage) => Object.keys(storage)) ?? [];
	return names.flatMap((name) => {
		const id = name.slice(prefix.length);
		const record = name.startsWith(prefix) ? readRecord(id) : undefined;
		return record ? [{ id, record }] : [];
	});
}

let latest = 0;

/** The wall clock in milliseconds, which is never the same twice on one page: what was pressed first is certain. */
export function clockNow(): number {
	const ms = Date.now();
	latest = Math.floor(latest) === ms ? latest + 0.001 : ms;
	return latest;
}

/** Whether a press belongs to a stored intent: it is open, or was when the press was made. */
export function isOpenAt({ isApplied, at }: IntentRecord, pressedAt: number): boolean {
	return !isApplied || at > pressedAt;
}

export function isOlderThanADay(at: number): boolean {
	return Date.now() - at > lifetimeMs;
}

function isExpired({ at, mayBeApplied, isApplied, variables }: IntentRecord): boolean {
	if (isApplied) return Date.now() - at > appliedLifetimeMs;
	// A persisted intent that was never sent may wait longer: no server can have forgotten its key.
	return isOlderThanADay(at) && (variables === undefined || mayBeApplied);
}

function isRecord(value: unknown): value is IntentRecord {
	return (
		typeof value === "object" &&
		value !== null &&
		"key" in value &&
		typeof value.key === "string" &&
		"at" in value &&
		typeof value.at === "number" &&
		"mayBeApplied" in value &&
		typeof value.mayBeApplied === "boolean" &&
		(!("pages" in value) || Array.isArray(value.pages))
	);
}
