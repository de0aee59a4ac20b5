import type { AkuaError } from "../../client/errors/AkuaError.js";

/** A request under way, shared by several callers. */
export interface SharedRequest<Result> {
	/** Waits for the result. `caller` identifies the wait for `leave`. */
	join: (caller: object) => Promise<Result>;
	/** Ends the wait of one caller with an error. When the last one leaves, the request itself is aborted. */
	leave: (caller: object, error: AkuaError) => void;
	/** Resolves it with a result from elsewhere, and aborts the request. */
	resolve(result: Result): void;
}

/** Starts a request that several callers can share. */
export function shareRequest<Result>(
	run: (signal: AbortSignal) => Promise<Result>,
	/** Called when nobody can join any more: it has settled, or is being aborted. */
	onClosed: () => void,
): SharedRequest<Result> {
	const controller = new AbortController();
	const callers = new Map<object, (error: AkuaError) => void>();
	let learn: (result: Result) => void = () => {};
	const learned = new Promise<Result>((resolve) => {
		learn = resolve;
	});
	const result = Promise.race([learned, run(controller.signal)]);
	result.then(onClosed, onClosed);
	return {
		join(caller) {
			const left = new Promise<never>((_, reject) => callers.set(caller, reject));
			return Promise.race([result, left]);
		},
		leave(caller, error) {
			const reject = callers.get(caller);
			// The last caller gets the request's own error, which says whether anything was sent.
			if (reject && callers.size === 1) {
				controller.abort();
				onClosed();
			} else if (callers.delete(caller)) reject?.(error);
		},
		resolve(result) {
			learn(result);
			controller.abort();
		},
	};
}
