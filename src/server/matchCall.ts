import type { AkuaCall, PathParameter } from "../contract/endpoints.js";
import { limits } from "../contract/limits.js";
import { decodeParameter, matchEndpoints } from "../contract/matchEndpoints.js";

export type Match = { call: AkuaCall; path: string } | { status: 404 } | { status: 405; allow: string };

/**
 * The call that a request matches, and the path to request: rebuilt from its validated parts, never passed through.
 */
export function matchCall(method: string, rawPath: string, allow: readonly AkuaCall[] | undefined): Match {
	const matches = matchEndpoints(rawPath).flatMap(({ template, parameters, ...known }) => {
		const path = rebuildPath(template, parameters);
		return path ? [{ ...known, path }] : [];
	});
	const allowed = matches.filter(({ call }) => !allow || allow.includes(call));
	if (allowed.length === 0) return { status: 404 };
	const found = allowed.find((match) => match.method === method);
	if (found) return { call: found.call, path: found.path };
	return { status: 405, allow: allowed.map(({ method }) => method).join(", ") };
}

function rebuildPath(template: string, parameters: Record<string, string>): string | undefined {
	let isValid = true;
	const path = template.replace(/\{(\w+)\}/g, (_, name: PathParameter) => {
		const id = decodeParameter(parameters[name] ?? "");
		// After decoding, an id must not contain a separator or a second level of encoding.
		const { max } = limits[name];
		if (id === undefined || id.length === 0 || id.length > max || /^\.+$|[/\\%]|\p{Cc}/u.test(id)) isValid = false;
		return encodeURIComponent(id ?? "");
	});
	return isValid ? path : undefined;
}
