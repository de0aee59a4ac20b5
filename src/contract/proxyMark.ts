import type { AkuaIssue } from "./errorBody.js";

/**
 * What an error of the proxy itself means: it is set up wrongly, or refused the request, and nothing was forwarded; or
 * Akua gave it no usable answer.
 */
export type ProxyMark = "setup" | "refused" | "upstream";

/** The proxy's mark, if an error is its own. Akua's errors have none. */
export function proxyMark([issue]: readonly AkuaIssue[]): ProxyMark | undefined {
	const mark = issue?.metadata?.proxy;
	return mark === "setup" || mark === "refused" || mark === "upstream" ? mark : undefined;
}
