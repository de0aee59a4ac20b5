import { describeFailure } from "akua-react";
import {
	AkuaApiError,
	type AkuaClient,
	AkuaConnectionError,
	AkuaResponseError,
	createAkuaClient,
	isAkuaError,
} from "akua-react/client";
import { en } from "akua-react/messages/en";
import { toNodeHandler } from "akua-react/server";
import { createFakeAkua } from "akua-react/testing";
import { expect, onTestFinished, test, vi } from "vitest";
import { failureOf } from "../support/failureOf.ts";
import { listen } from "../support/listen.ts";
import { createWire } from "./createWire.ts";

const html = { "content-type": "text/html; charset=utf-8" };
const once = { maxRetries: 0 };
const create = (akua: AkuaClient) =>
	akua.widgets.create("dash_overview", { snippet_id: "snip_quota" }, { idempotencyKey: "k" });
const words = (error: Error) => {
	if (!isAkuaError(error)) throw error;
	return describeFailure({ outcome: error.outcome, error }, en, (value) => ({ value, text: String(value) }));
};

test.each<[string, number, Record<string, string>, string]>([
	["Express", 404, html, "<!DOCTYPE html><pre>Cannot POST /api/akua/snippets</pre>"],
	["Next", 404, { ...html, "x-request-id": "edge-1" }, "<!DOCTYPE html><title>404</title>"],
	["Vite", 404, {}, ""],
	["a static server", 405, { "content-type": "text/plain" }, "Method Not Allowed"],
	["a framework with JSON of its own", 404, { "content-type": "application/json" }, '{"statusCode":404}'],
])("a path that %s does not know is said to be no answer of Akua", async (_, status, headers, body) => {
	const { akua, url } = await createWire(once, [{ status, headers, body }]);
	for (const error of [await failureOf(akua.snippets.list()), await failureOf(create(akua))]) {
		expect(error).toBeInstanceOf(AkuaResponseError);
		expect(error).toMatchObject({ code: "response", status, outcome: "not_applied", retryable: false });
		expect(error.message).toContain(`The server at ${url}/v1 answered ${status}, which is not Akua’s answer.`);
		expect(error.message).toContain("Check baseUrl, and that createAkuaProxy runs there.");
		expect(words(error)).toContain(en.errorConfig);
		expect(words(error)).toContain("createAkuaProxy");
	}
});

test("a page of the app where an answer should be says the same", async () => {
	const { akua } = await createWire(once, [{ status: 200, headers: html, body: '<div id="root"></div>' }]);
	const error = await failureOf(akua.snippets.list());
	expect(error).toMatchObject({ code: "response", status: 200, retryable: false });
	expect(error.message).toMatch(/^The server at http\S+ answered 200 with a web page, which is not Akua’s answer\./);
	expect(await failureOf(create(akua))).toMatchObject({ code: "response", outcome: "unknown", retryable: true });
});

test("a page of a gateway keeps the meaning of its status, and is not called Akua’s", async () => {
	const { akua, url } = await createWire(once, [{ status: 502, headers: html, body: "<h1>nginx</h1>" }]);
	const error = await failureOf(create(akua));
	expect(error).toBeInstanceOf(AkuaApiError);
	expect(error).toMatchObject({ code: "server_error", status: 502, outcome: "unknown", retryable: true });
	expect(error.message).toMatch(`The server at ${url}/v1 answered 502.`);
});

test("Akua’s own 404 stays one", async () => {
	const { akua } = await createWire(once);
	const error = await failureOf(akua.dashboards.get("nowhere"));
	expect(error).toMatchObject({
		code: "not_found",
		status: 404,
		message: expect.stringContaining("Akua answered 404"),
	});
});

const signIns: [string, string][] = [
	["a password field", '<form><input name="p" type="password"></form>'],
	["a form that posts itself to a sign-in", '<form method="post" action="https://id.example/saml2/sso">'],
	["a title", "<title>Sign in · Example</title>"],
];

test.each(signIns)("a page with %s asks to sign in again", async (_, body) => {
	const { akua } = await createWire(once, [{ status: 200, headers: html, body }]);
	for (const error of [await failureOf(akua.snippets.list()), await failureOf(create(akua))]) {
		expect(error).toMatchObject({ code: "unauthorized" });
		expect(words(error)).toContain(en.errorUnauthorized);
		expect(error.message).not.toContain("Akua answered");
	}
});

test.each([302, 303, 307])("a %i to a sign-in asks to sign in again", async (status) => {
	const { akua, asked } = await createWire({}, [{ status, headers: { location: "/login?next=%2Fboard" } }]);
	const error = await failureOf(create(akua));
	expect(error).toMatchObject({ code: "unauthorized", status, outcome: "unknown", attempts: 1 });
	expect(words(error)).toContain(en.errorUnauthorized);
	expect(asked).toHaveLength(1);
});

/** A server that redirects each path without a slash to the same with one, as Next does with `trailingSlash`. */
async function createSlashServer(isOpaque: boolean) {
	const fake = createFakeAkua({ token: null });
	const asked: string[] = [];
	const { url } = await listen(
		toNodeHandler(async (request) => {
			const at = new URL(request.url);
			asked.push(`${request.method} ${at.pathname}${at.search}`);
			if (!at.pathname.endsWith("/")) {
				return new Response(null, { status: 308, headers: { location: `${at.pathname}/${at.search}` } });
			}
			at.pathname = at.pathname.slice(0, -1);
			return fake.fetch(new Request(at, request));
		}),
	);
	const opaque = () => Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
	const hiding: typeof fetch = async (input, init) => {
		const response = await fetch(input, init);
		return response.status === 308 ? opaque() : response;
	};
	const akua = createAkuaClient({ ...once, baseUrl: `${url}/v1`, ...(isOpaque ? { fetch: hiding } : {}) });
	return { fake, asked, akua };
}

