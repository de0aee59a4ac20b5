import { AkuaError, type AkuaErrorContext } from "./AkuaError.js";

/** For the app's developer to fix: an option, an id, a key or a body that cannot be sent, or a `token` function that failed. */
export class AkuaConfigError extends AkuaError {
	override readonly name = "AkuaConfigError";
	constructor(message: string, context: AkuaErrorContext = { outcome: "not_applied", attempts: 0 }) {
		super("config", message, false, context);
	}
}
