import { apiBaseUrl } from "../contract/endpoints.js";
import { headerNames } from "../contract/headers.js";
import { limits } from "../contract/limits.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";
import type { AkuaEventListener } from "./events.js";
import { parseHeaderValue, parseNumberOption, parseToken } from "./parseOptions.js";

/** Settings of {@link createAkuaClient}. All are optional. */
export interface AkuaClientOptions {
	/**
	 * Where the API is. In a browser, the address of a same-origin proxy such as `/api/akua`.
	 * @default "https://api.akua.dev/v1"
	 */
	baseUrl?: string | undefined;
	/**
	 * The bearer token, or a function that gives it: asked for each request, and once more after a 401.
	 * Leave it out behind a proxy that adds it.
	 */
	token?: string | (() => string | Promise<string>) | undefined;
	/** The workspace to act on, for a token that reaches several: 1–53 visible ASCII characters, sent as `akua-context`. */
	context?: string | undefined;
	/** What makes the requests. @default globalThis.fetch, looked up at each call */
	fetch?: typeof globalThis.fetch | undefined;
	/** How long one attempt may take until its body is read, in milliseconds. @default 20000 */
	timeoutMs?: number | undefined;
	/** How long all attempts of a call may take together, the waits between them included, in milliseconds. @default 60000 */
	deadlineMs?: number | undefined;
	/** How often a call that is safe to repeat is tried again at most; 0 for never. @default 3 */
	maxRetries?: number | undefined;
	/** Called with each attempt, retry and end of every call; a call's own `onEvent` hears that call alone. */
	onEvent?: AkuaEventListener | undefined;
	/** Lets a workspace token (`sk_akua_…`) into a browser, where every visitor can read it. @default false */
	dangerouslyAllowBrowser?: boolean | undefined;
}

export interface ClientConfig {
	baseUrl: string;
	fetch: typeof globalThis.fetch;
	headers: Record<string, string>;
	readToken: () => Promise<string | undefined>;
	/** Whether asking again can give another token. */
	renewable: boolean;
	timeoutMs: number;
	deadlineMs: number;
	maxRetries: number;
	onEvent: AkuaEventListener | undefined;
}

/** Checks the options once, where the client is made. */
export function readConfig(options: AkuaClientOptions): ClientConfig {
	const { baseUrl = apiBaseUrl, token, context } = options;
	if (!/^(https?:\/)?\/[^?#]*$/i.test(baseUrl) || /^https?:\/\/[^/]*@/i.test(baseUrl)) {
		throw new AkuaConfigError("baseUrl must be an http(s) address or a path that starts with a slash.");
	}
	const check = (value: unknown) => guardSecret(parseToken(value), options.dangerouslyAllowBrowser);
	const fixed = typeof token === "function" || token === undefined ? undefined : check(token);
	return {
		baseUrl: baseUrl.replace(/\/+$/, ""),
		fetch: (input, init) => (options.fetch ?? globalThis.fetch)(input, init),
		headers:
			context === undefined ? {} : { [headerNames.context]: parseHeaderValue("context", context, limits.akuaContext) },
		readToken: async () => (typeof token === "function" ? check(await token()) : fixed),
		renewable: typeof token === "function",
		timeoutMs: parseNumberOption("timeoutMs", options.timeoutMs, { min: 1, fallback: 20_000 }),
		deadlineMs: parseNumberOption("deadlineMs", options.deadlineMs, { min: 1, fallback: 60_000 }),
		maxRetries: parseNumberOption("maxRetries", options.maxRetries, { min: 0, fallback: 3 }),
		onEvent: options.onEvent,
	};
}

function guardSecret(token: string, allowed: boolean | undefined): string {
	const inBrowser = typeof window !== "undefined" && typeof document !== "undefined";
	if (inBrowser && !allowed && token.startsWith("sk_akua_")) {
		throw new AkuaConfigError(
			"A workspace token (sk_akua_…) must not be in a browser, where every visitor can read it. " +
				"Keep it on your server and set baseUrl to a proxy made with createAkuaProxy, or use a session token.",
		);
	}
	return token;
}
