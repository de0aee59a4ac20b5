import { headerNames } from "../contract/headers.js";
import { breakResponse, connectionReset, FaultPlan, pause } from "./faults.js";
import { handle } from "./handle.js";
import { readRequest } from "./readRequest.js";
import { HttpError, httpError, toResponse } from "./responses.js";
import { route } from "./router.js";
import { createStore } from "./store.js";
import type { FakeAkua, FakeAkuaOptions, FakeReply, FakeRequest } from "./types.js";

/**
 * Creates an in-memory fake of the dashboards and snippets of the Akua API, for tests, Storybook and demos. Its `fetch`
 * checks the bearer token, replays creates by idempotency key, paginates by cursor, and rejects stale etags.
 *
 * @example
 * const fake = createFakeAkua();
 * const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch });
 */
export function createFakeAkua(options: FakeAkuaOptions = {}): FakeAkua {
	const { token = "akua-fake-session-token", latencyMs = 0, basePath = "/v1", results } = options;
	const store = createStore(options);
	const requests: FakeRequest[] = [];
	const keysInProgress = new Set<string>();
	const plan = new FaultPlan(options.faults ?? []);

	const inProgress = () =>
		httpError(409, "A request with this idempotency key is in progress", {}, { [headerNames.retryAfter]: "1" });

	function answer(request: FakeRequest, authorization: string | undefined): FakeReply {
		try {
			if (token !== null && authorization !== `Bearer ${token}`)
				throw httpError(401, "The token is missing or not valid");
			const found = route(request.method, request.path);
			if (request.body instanceof SyntaxError) throw httpError(422, "The body is not JSON", { path: ["body"] });
			const { replayed = false, ...reply } = handle(store, found, request, results);
			request.replayed = replayed;
			return reply;
		} catch (error) {
			if (error instanceof HttpError) return error.reply;
			throw error;
		}
	}

	const fakeFetch: typeof globalThis.fetch = async (input, init) => {
		const { request, authorization, signal } = await readRequest(input, init, basePath);
		signal?.throwIfAborted();
		requests.push(request);
		const key = request.method === "POST" ? request.headers[headerNames.idempotencyKey] : undefined;
		const isDuplicate = key !== undefined && keysInProgress.has(key);
		if (key !== undefined && !isDuplicate) keysInProgress.add(key);
		try {
			const fault = plan.take(request);
			await pause(typeof latencyMs === "number" ? latencyMs : latencyMs(request), signal);
			if (typeof fault?.answer === "number") await pause(fault.answer, signal);
			if (fault?.answer === "hang" && fault.when !== "after") await pause(Number.POSITIVE_INFINITY, signal);
			if (fault?.answer === "reset" && fault.when !== "after") throw connectionReset();

			const isInstead = typeof fault?.answer === "object" && fault.when !== "after";
			const real = isInstead ? undefined : isDuplicate ? inProgress().reply : answer(request, authorization);
			const reply = typeof fault?.answer === "object" ? fault.answer : (real ?? { status: 500 });
			request.status = reply.status;
			const headers = {
				"x-request-id": `req_fake_${requests.length}`,
				date: new Date(store.now() * 1000).toUTCString(),
				...reply.headers,
			};
			return await breakResponse(toResponse({ ...reply, headers }), fault?.answer, signal);
		} finally {
			if (key !== undefined && !isDuplicate) keysInProgress.delete(key);
		}
	};

	return {
		fetch: fakeFetch,
		token: token ?? "",
		requests,
		widgets: store.widgetsOf,
		snippets: store.snippets,
		dashboards: store.dashboards,
		fail: (fault) => plan.add(fault),
		clearFaults: () => plan.clear(),
		addWidget: store.add,
		updateWidget: store.update,
		removeWidget: store.remove,
		subscribe: store.subscribe,
		snapshot: store.snapshot,
		restore: store.restore,
		reset() {
			store.reset();
			plan.clear();
			requests.length = 0;
		},
	};
}
