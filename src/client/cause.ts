import { parseJson } from "./body.js";

/** Replaces a credential wherever it stands in a text. */
export function redact(text: string, secret: string | undefined): string {
	return secret ? text.replaceAll(secret, "[token]") : text;
}

/** The same in a JSON value, where the text that it was read from may have had the credential in escapes. */
export function redactJson(value: unknown, secret: string | undefined): unknown {
	if (!secret || value === undefined) return value;
	return parseJson(redact(JSON.stringify(value), JSON.stringify(secret).slice(1, -1)));
}

/**
 * What may be shown of a foreign error: its name, words and code, and those of its cause. Errors of HTTP libraries
 * often carry the request, its headers included, so the error itself is never passed on.
 */
export function safeCause(error: unknown, secret: string | undefined, depth = 3): Error | undefined {
	if (!(error instanceof Error)) return undefined;
	const safe = new Error(redact(error.message, secret).slice(0, 500));
	safe.name = error.name;
	const code = errorCode(error);
	if (code) Object.assign(safe, { code });
	const cause = depth > 0 ? safeCause(error.cause, secret, depth - 1) : undefined;
	if (cause) safe.cause = cause;
	// The stack of this line says nothing, and the original's may repeat its message.
	safe.stack = `${safe.name}: ${safe.message}`;
	return safe;
}

/** The system's code of an error or of what caused it, such as `ECONNREFUSED`. */
export function errorCode(error: unknown): string | undefined {
	for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
		if ("code" in at && typeof at.code === "string") return at.code;
	}
	return undefined;
}
