import { AkuaError, type AkuaErrorContext } from "./AkuaError.js";

/** No complete answer within the time that one attempt, or all of them together, may take. */
export class AkuaTimeoutError extends AkuaError {
	override readonly name = "AkuaTimeoutError";
	constructor(timeoutMs: number, context: AkuaErrorContext) {
		super("timeout", `Akua did not answer within ${Math.round(timeoutMs)} ms.`, true, context);
	}
}
