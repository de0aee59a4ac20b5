import type { AkuaEvent } from "../../client/events.js";
import { observer } from "../../client/observer.js";
import { type Entry, notesOf, type Tone } from "./entry.js";

const maxEvents = 200;
const maxKeys = 200;

/** What the events say about a create. */
export interface SentCreate {
	attempts: number;
	/** The type of the last event. */
	last: AkuaEvent["type"];
	isReplayed: boolean;
}

let events: readonly Entry[] = [];
let lastId = 0;
const creates = new Map<string, SentCreate>();
const listeners = new Set<() => void>();

/** The last events on the page and what they say about creates, since this module was loaded. */
export const record = {
	/** Newest first. */
	events: () => events,
	createOf: (idempotencyKey: string | undefined) =>
		idempotencyKey === undefined ? undefined : creates.get(idempotencyKey),
	add(entry: Omit<Entry, "id" | "at">): void {
		const added = { ...entry, id: String(++lastId), at: Date.now() };
		events = [added, ...events.slice(0, maxEvents - 1)];
		for (const listener of listeners) listener();
	},
	subscribe(listener: () => void): () => void {
		listeners.add(listener);
		return () => void listeners.delete(listener);
	},
};

const tones: Record<AkuaEvent["type"], Tone> = {
	attempt: "plain",
	retry: "busy",
	waiting: "busy",
	replayed: "good",
	skipped: "open",
	succeeded: "good",
	failed: "bad",
};

observer.onEvent = (event) => {
	const { call, type, idempotencyKey, attempt, maxAttempts, elapsedMs } = event;
	if (idempotencyKey !== undefined) follow(idempotencyKey, event);
	const isCounted = type === "attempt" && maxAttempts > 1;
	const notes = notesOf(
		...aboutEvent(event),
		isCounted && `attempt ${attempt} of ${maxAttempts}`,
		`${elapsedMs} ms`,
		idempotencyKey,
	);
	record.add({ status: type, tone: tones[type], name: call, notes });
};

/** Picks from an event: an error's message and cause can quote what a server sent. */
function aboutEvent(event: AkuaEvent) {
	switch (event.type) {
		case "retry":
			return [event.error.code, `again in ${event.delayMs} ms`];
		case "failed":
			return [event.error.code, event.error.outcome.replace("_", " "), event.error.requestId];
		case "skipped":
			return [event.path.join("."), event.fields.join(", ")];
		default:
			return [];
	}
}

function follow(key: string, { type }: AkuaEvent): void {
	const before = creates.get(key) ?? { attempts: 0, isReplayed: false };
	creates.delete(key);
	creates.set(key, {
		attempts: before.attempts + (type === "attempt" ? 1 : 0),
		isReplayed: before.isReplayed || type === "replayed",
		last: type,
	});
	const [oldest] = creates.keys();
	if (creates.size > maxKeys && oldest !== undefined) creates.delete(oldest);
}
