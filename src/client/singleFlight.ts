import { AkuaAbortError } from "./errors/AkuaAbortError.js";
import { isAkuaError } from "./errors/AkuaError.js";

interface Flight<Output> {
	result: Promise<Output>;
	controller: AbortController;
	waiting: number;
}

const mostDoubts = 1000;

/**
 * Lets callers with the same idempotency key and request share one run. A caller's signal ends its own wait; the run
 * itself is aborted only when nobody waits for it any more. A run is told whether an earlier one of the same may have
 * been applied: what did not apply the second time proves nothing about the first.
 */
export function singleFlight<Output>() {
	const flights = new Map<string, Flight<Output>>();
	const doubts = new Set<string>();
	const forget = (id: string, controller: AbortController) => {
		if (flights.get(id)?.controller === controller) flights.delete(id);
	};

	async function fly(
		id: string,
		controller: AbortController,
		run: (signal: AbortSignal, maybeApplied: boolean) => Promise<Output>,
	): Promise<Output> {
		try {
			const output = await run(controller.signal, doubts.has(id));
			doubts.delete(id);
			return output;
		} catch (error) {
			if (isAkuaError(error) && error.outcome === "unknown") doubts.add(id);
			// On a server that runs for months, most of them are never tried again.
			for (const oldest of doubts) if (doubts.size > mostDoubts) doubts.delete(oldest);
			throw error;
		} finally {
			forget(id, controller);
		}
	}

	return function join(
		intent: readonly [idempotencyKey: string, ...request: unknown[]],
		signal: AbortSignal | undefined,
		run: (signal: AbortSignal, maybeApplied: boolean) => Promise<Output>,
	): Promise<Output> {
		const id = JSON.stringify(intent);
		let flight = flights.get(id);
		if (!flight) {
			const controller = new AbortController();
			flight = { result: fly(id, controller, run), controller, waiting: 0 };
			flights.set(id, flight);
		}
		const shared = flight;
		shared.waiting++;
		if (!signal) return shared.result;
		return new Promise((resolve, reject) => {
			const leave = () => {
				// The last one to leave hears from the run itself, which knows whether anything was sent.
				if (--shared.waiting === 0) {
					forget(id, shared.controller);
					shared.controller.abort();
				} else reject(new AkuaAbortError({ outcome: "unknown", attempts: 1, idempotencyKey: intent[0] }));
			};
			if (signal.aborted) leave();
			signal.addEventListener("abort", leave);
			shared.result.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
		});
	};
}
