import { type AkuaCall, type Endpoint, endpoints } from "../contract/endpoints.js";
import { limits } from "../contract/limits.js";
import { refuse } from "./answers.js";

export interface Route {
	endpoint: AkuaCall;
	parameters: Record<string, string>;
}

const routes = (Object.entries(endpoints) as [AkuaCall, Endpoint][]).map(([endpoint, { method, path }]) => ({
	endpoint,
	method,
	pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+?)")}$`),
}));

/** The endpoint that a path below the base means, its parameters decoded and checked. */
export function route(method: string, path: string): Route {
	const matches = routes.flatMap(({ pattern, ...known }) => {
		const match = pattern.exec(path);
		return match ? [{ ...known, groups: match.groups ?? {} }] : [];
	});
	const found = matches.find((match) => match.method === method);
	if (!found) throw matches.length > 0 ? refuse(405, "Method not allowed") : refuse(404, "Not found");
	const parameters: Record<string, string> = {};
	for (const [name, raw] of Object.entries(found.groups)) {
		const value = decode(raw);
		const { max } = limits[name as "dashboardId" | "widgetId" | "snippetId"];
		if (value === undefined || value.length > max) {
			throw refuse(422, `String must contain at most ${max} character(s)`, {
				path: ["params", name === "widgetId" ? "wgt_id" : "id"],
			});
		}
		parameters[name] = value;
	}
	return { endpoint: found.endpoint, parameters };
}

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
