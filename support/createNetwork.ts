type When = "before" | "after";

interface Gate {
	promise: Promise<void>;
	open: () => void;
}

function createGate(): Gate {
	let open = () => {};
	const promise = new Promise<void>((resolve) => {
		open = resolve;
	});
	return { promise, open };
}

/** A `fetch` that can hold requests, before the API gets them or before the caller gets the answer. */
export function createNetwork(send: typeof globalThis.fetch) {
	const holds = new Set<{ pattern: RegExp; when: When; arrived: Gate; released: Gate }>();

	const pass = async (request: string, when: When, signal: AbortSignal | null | undefined) => {
		for (const hold of holds) {
			if (hold.when !== when || !hold.pattern.test(request)) continue;
			hold.arrived.open();
			await Promise.race([hold.released.promise, rejection(signal)]);
		}
	};

	return {
		fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
			const request = `${init?.method ?? "GET"} ${String(input)}`;
			await pass(request, "before", init?.signal);
			const response = await send(input, init);
			await pass(request, "after", init?.signal);
			return response;
		},
		/** Holds the requests whose `METHOD address` matches. */
		hold(pattern: RegExp, when: When = "before") {
			const hold = { pattern, when, arrived: createGate(), released: createGate() };
			holds.add(hold);
			return {
				/** Resolves when a request is held. */
				arrived: hold.arrived.promise,
				release() {
					holds.delete(hold);
					hold.released.open();
				},
			};
		},
	};
}

function rejection(signal: AbortSignal | null | undefined) {
	return new Promise<never>((_resolve, reject) => {
		signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
}
