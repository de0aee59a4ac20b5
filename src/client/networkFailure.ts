const codes = /^(?:ECONN|EHOST|ENET|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|ERR_NETWORK|UND_ERR_)/;
const names = /^(?:Abort|Timeout|AkuaConnection|AkuaTimeout)Error$/;
/** How the `fetch` of each engine says it. A `TypeError` alone may also be a mistake in the code. */
const words =
	/^(?:fetch failed|failed to fetch|network ?(?:error|request)|load failed|unable to connect|could not connect|the (?:network|internet) connection)/i;

/**
 * Whether an error, or one of its causes, says that something could not be reached, or took too long. `code` is the
 * operating system's, if there is one.
 */
export function isNetworkFailure(error: unknown, code = ""): boolean {
	for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
		if (names.test(at.name) || words.test(at.message)) return true;
	}
	return codes.test(code);
}
