import type { AkuaCall } from "../contract/endpoints.js";
import type { SkippedItem } from "../contract/parser.js";
import type { AkuaError } from "./errors/AkuaError.js";

interface EventBase {
	call: AkuaCall;
	idempotencyKey: string | undefined;
	/** Counted from 1. */
	attempt: number;
	/**
	 * The maximum number of attempts so far. It grows when a 401 makes the client ask for a new token, and whenever the API
	 * says that a request with the same key is still in progress.
	 */
	maxAttempts: number;
	/** Milliseconds since the call began. */
	elapsedMs: number;
}

export type AkuaEventDetails =
	/** A request is sent. */
	| { type: "attempt" }
	/** The next attempt follows after `delayMs`. */
	| { type: "retry"; delayMs: number; error: AkuaError }
	/** The browser is offline. The next attempt follows once it is online, or the call fails at the deadline. */
	| { type: "waiting" }
	/** The API returned the result of an earlier request with the same key. */
	| { type: "replayed" }
	/** An item of a list was skipped because it does not match the API's schema. */
	| ({ type: "skipped" } & SkippedItem)
	| { type: "succeeded" }
	| { type: "failed"; error: AkuaError };

/** An event of a call. It never holds a credential or a body. */
export type AkuaEvent = EventBase & AkuaEventDetails;

export type AkuaEventListener = (event: AkuaEvent) => void;

/** Calls each listener. If one throws or rejects, the call and the other listeners go on as if it had not. */
export function notify<Event>(listeners: Iterable<((event: Event) => void) | undefined>, event: Event): void {
	const report = (error: unknown) => console.error("An Akua event listener failed.", error);
	for (const listener of listeners) {
		try {
			const returned: unknown = listener?.(event);
			if (returned instanceof Promise) returned.catch(report);
		} catch (error) {
			report(error);
		}
	}
}
