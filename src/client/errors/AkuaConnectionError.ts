import { AkuaError, type AkuaErrorContext } from "./AkuaError.js";

/** The API could not be reached, or the connection broke before the response was complete. */
export class AkuaConnectionError extends AkuaError {
	override readonly name = "AkuaConnectionError";
	constructor(context: AkuaErrorContext) {
		super("connection", "The connection to Akua failed.", true, context);
	}
}
