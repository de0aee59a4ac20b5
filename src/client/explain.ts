import type { AttemptEnd } from "./attempt.js";
import { AkuaApiError } from "./errors/AkuaApiError.js";
import { AkuaConnectionError } from "./errors/AkuaConnectionError.js";
import type { AkuaError } from "./errors/AkuaError.js";
import { AkuaResponseError } from "./errors/AkuaResponseError.js";
import { errorCode } from "./redact.js";

export interface UnclearCall {
	end: AttemptEnd;
	error: AkuaError;
	baseUrl: string;
	hasToken: boolean;
	/** Whether an earlier request with the same key may have been applied. */
	mayBeApplied: boolean;
}

export interface Explained {
	error: AkuaError;
	/** Whether the path may be right with a slash at its end. */
	mayWantSlash?: boolean;
}

/** Passed in: if a late module imported it, bundlers would split the page's own code. */
const tools = { AkuaApiError, AkuaConnectionError, AkuaResponseError, errorCode };
export type ExplainTools = typeof tools;

/** Looks closer at an unclear end: an answer that may be another server's, or a token function that failed. */
export async function explain(call: UnclearCall): Promise<Explained> {
	try {
		const { explainUnclear } = await import("./explainUnclear.js");
		return explainUnclear(call, tools);
	} catch {
		// If not even the module can be loaded, neither could a token.
		return { error: call.end.kind === "failed" ? new AkuaConnectionError(call.error) : call.error };
	}
}
