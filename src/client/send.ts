import type * as z from "zod/mini";
import { type AkuaCall, type Endpoint, endpoints } from "../contract/endpoints.js";
import { headerNames } from "../contract/headers.js";
import { limits } from "../contract/limits.js";
import { attempt } from "./attempt.js";
import type { ClientConfig } from "./config.js";
import { AkuaAbortError } from "./errors/AkuaAbortError.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";
import { AkuaError } from "./errors/AkuaError.js";
import { type AkuaEvent, type AkuaEventListener, notify } from "./events.js";
import { judge } from "./judge.js";
import { fillPath, type PathParameters } from "./path.js";
import { isReplay } from "./replay.js";
import { retryDelay } from "./retryPolicy.js";
import { headerValue } from "./validate.js";
import { untilOnline, wait } from "./wait.js";

/** What every call takes. */
export interface CallOptions {
	/** Ends the call with an {@link AkuaAbortError}. */
	signal?: AbortSignal | undefined;
	/** Called with the events of this call, after the client's own `onEvent`. */
	onEvent?: AkuaEventListener | undefined;
}

/** What a request holds beside its method, path and the headers of every request. */
export interface RequestParts {
	query?: Readonly<Record<string, string | number | undefined>>;
	/** Makes the body; what it throws ends the call before a request. */
	body?: () => unknown;
	etag?: string | undefined;
	idempotencyKey?: string | undefined;
	/** Whether an earlier call with the same key may have been applied. */
	mayBeApplied?: boolean | undefined;
}

export interface Call<Output> extends RequestParts, CallOptions {
	name: AkuaCall;
	parameters: PathParameters;
	/** What a success must be. */
	output: z.ZodMiniType<Output>;
}

/**
 * Makes a call: the only place that repeats requests. Reads and keyed writes are tried again, the rest never is;
 * all attempts share one deadline.
 */
export async function send<Output>(config: ClientConfig, call: Call<Output>): Promise<Output> {
	const { name, output, signal, onEvent } = call;
	const { method, keyed }: Endpoint = endpoints[name];
	// A key that a caller's options happen to hold makes nothing else safe to repeat.
	const idempotencyKey = keyed ? call.idempotencyKey : undefined;
	const reads = method === "GET";
	const request = prepareRequest(config, call, idempotencyKey);
	const maxRetries = reads || idempotencyKey ? config.maxRetries : 0;
	const start = performance.now();
	const elapsed = () => performance.now() - start;
	const remaining = () => config.deadlineMs - elapsed();
	let [attempts, retries, renewed, mayBeApplied] = [0, 0, false, call.mayBeApplied ?? false];
	let secret: string | undefined;

	type Detail<E> = E extends AkuaEvent
		? Omit<E, "call" | "idempotencyKey" | "attempt" | "maxAttempts" | "elapsedMs">
		: never;
	const emit = (detail: Detail<AkuaEvent>) => {
		const base = {
			call: name,
			idempotencyKey,
			attempt: attempts,
			maxAttempts: 1 + maxRetries + (renewed ? 1 : 0),
		};
		notify([config.onEvent, onEvent], { ...base, elapsedMs: Math.round(elapsed()), ...detail });
	};

	const fail = (error: AkuaError): never => {
		emit({ type: "failed", error });
		throw error;
	};

	for (;;) {
		attempts++;
		const timeoutMs = Math.min(config.timeoutMs, Math.max(1, remaining()));
		const prepare = async () => {
			secret = await config.readToken();
			const headers = secret
				? { ...request.headers, [headerNames.authorization]: `Bearer ${secret}` }
				: request.headers;
			return { url: request.url, init: { ...request.init, headers } };
		};
		const end = await attempt({
			fetch: config.fetch,
			prepare,
			onSend: () => emit({ type: "attempt" }),
			timeoutMs,
			signal,
		});
		if (end.kind !== "answer" && !end.sent) attempts--;
		const verdict = judge({ end, output, reads, mayBeApplied, attempts, idempotencyKey, timeoutMs, secret });
		if (!(verdict instanceof AkuaError)) {
			if (idempotencyKey && isReplay(verdict.response, verdict.value, mayBeApplied)) emit({ type: "replayed" });
			emit({ type: "succeeded" });
			return verdict.value;
		}

		const error = verdict;
		mayBeApplied = error.outcome === "unknown";
		const renew = error.code === "unauthorized" && config.renewable && !renewed;
		const again = renew || (error.retryable && end.kind !== "aborted" && retries < maxRetries);
		const delayMs = renew ? 0 : retryDelay(retries + 1, error.retryAfterMs ?? 0, remaining(), Math.random);
		if (!again || delayMs === undefined) return fail(error);
		if (renew) renewed = true;
		else retries++;
		emit({ type: "retry", delayMs: Math.round(delayMs), error });
		await wait(delayMs, signal);
		await untilOnline(remaining, signal, () => emit({ type: "waiting" }));
		if (signal?.aborted) return fail(new AkuaAbortError({ outcome: error.outcome, attempts, idempotencyKey }));
		if (remaining() <= 0) return fail(error);
	}
}

function prepareRequest(config: ClientConfig, call: Call<unknown>, idempotencyKey: string | undefined) {
	try {
		return toRequest(config, call, idempotencyKey);
	} catch (error) {
		if (!call.mayBeApplied || !(error instanceof AkuaConfigError)) throw error;
		throw error.withContext({ outcome: "unknown", attempts: 0, idempotencyKey });
	}
}

function toRequest(config: ClientConfig, call: Call<unknown>, idempotencyKey: string | undefined) {
	const { method, path, versioned }: Endpoint = endpoints[call.name];
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(call.query ?? {})) {
		if (value !== undefined) query.set(name, String(value));
	}
	const headers: Record<string, string> = { accept: "application/json", ...config.headers };
	const init: RequestInit = { method, redirect: "manual", cache: "no-store" };
	if (call.body) {
		headers["content-type"] = "application/json";
		init.body = JSON.stringify(call.body());
	}
	if (idempotencyKey) headers[headerNames.idempotencyKey] = idempotencyKey;
	if (versioned) headers[headerNames.ifMatch] = headerValue("etag", call.etag, limits.etag);
	const search = String(query);
	return { url: config.baseUrl + fillPath(path, call.parameters) + (search && `?${search}`), headers, init };
}
