import { parseHeaderValue } from "../client/parseOptions.js";
import { type AkuaCall, type Endpoint, endpoints } from "../contract/endpoints.js";
import { headerNames } from "../contract/headers.js";
import { limits } from "../contract/limits.js";
import { errorResponse } from "./errorResponse.js";

/** The parts of a request's head that are forwarded. Everything else is left out, whatever its name is. */
export interface Head {
	/** Empty, or with its question mark. */
	search: string;
	key: string | undefined;
	etag: string | undefined;
}

const maxQueryLength = 2048;
const queryNames = ["cursor", "limit"];

/** Reads what a call documents, or returns an error response if that is malformed or given twice. */
export function readHead(request: Request, call: AkuaCall): Head | Response {
	const { keyed, versioned }: Endpoint = endpoints[call];
	const search = readSearch(new URL(request.url).searchParams, call);
	const key = keyed || versioned ? readHeader(request, "idempotencyKey") : undefined;
	const etag = versioned ? readHeader(request, "ifMatch") : undefined;
	if (search === null) return refuse("query", queryNames.join(", "));
	if (key === null) return refuse("headers", headerNames.idempotencyKey);
	if (etag === null) return refuse("headers", headerNames.ifMatch);
	return { search, key, etag };
}

/** The parameters of a page; `null` if one is given twice, since servers differ in which of the two they read. */
function readSearch(given: URLSearchParams, call: AkuaCall): string | null {
	if (!call.startsWith("list")) return "";
	const query = new URLSearchParams();
	for (const name of queryNames) {
		const [value, ...others] = given.getAll(name);
		if (others.length > 0) return null;
		if (value !== undefined) query.set(name, value);
	}
	const search = String(query);
	if (search.length > maxQueryLength) return null;
	return search && `?${search}`;
}

/** A header; `null` if it is malformed. One that was sent twice contains a comma and a space, which no value may. */
function readHeader(request: Request, name: "idempotencyKey" | "ifMatch"): string | undefined | null {
	const value = request.headers.get(headerNames[name]);
	if (value === null) return undefined;
	try {
		return parseHeaderValue(name, value, name === "ifMatch" ? limits.etag : limits[name]);
	} catch {
		return null;
	}
}

function refuse(where: string, name: string): Response {
	return errorResponse(400, { issues: [{ message: "This is malformed, or was sent twice.", path: [where, name] }] });
}
