import type { PathParameter } from "../contract/endpoints.js";
import { limits } from "../contract/limits.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";

export type PathParameters = { readonly [Name in PathParameter]?: string | undefined };

/** Fills a path's parameters in. An id can never become another path: it is checked, then percent-encoded. */
export function fillPath(path: string, parameters: PathParameters): string {
	return path.replace(/\{(\w+)\}/g, (_, name: PathParameter) => encodeId(name, parameters[name]));
}

function encodeId(name: PathParameter, id: unknown): string {
	const { min, max } = limits[name];
	// "." and ".." survive percent-encoding, and URL parsers take them as steps in the path.
	if (typeof id === "string" && id.length >= min && id.length <= max && !/^\.{1,2}$/.test(id)) {
		try {
			return encodeURIComponent(id);
		} catch {
			// A lone surrogate has no UTF-8 form.
		}
	}
	throw new AkuaConfigError(`${name} is not an id that Akua knows: it must be text of ${min} to ${max} characters.`);
}
