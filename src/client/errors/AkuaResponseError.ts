import { AkuaError, type AkuaErrorCode, type AkuaErrorContext } from "./AkuaError.js";

/**
 * A response that the API does not promise: a redirect, a page of another server, a truncated body, another call's
 * resource, a proxy that is not set up.
 */
export class AkuaResponseError extends AkuaError {
	override readonly name = "AkuaResponseError";
	/** The status of the response; 0 for a redirect in a browser, which hides it. */
	readonly status: number;

	/** @param code `unauthorized` if it wants a sign-in, `config` or `forbidden` if the proxy says so */
	constructor(
		status: number,
		problem: string,
		context: AkuaErrorContext,
		retryable: boolean,
		code: AkuaErrorCode = "response",
	) {
		super(code, problem, retryable, context);
		this.status = status;
	}
}
