import { proxyMark } from "../contract/proxyMark.js";
import type { AkuaErrorCode, AkuaErrorContext } from "./errors/AkuaError.js";
import type { Explained, ExplainTools, UnclearCall } from "./explain.js";
import { isNetworkFailure } from "./networkFailure.js";

/** The statuses of servers that know no such path, or no such method there. */
const noRouteStatuses = new Set([404, 405, 501]);

/**
 * Explains what does not look like Akua's: who answered, and what to do. Loaded when it is first wanted, so that no other
 * page pays for it.
 */
export function explainUnclear(
	{ end, error, baseUrl, hasToken, mayBeApplied }: UnclearCall,
	{ AkuaApiError, AkuaConnectionError, AkuaResponseError, errorCode }: ExplainTools,
): Explained {
	if (end.kind === "failed" && isNetworkFailure(end.cause, errorCode(end.cause))) {
		return { error: new AkuaConnectionError(error) };
	}
	if (end.kind !== "answer") return { error };

	const { response, body } = end;
	const { type, status, ok, headers } = response;
	const fail = (problem: string, code?: AkuaErrorCode, context: AkuaErrorContext = error) =>
		new AkuaResponseError(status, problem, context, error.retryable && code === undefined, code);
	// No token means a proxy: a redirect or sign-in page then comes from the host, and concerns its own session.
	const signIn = hasToken ? undefined : "unauthorized";
	if (type === "opaqueredirect" || (status >= 300 && status < 400)) {
		// Some servers redirect each path to itself with a slash. Browsers hide where a redirect leads.
		const mayWantSlash = !hasToken && /\/(?:\?|$)/.test(headers.get("location") ?? "/");
		return { error: fail(redirectProblem(status), signIn), mayWantSlash };
	}
	const issues = error instanceof AkuaApiError ? error.issues : [];
	const mark = proxyMark(issues);
	if (mark) {
		const isRefused = mark !== "upstream" && !mayBeApplied;
		const context: AkuaErrorContext = isRefused ? { ...error, outcome: "not_applied" } : error;
		const [{ message = "" } = {}] = issues;
		if (mark === "setup") return { error: fail(message, "config", context) };
		// The client asks for no path that a proxy does not know, so the proxy is not allowed to forward this call.
		if (mark === "refused" && noRouteStatuses.has(status)) {
			return { error: fail(`The proxy answered ${status}: ${message}`, "forbidden", context) };
		}
		return { error: new AkuaApiError(status, issues, error.retryable, context, "The proxy") };
	}
	const isPage = /html/i.test(headers.get("content-type") ?? "");
	const server = `The server at ${baseUrl}`;
	const advice = "which is not Akua’s answer. Check baseUrl, and that createAkuaProxy runs there.";
	if (issues.length > 0) return { error };
	if (noRouteStatuses.has(status)) return { error: fail(`${server} answered ${status}, ${advice}`, "response") };
	if (!isPage) return { error };
	if (!ok) return { error: new AkuaApiError(status, [], error.retryable, error, server) };
	const code = asksForSignIn(body.text) ? signIn : undefined;
	return { error: fail(`${server} answered ${status} with a web page, ${advice}`, code) };
}

/** A sign-in page, or one that posts itself to a sign-in. */
function asksForSignIn(page: string): boolean {
	// Each part ends at the next bracket, so that the time is linear whatever the page is.
	return /<input[^<>]+password|<form[^<>]+(?:log-?in|sign-?in|sso|saml|oauth)|<title>[^<]*(?:log|sign)[ -]?in/i.test(
		page,
	);
}

function redirectProblem(status: number): string {
	const redirects = status === 0 ? "redirects" : `redirects (${status})`;
	return (
		`The address given as baseUrl ${redirects}, which is not followed so that no token leaves for another address. ` +
		"Check its protocol, its host, a slash at the end of paths, and whether it wants a sign-in first."
	);
}
