import { AkuaError, type AkuaErrorContext } from "./AkuaError.js";

/** An answer that is not what the API promises: a redirect, a proxy's page, a body that is cut off or another call's. */
export class AkuaResponseError extends AkuaError {
	override readonly name = "AkuaResponseError";
	/** The answer's status; 0 for a redirect in a browser, which hides it. */
	readonly status: number;

	constructor(status: number, problem: string, context: AkuaErrorContext, retryable: boolean) {
		super("response", problem, retryable, context);
		this.status = status;
	}
}
