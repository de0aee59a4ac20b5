import type { AkuaCall, PathParameter } from "../contract/endpoints.js";
import { limits } from "../contract/limits.js";
import { decodeParameter, matchEndpoints } from "../contract/matchEndpoints.js";
import { httpError } from "./responses.js";

export interface Route {
	call: AkuaCall;
	parameters: Record<string, string>;
}

/** The call that a path below the base matches, with its parameters decoded and validated. */
export function route(method: string, path: string): Route {
	const matches = matchEndpoints(path);
	const found = matches.find((match) => match.method === method);
	if (!found) throw matches.length > 0 ? httpError(405, "Method not allowed") : httpError(404, "Not found");
	const parameters: Record<string, string> = {};
	for (const [name, encoded] of Object.entries(found.parameters)) {
		const value = decodeParameter(encoded);
		const { max } = limits[name as PathParameter];
		if (value === undefined || value.length > max) {
			throw httpError(422, `String must contain at most ${max} character(s)`, {
				path: ["params", name === "widgetId" ? "wgt_id" : "id"],
			});
		}
		parameters[name] = value;
	}
	return { call: found.call, parameters };
}
