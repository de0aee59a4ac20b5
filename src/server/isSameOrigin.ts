/**
 * Whether a request comes from a page of our own origin. Otherwise another site could write with its visitor's cookies,
 * or learn from a read whether something exists. Browsers send `Sec-Fetch-Site`, older ones an `Origin` with every write.
 * A request with neither does not come from a browser, so it carries no cookies that a site could abuse.
 */
export function isSameOrigin(request: Request, allowedOrigins: readonly string[]): boolean {
	const origin = request.headers.get("origin");
	if (origin !== null && allowedOrigins.includes(origin)) return true;
	const site = request.headers.get("sec-fetch-site");
	if (site !== null) return site === "same-origin" || site === "none";
	if (origin === null) return true;
	const host = request.headers.get("host") ?? new URL(request.url).host;
	return parseHost(origin) === host;
}

function parseHost(origin: string): string | undefined {
	try {
		return new URL(origin).host;
	} catch {
		return undefined;
	}
}
