import { type AkuaCall, type Endpoint, endpoints, type PathParameter } from "../contract/endpoints.js";
import { limits } from "../contract/limits.js";

export type Match = { call: AkuaCall; path: string } | { status: 404 } | { status: 405; allow: string };

const calls = (Object.entries(endpoints) as [AkuaCall, Endpoint][]).map(([call, { method, path }]) => ({
	call,
	method,
	// An id is one segment of characters that no proxy or server takes for a step in the path.
	pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/\\\\]+?)")}$`),
	template: path,
}));

/** The call that a request means, and the path to ask for: made anew of its checked parts, never passed through. */
export function matchCall(method: string, rawPath: string, allow: readonly AkuaCall[] | undefined): Match {
	const matches = calls.flatMap(({ pattern, ...known }) => {
		const match = pattern.exec(rawPath);
		const path = match && rebuild(known.template, match.groups ?? {});
		return path ? [{ ...known, path }] : [];
	});
	const allowed = matches.filter(({ call }) => !allow || allow.includes(call));
	if (allowed.length === 0) return { status: 404 };
	const found = allowed.find((match) => match.method === method);
	if (found) return { call: found.call, path: found.path };
	return { status: 405, allow: allowed.map(({ method }) => method).join(", ") };
}

function rebuild(template: string, groups: Record<string, string>): string | undefined {
	let fits = true;
	const path = template.replace(/\{(\w+)\}/g, (_, name: PathParameter) => {
		const id = decode(groups[name] ?? "");
		// Decoded once, an id may hold no separator and nothing that is encoded a second time.
		const { max } = limits[name];
		if (id === undefined || id.length === 0 || id.length > max || /^\.+$|[/\\%]|\p{Cc}/u.test(id)) fits = false;
		return encodeURIComponent(id ?? "");
	});
	return fits ? path : undefined;
}

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
