import { HttpResponse, http, type RequestHandler } from "msw";
import type { FakeAkua } from "./types.js";

export interface FakeAkuaHandlersOptions {
	/** Where the client thinks the API is. @default "https://api.akua.dev/v1" */
	baseUrl?: string | undefined;
}

/**
 * Serves the fake through MSW, to workers and servers alike.
 *
 * @example
 * setupServer(...fakeAkuaHandlers(fake, { baseUrl: "https://api.akua.dev/v1" }));
 */
export function fakeAkuaHandlers(
	fake: FakeAkua,
	{ baseUrl = "https://api.akua.dev/v1" }: FakeAkuaHandlersOptions = {},
): RequestHandler[] {
	return [
		http.all(`${baseUrl.replace(/\/+$/, "")}/*`, async ({ request }) => {
			try {
				return await fake.fetch(request);
			} catch {
				return HttpResponse.error();
			}
		}),
	];
}
