import { type AkuaCall, type Endpoint, endpoints } from "../contract/endpoints.js";
import { headerNames } from "../contract/headers.js";
import type { Parser } from "../contract/parser.js";
import { attempt } from "./attempt.js";
import type { ClientConfig } from "./config.js";
import { AkuaAbortError } from "./errors/AkuaAbortError.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";
import type { AkuaError } from "./errors/AkuaError.js";
import { type AkuaEventDetails, type AkuaEventListener, notify } from "./events.js";
import { type Explained, explain } from "./explain.js";
import { observer } from "./observer.js";
import { type RequestParts, toRequest } from "./request.js";
import { inProgressDelay, retryDelay } from "./retryPolicy.js";
import { tellDeveloper } from "./tellDeveloper.js";
import { toResult } from "./toResult.js";
import { untilOnline, wait } from "./wait.js";

/** The options of every call. */
export interface CallOptions {
	/** Aborting it ends the call with an {@link AkuaAbortError}. */
	signal?: AbortSignal | undefined;
	/** Called with the events of this call, after the client's own `onEvent`. */
	onEvent?: AkuaEventListener | undefined;
}

export interface Call<Output> extends CallOptions {
	name: AkuaCall;
	parse: Parser<Output>;
	/** Returns the parts of the request, or throws an {@link AkuaConfigError} if they cannot be sent. */
	parts: () => Omit<RequestParts, "idempotencyKey">;
	/** Fields that the returned resource must have. */
	expected?: Readonly<Record<string, unknown>> | undefined;
	idempotencyKey?: string | undefined;
	/** Whether an earlier call with the same key may have been applied. */
	mayBeApplied?: boolean | undefined;
}

/**
 * Makes a call. The only place that repeats requests: reads and keyed writes are retried, other writes never are, and
 * all attempts share one deadline.
 */
export async function send<Output>(config: ClientConfig, call: Call<Output>): Promise<Output> {
	const { name, parse, expected, idempotencyKey, signal, onEvent } = call;
	const { method, keyed }: Endpoint = endpoints[name];
	const isRead = method === "GET";
	const maxRetries = isRead || keyed ? config.maxRetries : 0;
	const request = prepareRequest(config, call);
	const start = performance.now();
	const elapsed = () => performance.now() - start;
	const remaining = () => config.deadlineMs - elapsed();
	let mayBeApplied = call.mayBeApplied ?? false;
	let secret: string | undefined;
	let attempts = 0;
	let retries = 0;
	/** Attempts that do not count as retries: with a new token, or while an earlier request is in progress. */
	let extraAttempts = 0;
	let inProgressAnswers = 0;
	let tokenRenewed = false;
	let withSlash = false;

	const emit = (details: AkuaEventDetails) => {
		const counts = { attempt: attempts, maxAttempts: 1 + maxRetries + extraAttempts };
		const event = { call: name, idempotencyKey, ...counts, elapsedMs: Math.round(elapsed()), ...details };
		notify([config.onEvent, onEvent, observer.onEvent], event);
	};
	const fail = (error: AkuaError): never => {
		tellDeveloper(error);
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
			withSlash = config.withSlash;
			const url = withSlash ? request.url.replace(/\?|$/, "/$&") : request.url;
			return { url, init: { ...request.init, headers } };
		};
		const onSend = () => emit({ type: "attempt" });
		const end = await attempt({ fetch: config.fetch, prepare, onSend, timeoutMs, signal });
		if (end.kind !== "answer" && !end.sent) attempts--;
		const context = { parse, expected, isRead, mayBeApplied, attempts, idempotencyKey, timeoutMs, secret };
		const result = toResult(end, context);
		if (!result.error) {
			for (const item of result.skipped) emit({ type: "skipped", ...item });
			if (result.replayed) emit({ type: "replayed" });
			emit({ type: "succeeded" });
			return result.value;
		}

		const unclear = { end, error: result.error, baseUrl: config.baseUrl, hasToken: secret !== undefined, mayBeApplied };
		const { error, mayWantSlash }: Explained = result.isUnclear ? await explain(unclear) : result;
		if (mayWantSlash && (isRead || keyed)) {
			config.withSlash = !withSlash;
			if (config.withSlash) {
				extraAttempts++;
				emit({ type: "retry", delayMs: 0, error });
				continue;
			}
		}
		mayBeApplied = error.outcome === "unknown";
		const renewToken = error.code === "unauthorized" && config.isTokenRenewable && !tokenRenewed;
		// The earlier request has no outcome yet, so this repeats until the deadline.
		const keepAsking = result.inProgress && maxRetries > 0;
		const retry = error.retryable && end.kind !== "aborted" && retries < maxRetries;
		const nextDelay = keepAsking
			? inProgressDelay(inProgressAnswers + 1, error.retryAfterMs ?? 0, remaining(), Math.random)
			: retryDelay(retries + 1, error.retryAfterMs ?? 0, remaining(), Math.random);
		const delayMs = renewToken ? 0 : nextDelay;
		if (!(renewToken || keepAsking || retry) || delayMs === undefined) return fail(error);
		if (renewToken) tokenRenewed = true;
		if (renewToken || keepAsking) extraAttempts++;
		else retries++;
		if (keepAsking) inProgressAnswers++;
		emit({ type: "retry", delayMs: Math.round(delayMs), error });
		await wait(delayMs, signal);
		await untilOnline(remaining, signal, () => emit({ type: "waiting" }));
		if (signal?.aborted) return fail(new AkuaAbortError({ outcome: error.outcome, attempts, idempotencyKey }));
		if (remaining() <= 0) return fail(error);
	}
}

function prepareRequest(config: ClientConfig, { name, parts, idempotencyKey, mayBeApplied }: Call<unknown>) {
	try {
		return toRequest(name, config, { ...parts(), idempotencyKey });
	} catch (error) {
		if (!mayBeApplied || !(error instanceof AkuaConfigError)) throw error;
		throw error.withContext({ outcome: "unknown", attempts: 0, idempotencyKey });
	}
}
