import { AkuaError, type AkuaErrorContext } from "./AkuaError.js";

/** An answer that is not what the API promises: a redirect, a page of a proxy, a body that is cut or foreign. */
export class AkuaResponseError extends AkuaError {
	override readonly name = "AkuaResponseError";
	readonly status: number;

	constructor(status: number, what: string, context: AkuaErrorContext, retryable = false) {
		super("response", `Akua answered ${status} with ${what}.`, retryable, context);
		this.status = status;
	}
}
