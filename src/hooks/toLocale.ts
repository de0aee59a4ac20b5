/** More parts than any locale has. */
const maxParts = 12;

/**
 * The nearest locale that `Intl` accepts, which throws for others: `en-US` for `en_US.UTF-8`, `de` for `de-x`.
 * `undefined` if there is none, as for an empty text.
 */
export function toLocale(given: string | null | undefined): string | undefined {
	// What follows "." or "@" in a POSIX locale is its encoding or variant.
	const [name = ""] = String(given ?? "").split(/[.@]/);
	const parts = name.trim().split(/[-_]+/, maxParts);
	for (; parts.length > 0; parts.pop()) {
		try {
			return Intl.getCanonicalLocales(parts.join("-"))[0];
		} catch {
			// The last part may be the invalid one.
		}
	}
	return undefined;
}
