import { type AkuaCall, type Endpoint, endpoints, type PathParameter } from "../contract/endpoints.js";
import { headerNames } from "../contract/headers.js";
import { limits } from "../contract/limits.js";
import { AkuaConfigError } from "./errors/AkuaConfigError.js";
import { parseHeaderValue } from "./parseOptions.js";

export type PathParameters = { readonly [Name in PathParameter]?: string | undefined };

/** The parts of a request that differ from call to call. */
export interface RequestParts {
	parameters: PathParameters;
	query?: Readonly<Record<string, string | number | undefined>> | undefined;
	body?: unknown;
	etag?: string | undefined;
	idempotencyKey?: string | undefined;
}

/** Builds a request, still without its token. Throws an {@link AkuaConfigError} if it cannot be sent. */
export function toRequest(
	call: AkuaCall,
	config: { baseUrl: string; headers: Record<string, string> },
	parts: RequestParts,
) {
	const { method, path, versioned }: Endpoint = endpoints[call];
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(parts.query ?? {})) {
		if (value !== undefined) query.set(name, String(value));
	}
	const headers: Record<string, string> = { accept: "application/json", ...config.headers };
	const init: RequestInit = { method, redirect: "manual", cache: "no-store" };
	if (parts.body !== undefined) {
		headers["content-type"] = "application/json";
		init.body = JSON.stringify(parts.body);
	}
	if (parts.idempotencyKey) headers[headerNames.idempotencyKey] = parts.idempotencyKey;
	if (versioned) headers[headerNames.ifMatch] = parseHeaderValue("etag", parts.etag, limits.etag);
	const search = String(query);
	return { url: config.baseUrl + fillPath(path, parts.parameters) + (search && `?${search}`), headers, init };
}

/** Fills in a path's parameters. Each id is checked, then percent-encoded, so that it can never become another path. */
export function fillPath(path: string, parameters: PathParameters): string {
	return path.replace(/\{(\w+)\}/g, (_, name: PathParameter) => encodeId(name, parameters[name]));
}

function encodeId(name: PathParameter, id: unknown): string {
	const { min, max } = limits[name];
	// "." and ".." survive percent-encoding, and URL parsers resolve them.
	if (typeof id === "string" && id.length >= min && id.length <= max && !/^\.{1,2}$/.test(id)) {
		try {
			return encodeURIComponent(id);
		} catch {
			// A lone surrogate has no UTF-8 form.
		}
	}
	throw new AkuaConfigError(`${name} is not an id that Akua knows: it must be text of ${min} to ${max} characters.`);
}
