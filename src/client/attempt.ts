import { type Body, readBody } from "./body.js";

export interface Attempt {
	fetch: typeof globalThis.fetch;
	/** Makes the request; asked inside the time-out, since it may wait for a token. */
	prepare: () => Promise<{ url: string; init: RequestInit }>;
	/** Called right before the request is handed to `fetch`. */
	onSend: () => void;
	timeoutMs: number;
	signal: AbortSignal | undefined;
}

/** How one attempt ended. `sent` tells whether the request had been handed to `fetch`. */
export type AttemptEnd =
	| { kind: "answer"; response: Response; body: Body }
	| { kind: "timeout"; sent: boolean }
	| { kind: "aborted"; sent: boolean }
	| { kind: "failed"; sent: boolean; cause: unknown };

/**
 * One request, from asking for the token to the last byte of the body, under one clock. Never throws.
 *
 * The signal that `fetch` gets comes from a controller and a timer of our own: on Node 20 the results of
 * `AbortSignal.any` and `AbortSignal.timeout` can be collected while they are waited for. The race keeps the
 * promise even where a host's own `fetch` ignores its signal.
 */
export async function attempt({ fetch, prepare, onSend, timeoutMs, signal }: Attempt): Promise<AttemptEnd> {
	const controller = new AbortController();
	let sent = false;
	let refusal: Response | undefined;
	let stop: (kind: "timeout" | "aborted") => void = () => {};
	const stopped = new Promise<AttemptEnd>((resolve) => {
		stop = (kind) => {
			resolve({ kind, sent });
			// In the same tick: a request that is said not to be sent must not be sent by what still runs.
			controller.abort();
		};
	});
	const onAbort = () => stop("aborted");
	const timer = setTimeout(stop, timeoutMs, "timeout");
	if (signal?.aborted) onAbort();
	signal?.addEventListener("abort", onAbort);

	const exchange = async (): Promise<AttemptEnd> => {
		try {
			const { url, init } = await prepare();
			if (controller.signal.aborted) return { kind: "aborted", sent };
			sent = true;
			onSend();
			const response = await fetch(url, { ...init, signal: controller.signal });
			// `Response.error()`, an opaque response and what only looks like one say nothing of what became of the request.
			const { status, type, headers } = response;
			if (!headers || (status === 0 && type !== "opaqueredirect")) throw new TypeError("No Response.");
			if (!response.ok) refusal = response;
			return { kind: "answer", response, body: await readBody(response) };
		} catch (cause) {
			return { kind: "failed", sent, cause };
		}
	};
	// An error's status and headers are an answer, also where its body breaks off or never ends.
	const heard = (end: AttemptEnd): AttemptEnd =>
		refusal && (end.kind === "failed" || end.kind === "timeout")
			? { kind: "answer", response: refusal, body: { text: "", whole: false } }
			: end;
	try {
		return heard(await Promise.race([stopped, signal?.aborted ? stopped : exchange()]));
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", onAbort);
	}
}
