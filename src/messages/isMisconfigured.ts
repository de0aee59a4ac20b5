import type { AkuaError } from "../client/errors/AkuaError.js";

/**
 * Whether only the site's owner can help: the client or the proxy is set up wrongly, or another server answered, so that
 * nothing at Akua is wrong and trying again does not help.
 */
export function isMisconfigured(error: AkuaError, outcome = error.outcome): boolean {
	return error.code === "config" || (error.code === "response" && !error.retryable && outcome === "not_applied");
}