test.each([
	["in Node", false],
	["in a browser, which hides where a redirect leads", true],
])("a server that wants a slash at the end of each path gets it (%s)", async (_, isOpaque) => {
	const { fake, asked, akua } = await createSlashServer(isOpaque);
	const made = await create(akua);
	await akua.snippets.list({ limit: 2 });
	await akua.snippets.execute("snip_quota");
	await akua.widgets.delete("dash_overview", made.id, { etag: made.etag });
	expect(asked).toEqual([
		"POST /v1/dashboards/dash_overview/widgets",
		"POST /v1/dashboards/dash_overview/widgets/",
		"GET /v1/snippets/?limit=2",
		"POST /v1/snippets/snip_quota:execute/",
		`DELETE /v1/dashboards/dash_overview/widgets/${made.id}/`,
	]);
	expect(fake.requests.map(({ replayed }) => replayed)).not.toContain(true);
});

test("a refusal after such a redirect is certain", async () => {
	const { fake, akua } = await createSlashServer(true);
	fake.fail({ call: "createWidget", answer: { status: 422, body: { errors: [{ message: "No" }] } } });
	expect(await failureOf(create(akua))).toMatchObject({ code: "validation", outcome: "not_applied", attempts: 2 });
});

test("parallel calls that are redirected all arrive", async () => {
	const { akua } = await createSlashServer(true);
	const lists = await Promise.all([akua.snippets.list(), akua.dashboards.list(), akua.widgets.list("dash_overview")]);
	expect(lists.every(({ data }) => data.length > 0)).toBe(true);
});

const down = Object.assign(new TypeError("fetch failed"), {
	cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }),
});

test.each<[string, unknown]>([
	["Node", down],
	["Chromium", new TypeError("Failed to fetch")],
	["Firefox", new TypeError("NetworkError when attempting to fetch resource.")],
	["Safari", new TypeError("Load failed")],
	["Axios", Object.assign(new Error("Network Error"), { code: "ERR_NETWORK" })],
	["a time limit of its own", new DOMException("signal timed out", "TimeoutError")],
	["a client of this library", new AkuaConnectionError({ outcome: "unknown", attempts: 1 })],
	["a wrapped failure", new Error("no token", { cause: new TypeError("Failed to fetch") })],
])(
	"a token function that fails as the network of %s does is a failed connection, and is asked again",
	async (_, cause) => {
		vi.spyOn(Math, "random").mockReturnValue(0);
		onTestFinished(() => {
			vi.restoreAllMocks();
		});
		const token = vi.fn(async () => Promise.reject(cause));
		const { akua, asked } = await createWire({ token, maxRetries: 1 });
		const error = await failureOf(create(akua));
		expect(error).toBeInstanceOf(AkuaConnectionError);
		expect(error).toMatchObject({ code: "connection", outcome: "not_applied", attempts: 0, retryable: true });
		expect(words(error)).toContain(en.errorConnection);
		expect([token.mock.calls.length, asked.length]).toEqual([2, 0]);
	},
);

test.each([
	new TypeError("Cannot read properties of undefined (reading 'fetch')"),
	new TypeError("fetch is not a function"),
	Object.assign(new Error("no such file"), { code: "ENOENT" }),
])("a token function that fails with %o is a mistake in the app", async (cause) => {
	const { akua } = await createWire({ token: () => Promise.reject(cause) });
	expect(await failureOf(create(akua))).toMatchObject({ code: "config", outcome: "not_applied" });
});

test("what the proxy says of itself is told as the proxy’s, and certain if nothing was forwarded", async () => {
	const own = (status: number, message: string, proxy: string) => ({
		status,
		body: { success: false, errors: [{ code: status, message, metadata: { proxy } }], result: {} },
	});
	const { akua } = await createWire(once, [
		own(500, "No token: is AKUA_API_TOKEN set?", "setup"),
		own(503, "Too busy.", "refused"),
		own(502, "Akua gave no usable answer.", "upstream"),
	]);
	const [setup, refused, upstream] = [
		await failureOf(create(akua)),
		await failureOf(create(akua)),
		await failureOf(create(akua)),
	];
	expect(setup).toMatchObject({ code: "config", status: 500, outcome: "not_applied", retryable: false });
	expect(setup.message).toBe("No token: is AKUA_API_TOKEN set? Nothing was changed.");
	expect(words(setup)).toBe(`${en.errorConfig} No token: is AKUA_API_TOKEN set? Nothing was changed.`);
	expect(refused).toMatchObject({ code: "server_error", outcome: "not_applied", retryable: true });
	expect(refused.message).toBe("The proxy answered 503: Too busy. Nothing was changed; try again.");
	expect(upstream).toMatchObject({ code: "server_error", outcome: "unknown" });
});

test("in development, one console line says what is not set up; elsewhere there is none", async () => {
	const log = vi.spyOn(console, "error").mockImplementation(() => {});
	onTestFinished(() => {
		vi.unstubAllEnvs();
		log.mockRestore();
	});
	const { akua, url } = await createWire(once, [{ status: 404, headers: html, body: "<p>" }]);
	for (const environment of ["production", "test"]) {
		vi.stubEnv("NODE_ENV", environment);
		await failureOf(akua.snippets.list());
	}
	expect(log).not.toHaveBeenCalled();
	vi.stubEnv("NODE_ENV", "development");
	await failureOf(akua.snippets.list());
	await failureOf(akua.snippets.list());
	expect(log.mock.calls).toEqual([[expect.stringContaining(`akua-react: The server at ${url}/v1 answered 404`)]]);
});
