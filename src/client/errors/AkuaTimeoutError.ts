import { AkuaError, type AkuaErrorContext } from "./AkuaError.js";

/** There was no complete response within the time limit of an attempt or of the call. */
export class AkuaTimeoutError extends AkuaError {
	override readonly name = "AkuaTimeoutError";
	constructor(timeoutMs: number, context: AkuaErrorContext) {
		super("timeout", `Akua did not answer within ${Math.round(timeoutMs)} ms.`, true, context);
	}
}
