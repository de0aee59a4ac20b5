import { AkuaError, type AkuaErrorContext } from "./AkuaError.js";

/** For the app's developer to fix: an option, an id, a key or a body that cannot be sent, or a `token` function that failed. */
export class AkuaConfigError extends AkuaError {
	override readonly name = "AkuaConfigError";
	readonly #problem: string;

	constructor(problem: string, context: AkuaErrorContext = { outcome: "not_applied", attempts: 0 }) {
		super("config", problem, false, context);
		this.#problem = problem;
	}

	/** The same problem, met in a call of which more is known. @internal */
	withContext(context: AkuaErrorContext): AkuaConfigError {
		return new AkuaConfigError(this.#problem, context);
	}
}
