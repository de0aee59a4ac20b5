/** A time limit, which the disconnection of the client ends early. */
export interface Deadline {
	/** Aborted at the end of the time, and when the client disconnects. */
	readonly signal: AbortSignal;
	readonly isOver: () => boolean;
	/** Rejects once the signal aborts, even if the promise ignores it. */
	race<Value>(promise: Promise<Value>): Promise<Value>;
	/** Removes the timer and the listener. */
	clear(): void;
}

export function startDeadline(ms: number, disconnected: AbortSignal): Deadline {
	// Our own controller: on Node 20, the result of AbortSignal.any can be garbage-collected while something waits for it.
	const controller = new AbortController();
	let isOver = false;
	let reject: (reason: Error) => void = () => {};
	const ended = new Promise<never>((_, rejectEnded) => {
		reject = rejectEnded;
	});
	ended.catch(() => {});
	const abort = () => {
		reject(new Error(isOver ? "The time is over." : "The client has disconnected."));
		controller.abort();
	};
	const timer = setTimeout(() => {
		isOver = true;
		abort();
	}, ms);
	disconnected.addEventListener("abort", abort);
	if (disconnected.aborted) abort();
	return {
		signal: controller.signal,
		isOver: () => isOver,
		race: (promise) => Promise.race([ended, promise]),
		clear() {
			clearTimeout(timer);
			disconnected.removeEventListener("abort", abort);
		},
	};
}
