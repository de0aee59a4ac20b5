// By `imports` of package.json, this is MSW where that is installed, and withoutMsw.ts where it is not: named directly, a
// host without MSW that checks its libraries would not compile.
import type { RequestHandler } from "#msw";
import { apiBaseUrl } from "../contract/endpoints.js";
import type { FakeAkua } from "./types.js";

export interface FakeAkuaHandlersOptions {
	/** Where the client thinks the API is. @default "https://api.akua.dev/v1" */
	baseUrl?: string | undefined;
}

/**
 * Serves the fake through MSW, to workers and servers alike. Needs `msw` to be installed; the rest of this entry
 * does not.
 *
 * @example
 * setupServer(...fakeAkuaHandlers(fake, { baseUrl: "https://api.akua.dev/v1" }));
 */
export function fakeAkuaHandlers(
	fake: FakeAkua,
	{ baseUrl = apiBaseUrl }: FakeAkuaHandlersOptions = {},
): RequestHandler[] {
	const handler: unknown = new LazyHandler(`${baseUrl.replace(/\/+$/, "")}/*`, fake);
	return isRequestHandler(handler) ? [handler] : [];
}

/**
 * Stands for a handler of MSW's that is made at the first request. MSW is optional, so it must not be imported
 * before it is needed: a static import would break every host that only uses the fake's `fetch`.
 */
class LazyHandler {
	readonly kind = "request";
	readonly info: { header: string };
	isUsed = false;
	#made: Promise<RequestHandler> | undefined;
	readonly #path: string;
	readonly #fake: FakeAkua;

	constructor(path: string, fake: FakeAkua) {
		this.info = { header: `ALL ${path}` };
		this.#path = path;
		this.#fake = fake;
	}

	async run(args: Parameters<RequestHandler["run"]>[0]) {
		this.#made ??= this.#make();
		const result = await (await this.#made).run(args);
		if (result) this.isUsed = true;
		return result;
	}

	async #make(): Promise<RequestHandler> {
		const { HttpResponse, http } = await import("msw");
		return http.all(this.#path, async ({ request }) => {
			try {
				return await this.#fake.fetch(request);
			} catch {
				return HttpResponse.error();
			}
		});
	}

	log(): void {}
	reset(): void {}
	restore(): void {}
}

/** MSW asks for no more of a handler; its class cannot be named without importing it. */
function isRequestHandler(value: unknown): value is RequestHandler {
	return typeof value === "object" && value !== null && "run" in value && "kind" in value;
}
