import { AkuaError, type AkuaErrorContext } from "./AkuaError.js";

/** The caller's signal was aborted. */
export class AkuaAbortError extends AkuaError {
	override readonly name = "AkuaAbortError";
	constructor(context: AkuaErrorContext) {
		super("aborted", "The call was cancelled.", true, context);
	}
}
