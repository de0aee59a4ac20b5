import { AkuaError, type AkuaErrorContext } from "./AkuaError.js";

/** A mistake in the app: an option, id, key or body that cannot be sent, or a `token` function that failed. */
export class AkuaConfigError extends AkuaError {
	override readonly name = "AkuaConfigError";
	readonly #problem: string;

	constructor(problem: string, context: AkuaErrorContext = { outcome: "not_applied", attempts: 0 }) {
		super("config", problem, false, context);
		this.#problem = problem;
	}

	/** What is wrong, without what it means for the call. @internal */
	get problem(): string {
		return this.#problem;
	}

	/** The same error with the details of the call. @internal */
	withContext(context: AkuaErrorContext): AkuaConfigError {
		return new AkuaConfigError(this.#problem, context);
	}
}
