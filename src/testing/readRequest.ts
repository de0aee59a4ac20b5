import { headerNames } from "../contract/headers.js";
import { route } from "./router.js";
import type { FakeRequest } from "./types.js";

/** What `fetch` was given, as the fake sees it: the credential stays outside of the log. */
export async function readRequest(input: RequestInfo | URL, init: RequestInit | undefined, basePath: string) {
	const asked = input instanceof Request ? input : undefined;
	const url = new URL(asked ? asked.url : String(input), "http://fake.akua");
	const headers = Object.fromEntries(new Headers(init?.headers ?? asked?.headers));
	const authorization = headers[headerNames.authorization];
	if (authorization !== undefined) headers[headerNames.authorization] = authorization.replace(/ .*/s, " …");
	const text = init?.body != null ? String(init.body) : asked?.body ? await asked.text() : "";
	const method = (init?.method ?? asked?.method ?? "GET").toUpperCase();
	const at = url.pathname.indexOf(`${basePath}/`);
	const path = at < 0 ? url.pathname : url.pathname.slice(at + basePath.length);

	const request: FakeRequest = {
		endpoint: endpointOf(method, path),
		method,
		path,
		query: Object.fromEntries(url.searchParams),
		headers,
		body: text === "" ? undefined : parse(text),
		at: Date.now(),
		status: undefined,
		replayed: false,
	};
	return { request, authorization, signal: init?.signal ?? asked?.signal };
}

function endpointOf(method: string, path: string): FakeRequest["endpoint"] {
	try {
		return route(method, path).endpoint;
	} catch {
		return undefined;
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		return error;
	}
}
