import type { CreateWidgetVariables, DeleteWidgetVariables } from "./variables.js";

const prefix = "akua-react:intent:";
const lifetimeMs = 24 * 60 * 60 * 1000;
/** How long other tabs can find out that an intent was applied: longer than one of them waits for the lock. */
const appliedLifetimeMs = 5 * 60 * 1000;

/** What the tabs of an origin know of an intent. */
export interface IntentRecord {
	/** The idempotency key; empty for a delete, which needs none. */
	key: string;
	/** When it was last written, in milliseconds since 1970: only the wall clock is comparable between pages. */
	at: number;
	/** Whether a request of it may have been applied. */
	mayBeApplied: boolean;
	/** Whether it is known to have been applied. Tabs that claimed it before that must not use another key. */
	isApplied?: boolean;
	/** What to send after a reload. Only for persisted intents whose outcome nobody has been told yet. */
	variables?: CreateWidgetVariables | DeleteWidgetVariables;
	/** When it was submitted: persisted intents go out in this order. */
	claimedAt?: number;
}

/** `localStorage` throws on access where storage is denied, and does not belong to a page in Node. */
function storage(): Storage | undefined {
	return typeof window === "undefined" ? undefined : window.localStorage;
}

/** The record of an intent, unless there is none, it cannot be read, or it is older than a day. */
export function readRecord(id: string): IntentRecord | undefined {
	try {
		const record: unknown = JSON.parse(storage()?.getItem(prefix + id) ?? "null");
		return isRecord(record) && !isExpired(record) ? record : undefined;
	} catch {
		return undefined;
	}
}

/** Stores a record and returns whether that worked. */
export function writeRecord(id: string, record: IntentRecord): boolean {
	try {
		const items = storage();
		items?.setItem(prefix + id, JSON.stringify(record));
		return items !== undefined;
	} catch {
		// A full storage keeps the previous record, which is out of date: a settled key would swallow the next widget.
		removeRecord(id);
		return false;
	}
}

export function removeRecord(id: string): void {
	try {
		storage()?.removeItem(prefix + id);
	} catch {
		// Storage is denied: there is no record.
	}
}

/** The ids of all records. Removes those that are expired or unreadable. */
export function listRecords(): string[] {
	try {
		const ids = Object.keys(storage() ?? {})
			.filter((name) => name.startsWith(prefix))
			.map((name) => name.slice(prefix.length));
		const isReadable = (id: string) => readRecord(id) !== undefined;
		for (const id of ids) if (!isReadable(id)) removeRecord(id);
		return ids.filter(isReadable);
	} catch {
		return [];
	}
}

export function isOlderThanADay(at: number): boolean {
	return Date.now() - at > lifetimeMs;
}

function isExpired({ at, mayBeApplied, isApplied, variables }: IntentRecord): boolean {
	if (isApplied) return Date.now() - at > appliedLifetimeMs;
	// A persisted intent that was never sent may wait for longer: no server can have forgotten its key.
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
		(!("variables" in value) || isVariables(value.variables))
	);
}

function isVariables(value: unknown): value is NonNullable<IntentRecord["variables"]> {
	if (typeof value !== "object" || value === null || !("dashboardId" in value)) return false;
	return ("body" in value && "idempotencyKey" in value) || ("widgetId" in value && "etag" in value);
}
