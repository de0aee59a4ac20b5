import { type Body, readBody } from "./body.js";

export interface Attempt {
	fetch: typeof globalThis.fetch;
	/** Makes the request. It may wait for a token, so its time counts too. */
	prepare: () => Promise<{ url: string; init: RequestInit }>;
	/** Called right before the request is handed to `fetch`. */
	onSend: () => void;
	timeoutMs: number;
	signal: AbortSignal | undefined;
}

/** How one attempt ended. `sent` says whether the request had been handed to `fetch`. */
export type AttemptEnd =
	| { kind: "answer"; response: Response; body: Body }
	| { kind: "timeout"; sent: boolean }
	| { kind: "aborted"; sent: boolean }
	| { kind: "failed"; sent: boolean; cause: unknown };

/**
 * One request under one time limit, from reading the token to the last byte of the body. Never throws.
 *
 * `fetch` gets the signal of our own controller: on Node 20 the results of `AbortSignal.any` and `AbortSignal.timeout`
 * can be garbage-collected while something waits for them. The race enforces the time limit even if a host's `fetch`
 * ignores its signal.
 */
export async function attempt({ fetch, prepare, onSend, timeoutMs, signal }: Attempt): Promise<AttemptEnd> {
	const controller = new AbortController();
	let sent = false;
	let errorResponse: Response | undefined;
	let endEarly: (kind: "timeout" | "aborted") => void = () => {};
	const endedEarly = new Promise<AttemptEnd>((resolve) => {
		endEarly = (kind) => {
			resolve({ kind, sent });
			// Synchronously: a request that is reported as not sent must not be sent later by `prepare`.
			controller.abort();
		};
	});
	const onAbort = () => endEarly("aborted");
	const timer = setTimeout(endEarly, timeoutMs, "timeout");
	if (signal?.aborted) onAbort();
	signal?.addEventListener("abort", onAbort);

	const exchange = async (): Promise<AttemptEnd> => {
		try {
			const { url, init } = await prepare();
			if (controller.signal.aborted) return { kind: "aborted", sent };
			sent = true;
			onSend();
			const response = await fetch(url, { ...init, signal: controller.signal });
			// `Response.error()`, an opaque response or a mock tells us nothing about the outcome of the request.
			const { status, type, headers } = response;
			if (!headers || (status === 0 && type !== "opaqueredirect")) throw new TypeError("No Response.");
			if (!response.ok) errorResponse = response;
			return { kind: "answer", response, body: await readBody(response) };
		} catch (cause) {
			return { kind: "failed", sent, cause };
		}
	};
	try {
		const end = await Promise.race([endedEarly, signal?.aborted ? endedEarly : exchange()]);
		// An error's status and headers are enough, even if its body is cut off or never ends.
		return errorResponse && (end.kind === "failed" || end.kind === "timeout")
			? { kind: "answer", response: errorResponse, body: { text: "", isComplete: false } }
			: end;
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", onAbort);
	}
}
