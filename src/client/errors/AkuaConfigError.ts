import { AkuaError, type AkuaErrorContext } from "./AkuaError.js";

/** Ours to fix before any request: an option, an id, a key or a body that cannot be sent. */
export class AkuaConfigError extends AkuaError {
	override readonly name = "AkuaConfigError";
	constructor(message: string, context: AkuaErrorContext = { outcome: "not_applied", attempts: 0 }) {
		super("config", message, false, context);
	}
}
