import { apiBaseUrl } from "../contract/endpoints.js";
import { headerNames } from "../contract/headers.js";
import { limits } from "../contract/limits.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";
import type { AkuaEventListener } from "./events.js";
import { parseHeaderValue, parseNumberOption, parseToken } from "./parseOptions.js";

/** Settings of {@link createAkuaClient}. All are optional. */
export interface AkuaClientOptions {
	/**
	 * The address of the API. In a browser, that of a same-origin proxy such as `/api/akua`.
	 * @default "https://api.akua.dev/v1"
	 */
	baseUrl?: string | undefined;
	/**
	 * The bearer token, or a function that returns it. The function is called before each request, and once more after a
	 * 401. Leave it out behind a proxy that adds the token.
	 */
	token?: string | (() => string | Promise<string>) | undefined;
	/** The workspace to act on, for a token that reaches several: 1–53 visible ASCII characters, sent as `akua-context`. */
	context?: string | undefined;
	/** The function that sends requests. @default globalThis.fetch, looked up at each call */
	fetch?: typeof globalThis.fetch | undefined;
	/** The time limit of one attempt, including its body, in milliseconds. @default 20000 */
	timeoutMs?: number | undefined;
	/** The time limit of a call, including all attempts and the delays between them, in milliseconds. @default 60000 */
	deadlineMs?: number | undefined;
	/**
	 * The maximum number of retries of a call that is safe to repeat; 0 for none. A create whose key is still being
	 * processed is repeated until the deadline, which does not count as a retry. @default 3
	 */
	maxRetries?: number | undefined;
	/** Called with the events of every call. Single calls also accept an `onEvent`. */
	onEvent?: AkuaEventListener | undefined;
	/** Allows a workspace token (`sk_akua_…`) in a browser, where every visitor can read it. @default false */
	dangerouslyAllowBrowser?: boolean | undefined;
}

export interface ClientConfig {
	baseUrl: string;
	/** Whether paths end in a slash, because the server redirects those without one. Set by the first redirect. */
	withSlash: boolean;
	fetch: typeof globalThis.fetch;
	headers: Record<string, string>;
	readToken: () => Promise<string | undefined>;
	/** Whether `readToken` may return another token the next time. */
	isTokenRenewable: boolean;
	timeoutMs: number;
	deadlineMs: number;
	maxRetries: number;
	onEvent: AkuaEventListener | undefined;
}

/** Validates the options when the client is created. */
export function readConfig(options: AkuaClientOptions): ClientConfig {
	const { baseUrl = apiBaseUrl, token, context } = options;
	if (!/^(https?:\/)?\/[^?#]*$/i.test(baseUrl) || /^https?:\/\/[^/]*@/i.test(baseUrl)) {
		throw new AkuaConfigError("baseUrl must be an http(s) address or a path that starts with a slash.");
	}
	const check = (value: unknown) => rejectWorkspaceToken(parseToken(value), options.dangerouslyAllowBrowser);
	const fixed = typeof token === "function" || token === undefined ? undefined : check(token);
	return {
		baseUrl: baseUrl.replace(/\/+$/, ""),
		withSlash: false,
		fetch: (input, init) => (options.fetch ?? globalThis.fetch)(input, init),
		headers:
			context === undefined ? {} : { [headerNames.context]: parseHeaderValue("context", context, limits.akuaContext) },
		readToken: async () => (typeof token === "function" ? check(await token()) : fixed),
		isTokenRenewable: typeof token === "function",
		timeoutMs: parseNumberOption("timeoutMs", options.timeoutMs, { min: 1, fallback: 20_000 }),
		deadlineMs: parseNumberOption("deadlineMs", options.deadlineMs, { min: 1, fallback: 60_000 }),
		maxRetries: parseNumberOption("maxRetries", options.maxRetries, { min: 0, fallback: 3 }),
		onEvent: options.onEvent,
	};
}

function rejectWorkspaceToken(token: string, isAllowed: boolean | undefined): string {
	const inBrowser = typeof window !== "undefined" && typeof document !== "undefined";
	if (inBrowser && !isAllowed && token.startsWith("sk_akua_")) {
		throw new AkuaConfigError(
			"A workspace token (sk_akua_…) must not be in a browser, where every visitor can read it. " +
				"Keep it on your server and set baseUrl to a proxy made with createAkuaProxy, or use a session token.",
		);
	}
	return token;
}
