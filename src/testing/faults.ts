import type { FakeFault, FakeRequest } from "./types.js";

/** The remaining faults. */
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

	/** Uses up the next fault for a request. */
	take({ call }: FakeRequest): FakeFault | undefined {
		const entry = this.#faults.find(({ fault, left }) => left > 0 && (fault.call ?? call) === call);
		if (entry) entry.left--;
		return entry?.fault;
	}
}

/** Waits, forever if `ms` is infinite. Rejects when the signal aborts, like `fetch`. */
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
export function connectionReset(): TypeError {
	const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
	return Object.assign(new TypeError("fetch failed"), { cause });
}

/** Breaks off a response. */
export async function breakResponse(
	response: Response,
	how: FakeFault["answer"] | undefined,
	signal: AbortSignal | null | undefined,
): Promise<Response> {
	if (how === "reset") throw connectionReset();
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
