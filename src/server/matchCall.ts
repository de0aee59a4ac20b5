import { fillPath, type PathParameters } from "../client/request.js";
import type { AkuaCall } from "../contract/endpoints.js";
import { decodeParameter, matchEndpoints } from "../contract/matchEndpoints.js";

/** What a request asks for. The ids are decoded, and exactly what Akua gets. */
export interface AkuaProxyCall {
	readonly call: AkuaCall;
	readonly dashboardId?: string | undefined;
	readonly widgetId?: string | undefined;
	readonly snippetId?: string | undefined;
}

export type Match =
	| { status?: undefined; asked: AkuaProxyCall; path: string }
	/** `asked` is a call that exists, but is not allowed. */
	| { status: 404 | 405; asked?: AkuaProxyCall | undefined; headers: Record<string, string> };

/**
 * The call that a request asks for. A path has one spelling, that of the client: the ids are decoded, encoded again and
 * compared. Otherwise a host that checks paths itself could be passed by an id in another spelling. One slash at the end
 * is ignored, because some servers add it to every path.
 */
export function matchCall(method: string, rawPath: string, allowed: ReadonlySet<AkuaCall>): Match {
	const path = rawPath.replace(/\/$/, "");
	const matches = matchEndpoints(path).flatMap(({ template, parameters, call, method }) => {
		const ids = decodeIds(parameters);
		return ids && encode(template, ids) === path ? [{ method, asked: Object.freeze({ call, ...ids }) }] : [];
	});
	const found = matches.find((match) => match.method === method);
	if (found && allowed.has(found.asked.call)) return { asked: found.asked, path };
	const methods = matches.filter(({ asked }) => allowed.has(asked.call)).map(({ method }) => method);
	return methods.length > 0
		? { status: 405, asked: found?.asked, headers: { allow: methods.join(", ") } }
		: { status: 404, asked: found?.asked, headers: {} };
}

/**
 * Characters that have a meaning in some server's paths (a colon separates Akua's ids from what to do with them), that
 * are invisible, or that some servers remove.
 */
const ambiguous = /^\.+$|[/\\%?#;:]|[\p{C}\p{Zl}\p{Zp}]|^\s|\s$/u;

function decodeIds(parameters: PathParameters): PathParameters | undefined {
	const ids = Object.entries(parameters).map(([name, value = ""]) => [name, decodeParameter(value)] as const);
	// Under NFKC, a look-alike such as a full-width letter would become another id.
	const isClear = ids.every(([, id]) => id !== undefined && !ambiguous.test(id) && id === id.normalize("NFKC"));
	return isClear ? Object.fromEntries(ids) : undefined;
}

function encode(template: string, ids: PathParameters): string | undefined {
	try {
		return fillPath(template, ids);
	} catch {
		// Longer than the API's ids.
		return undefined;
	}
}
