import { type AkuaError, isAkuaError } from "akua-react/client";

/** The error of a call that must fail with an `AkuaError`. */
export async function failureOf(call: Promise<unknown>): Promise<AkuaError> {
	const end = await call.then(
		() => new Error("The call did not fail."),
		(error: unknown) => error,
	);
	if (isAkuaError(end)) return end;
	throw end;
}
