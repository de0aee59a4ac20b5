/** Text that looks like a credential: a workspace token, a JWT, a bearer token. */
const looksSecret = /sk_akua_[\w-]+|eyJ[\w.-]{10,}|bearer [\w.~+/=-]{20,}/gi;

/** Replaces a credential everywhere in a text, and anything that looks like one. */
export function redact(text: string, secret: string | undefined): string {
	return (secret ? text.replaceAll(secret, "[token]") : text).replace(looksSecret, "[token]");
}

/** The same for parsed JSON, in whose source escapes could hide a credential. */
export function redactJson(value: unknown, secret: string | undefined): unknown {
	try {
		return JSON.parse(redact(JSON.stringify(value), secret && JSON.stringify(secret).slice(1, -1)));
	} catch {
		// Not JSON, or nested too deeply to serialise.
		return undefined;
	}
}

/**
 * A copy of a foreign error that is safe to show: its name, message and code, and those of its cause. Errors of HTTP
 * libraries often carry the request, headers included, so the error itself is never passed on.
 */
export function redactError(error: unknown, secret: string | undefined, depth = 3): Error | undefined {
	if (!(error instanceof Error)) return undefined;
	const safe = new Error(redact(error.message, secret).slice(0, 500));
	safe.name = redact(error.name, secret);
	const code = errorCode(error);
	if (code) Object.assign(safe, { code: redact(code, secret) });
	const cause = depth > 0 ? redactError(error.cause, secret, depth - 1) : undefined;
	if (cause) safe.cause = cause;
	// Our own stack is of no use, and the original one may repeat the message.
	safe.stack = `${safe.name}: ${safe.message}`;
	return safe;
}

/** The system error code of an error or of its causes, such as `ECONNREFUSED`. */
export function errorCode(error: unknown): string | undefined {
	for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
		if ("code" in at && typeof at.code === "string") return at.code;
	}
	return undefined;
}
