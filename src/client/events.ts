import type { AkuaCall } from "../contract/endpoints.js";
import type { SkippedItem } from "../contract/parser.js";
import type { AkuaError } from "./errors/AkuaError.js";

interface EventBase {
	call: AkuaCall;
	idempotencyKey: string | undefined;
	/** Counted from 1. */
	attempt: number;
	/**
	 * How many attempts there can be at most, as known so far. It grows with a new token after a 401, and with each answer
	 * that an earlier request with the same key is still in progress.
	 */
	maxAttempts: number;
	/** Milliseconds since the call began. */
	elapsedMs: number;
}

/** What distinguishes one event from another. */
export type AkuaEventDetails =
	/** A request goes out. */
	| { type: "attempt" }
	/** The next attempt follows after `delayMs`. */
	| { type: "retry"; delayMs: number; error: AkuaError }
	/** The network is away; the next attempt follows once it is back, or the call fails at the deadline. */
	| { type: "waiting" }
	/** The answer is that of an earlier request with the same key. */
	| { type: "replayed" }
	/** A part of the answer is not what the API promises, and was left out. */
	| ({ type: "skipped" } & SkippedItem)
	| { type: "succeeded" }
	| { type: "failed"; error: AkuaError };

/** What a client reports while it works: never a credential, never a body. */
export type AkuaEvent = EventBase & AkuaEventDetails;

export type AkuaEventListener = (event: AkuaEvent) => void;

/** Calls each listener. One that throws, or returns a promise that rejects, changes nothing for the call or the others. */
export function notify(listeners: readonly (AkuaEventListener | undefined)[], event: AkuaEvent): void {
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
