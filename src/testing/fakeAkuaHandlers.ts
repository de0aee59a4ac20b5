import { type HttpHandler, HttpResponse, http } from "msw";
import { apiBaseUrl } from "../contract/endpoints.js";
import type { FakeAkua } from "./types.js";

export interface FakeAkuaHandlersOptions {
	/** The base URL that the client uses. @default "https://api.akua.dev/v1" */
	baseUrl?: string | undefined;
}

/**
 * Serves the fake through MSW, in service workers and in Node.
 *
 * @example
 * setupServer(...fakeAkuaHandlers(fake, { baseUrl: "https://api.akua.dev/v1" }));
 */
export function fakeAkuaHandlers(
	fake: FakeAkua,
	{ baseUrl = apiBaseUrl }: FakeAkuaHandlersOptions = {},
): HttpHandler[] {
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
