import { type AkuaCall, type Endpoint, endpoints } from "./endpoints.js";

const patterns = (Object.entries(endpoints) as [AkuaCall, Endpoint][]).map(([call, { method, path }]) => ({
	call,
	method,
	template: path,
	// An id is one segment. Some servers read a backslash as a slash.
	pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/\\\\]+?)")}$`),
}));

/** The calls that match a path, regardless of their methods. Parameters are still encoded. */
export function matchEndpoints(path: string) {
	return patterns.flatMap(({ pattern, ...endpoint }) => {
		const match = pattern.exec(path);
		return match ? [{ ...endpoint, parameters: { ...match.groups } }] : [];
	});
}

/** Decodes a path parameter; `undefined` if it is malformed. */
export function decodeParameter(parameter: string): string | undefined {
	try {
		return decodeURIComponent(parameter);
	} catch {
		return undefined;
	}
}
