import type { AkuaOutcome } from "../client/errors/AkuaError.js";
import { createIdempotencyKey } from "../client/idempotencyKey.js";
import type { CreateWidgetBody } from "../contract/widget.js";

/** One intent of a person. It holds all that is needed to repeat it safely, and no credential. */
export interface CreateWidgetVariables {
	dashboardId: string;
	body: CreateWidgetBody;
	/** Made when the person submits, never inside `mutationFn`: the same intent keeps it through every retry. */
	idempotencyKey: string;
}

/** An intent that may have been applied is remembered for an hour: much shorter than the API keeps its keys. */
const lifetimeMs = 60 * 60 * 1000;
const storageKey = "akua-react:intents";

/** Idempotency keys by the digest of what is to be created, each with the time of its last use and how many there were. */
type Intents = Record<string, [key: string, usedAt: number, uses: number]>;

let intents: Intents = {};
/** Whether the storage holds what the memory does; once it was full, it does not. */
let isStored = true;

/**
 * The idempotency key of an intent: a new one, or the one that it had before where its outcome is not known, also
 * when the form was closed or the page reloaded since.
 */
export function claimKey(dashboardId: string, body: CreateWidgetBody): string {
	const id = digest(dashboardId, body);
	const known = read();
	const [key, , uses] = known[id] ?? [createIdempotencyKey(), 0, 0];
	write({ ...known, [id]: [key, now(), uses + 1] });
	return key;
}

/**
 * Forgets the key of an intent that succeeded or was refused for certain; its next try is a new intent. Only that
 * key: the same body may have got another one meanwhile, or come with one of the host's own.
 *
 * What did not apply the second time may have been applied the first time, so a key that was used before stays until
 * it succeeds. Returns what is known of the intent as a whole.
 */
export function settleKey<Outcome extends AkuaOutcome | "applied">(
	{ dashboardId, body, idempotencyKey }: CreateWidgetVariables,
	outcome: Outcome,
): Outcome | "unknown" {
	const { [digest(dashboardId, body)]: known, ...others } = read();
	if (known?.[0] !== idempotencyKey) return outcome;
	if (outcome === "unknown" || (outcome === "not_applied" && known[2] > 1)) return "unknown";
	write(others);
	return outcome;
}

/** Whether an earlier use of this intent's key may have been applied. */
export function mayBeApplied({ dashboardId, body, idempotencyKey }: CreateWidgetVariables): boolean {
	const known = read()[digest(dashboardId, body)];
	return known?.[0] === idempotencyKey && known[2] > 1;
}

/** Milliseconds since 1970 that no change of the computer's clock moves while the page stays. */
function now(): number {
	return performance.timeOrigin + performance.now();
}

function read(): Intents {
	try {
		const stored: unknown = isStored ? JSON.parse(sessionStorage.getItem(storageKey) ?? "") : undefined;
		if (isIntents(stored)) intents = stored;
	} catch {
		// No storage or a foreign value: the page's own memory still holds what it made.
	}
	const oldest = now() - lifetimeMs;
	return Object.fromEntries(Object.entries(intents).filter(([, [, usedAt]]) => usedAt > oldest));
}

function write(next: Intents): void {
	intents = next;
	try {
		sessionStorage.setItem(storageKey, JSON.stringify(next));
		isStored = true;
	} catch {
		// What a full storage still holds is out of date: a settled key would come back and swallow the next widget.
		isStored = false;
		try {
			sessionStorage.removeItem(storageKey);
		} catch {
			// No storage: the memory is all there is.
		}
	}
}

function isIntents(value: unknown): value is Intents {
	if (!(value instanceof Object) || Array.isArray(value)) return false;
	return Object.values(value).every(
		(entry) => Array.isArray(entry) && entry.map((part) => typeof part).join() === "string,number,number",
	);
}

/**
 * Two 32-bit FNV-1a hashes. Synchronous, since the key must be there in the tick of the press, and enough: a
 * collision would make the API refuse the second body as foreign to its key, never swallow it.
 */
export function digest(
	dashboardId: string,
	{ snippet_id, display_type, position, col_span }: CreateWidgetBody,
): string {
	const text = JSON.stringify([dashboardId, snippet_id, display_type ?? null, position ?? null, col_span]);
	let [a, b] = [0x811c9dc5, 0x1b873593];
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit, 0x85ebca6b);
	}
	return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
