import { AkuaError, type AkuaErrorContext } from "./AkuaError.js";

/** A response that the API does not promise: a redirect, a proxy's page, a truncated body, another call's resource. */
export class AkuaResponseError extends AkuaError {
	override readonly name = "AkuaResponseError";
	/** The status of the response; 0 for a redirect in a browser, which hides it. */
	readonly status: number;

	constructor(status: number, problem: string, context: AkuaErrorContext, retryable: boolean) {
		super("response", problem, retryable, context);
		this.status = status;
	}
}
