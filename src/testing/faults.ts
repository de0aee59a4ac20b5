import type { FakeFault, FakeRequest } from "./types.js";

/** What is still to go wrong. */
export class FaultPlan {
	#faults: { fault: FakeFault; left: number }[] = [];

	constructor(faults: readonly FakeFault[]) {
		for (const fault of faults) this.add(fault);
	}

	add(fault: FakeFault): void {
		this.#faults.push({ fault, left: fault.times ?? 1 });
	}

	clear(): void {
		this.#faults = [];
	}

	/** The fault that hits a request, used up by it. */
	take({ endpoint }: FakeRequest): FakeFault | undefined {
		const entry = this.#faults.find(({ fault, left }) => left > 0 && (fault.endpoint ?? endpoint) === endpoint);
		if (entry) entry.left--;
		return entry?.fault;
	}
}

/** Waits, for ever if need be; the signal ends it as it ends a `fetch`. */
export function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
	if (ms <= 0) return Promise.resolve();
	return new Promise((resolve, reject) => {
		const timer = Number.isFinite(ms) ? setTimeout(end, ms) : undefined;
		const abort = () => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		function end() {
			signal?.removeEventListener("abort", abort);
			resolve();
		}
		signal?.addEventListener("abort", abort, { once: true });
	});
}

/** The error that `fetch` rejects with when the connection breaks. */
export function reset(): TypeError {
	const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
	return Object.assign(new TypeError("fetch failed"), { cause });
}

/** Breaks an answer on its way. */
export async function breakAnswer(
	response: Response,
	how: FakeFault["answer"] | undefined,
	signal: AbortSignal | null | undefined,
): Promise<Response> {
	if (how === "reset") throw reset();
	if (how === "hang") await pause(Number.POSITIVE_INFINITY, signal);
	if (how !== "stall" && how !== "truncate") return response;
	const bytes = new Uint8Array(await response.arrayBuffer());
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			controller.enqueue(bytes.slice(0, bytes.length / 2));
			if (how === "truncate") controller.close();
			else signal?.addEventListener("abort", () => controller.error(signal.reason), { once: true });
		},
	});
	return new Response(body, { status: response.status, headers: response.headers });
}
