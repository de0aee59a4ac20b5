import { headerNames } from "../contract/headers.js";
import { route } from "./router.js";
import type { FakeRequest } from "./types.js";

/** Reads the arguments of `fetch`. The logged request does not contain the credential. */
export async function readRequest(input: RequestInfo | URL, init: RequestInit | undefined, basePath: string) {
	const given = input instanceof Request ? input : undefined;
	const url = new URL(given ? given.url : String(input), "http://fake.akua");
	const headers = Object.fromEntries(new Headers(init?.headers ?? given?.headers));
	const authorization = headers[headerNames.authorization];
	if (authorization !== undefined) headers[headerNames.authorization] = authorization.replace(/ .*/s, " …");
	const text = init?.body != null ? String(init.body) : given?.body ? await given.text() : "";
	const method = (init?.method ?? given?.method ?? "GET").toUpperCase();
	const at = url.pathname.indexOf(`${basePath}/`);
	const path = at < 0 ? url.pathname : url.pathname.slice(at + basePath.length);

	const request: FakeRequest = {
		call: callOf(method, path),
		method,
		path,
		query: Object.fromEntries(url.searchParams),
		headers,
		body: text === "" ? undefined : parse(text),
		at: Date.now(),
		status: undefined,
		replayed: false,
	};
	return { request, authorization, signal: init?.signal ?? given?.signal };
}

function callOf(method: string, path: string): FakeRequest["call"] {
	try {
		return route(method, path).call;
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
