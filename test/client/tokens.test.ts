import { AkuaConfigError, AkuaTimeoutError, createAkuaClient } from "akua-react/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { failureOf } from "../support/failureOf.ts";
import { createWire } from "./createWire.ts";

const emptyPage = { status: 200, body: { data: [], has_more: false, next_cursor: null } };
const refused = { status: 401, body: { success: false, errors: [{ code: 7001, message: "No" }] } };
const bearers = (asked: { headers: { authorization?: string | undefined } }[]) =>
	asked.map(({ headers }) => headers.authorization);

test.each([
	["a string", "t-1"],
	["a string with a trailing line break", "t-1\n"],
	["a function", () => "t-1"],
	["an async function", async () => "t-1"],
])("a token given as %s is sent as the bearer", async (_, token) => {
	const { asked, akua } = await createWire({ token }, [emptyPage]);
	await akua.snippets.list();
	expect(bearers(asked)).toEqual(["Bearer t-1"]);
});

test("without a token, no authorization header is sent", async () => {
	const { asked, akua } = await createWire({}, [emptyPage]);
	await akua.snippets.list();
	expect(bearers(asked)).toEqual([undefined]);
});

test("a token of 8192 characters is accepted; a longer one is refused", () => {
	createAkuaClient({ token: "t".repeat(8192) });
	expect(() => createAkuaClient({ token: "t".repeat(8193) })).toThrow(AkuaConfigError);
});

test.each(["", "  ", "a b", "a\r\nx: y", "ключ"])("the token %j is refused when the client is created", (token) => {
	expect(() => createAkuaClient({ token })).toThrow(AkuaConfigError);
});

test("a token function is called for each request", async () => {
	let asks = 0;
	const { asked, akua } = await createWire({ token: () => `t-${++asks}` }, [emptyPage]);
	await akua.snippets.list();
	await akua.snippets.list();
	expect(bearers(asked)).toEqual(["Bearer t-1", "Bearer t-2"]);
});

test("after a 401 the token function is called once more, for a read, a keyed write and a run alike", async () => {
	let asks = 0;
	const token = () => `t-${++asks}`;
	const read = await createWire({ token }, [refused, emptyPage]);
	await read.akua.snippets.list();
	const run = await createWire({ token }, [refused, { status: 200, body: { result: 1 } }]);
	await run.akua.snippets.execute("s");
	const write = await createWire({ token, maxRetries: 0 }, [refused]);
	const error = await failureOf(write.akua.widgets.create("d", { snippet_id: "s" }, { idempotencyKey: "k" }));
	expect([read, run, write].map(({ asked }) => bearers(asked))).toEqual([
		["Bearer t-1", "Bearer t-2"],
		["Bearer t-3", "Bearer t-4"],
		["Bearer t-5", "Bearer t-6"],
	]);
	expect(write.asked.map(({ headers }) => headers["idempotency-key"])).toEqual(["k", "k"]);
	expect(error).toMatchObject({ code: "unauthorized", status: 401, attempts: 2, outcome: "not_applied" });
});

test("a call with a fixed token is not retried after a 401", async () => {
	const { asked, akua } = await createWire({ token: "t-1" }, [refused]);
	expect(await failureOf(akua.snippets.list())).toMatchObject({ code: "unauthorized", attempts: 1 });
	expect(asked).toHaveLength(1);
});

test("a token function that throws fails the call before a request, with its error as the cause", async () => {
	const token = async () => {
		throw new RangeError("the session is over");
	};
	const { asked, akua } = await createWire({ token });
	const error = await failureOf(akua.widgets.create("d", { snippet_id: "s" }, { idempotencyKey: "k" }));
	expect(error).toBeInstanceOf(AkuaConfigError);
	expect(error).toMatchObject({ outcome: "not_applied", attempts: 0, idempotencyKey: "k" });
	expect(error.cause).toMatchObject({ name: "RangeError", message: "the session is over" });
	expect(asked).toEqual([]);
});

test.each<[unknown]>([[undefined], [null], [""], [7], [{}], ["a b"]])(
	"a token function that returns %j fails the call before a request",
	async (given) => {
		// @ts-expect-error plain JavaScript can return anything
		const { asked, akua } = await createWire({ token: async () => given });
		const error = await failureOf(akua.widgets.create("d", { snippet_id: "s" }));
		expect(error).toBeInstanceOf(AkuaConfigError);
		expect(error).toMatchObject({ outcome: "not_applied", attempts: 0, retryable: false });
		expect(asked).toEqual([]);
	},
);

test("the outcome of a token function's own call to Akua is not that of the call", async () => {
	const other = await createWire({ maxRetries: 0 }, [{ status: 500 }]);
	const token = () => other.akua.snippets.execute("sign_in").then(() => "t");
	const { akua } = await createWire({ token });
	const error = await failureOf(akua.widgets.create("d", { snippet_id: "s" }));
	expect(error).toBeInstanceOf(AkuaConfigError);
	expect(error).toMatchObject({ outcome: "not_applied", attempts: 0, cause: { name: "AkuaApiError" } });
});

test("an error of the token function after a 401 still counts the request that was sent", async () => {
	const tokens = ["t-1", ""];
	const { akua } = await createWire({ token: () => tokens.shift() ?? "" }, [refused]);
	const error = await failureOf(akua.widgets.create("d", { snippet_id: "s" }, { idempotencyKey: "k" }));
	expect(error).toBeInstanceOf(AkuaConfigError);
	expect(error).toMatchObject({ outcome: "not_applied", attempts: 1, idempotencyKey: "k" });
});

test("a token function that fails after a lost response leaves the outcome unknown", async () => {
	vi.spyOn(Math, "random").mockReturnValue(0);
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	const tokens = ["t-1", ""];
	const { akua } = await createWire({ token: () => tokens.shift() ?? "" }, [{ status: 503 }]);
	const error = await failureOf(akua.widgets.create("d", { snippet_id: "s" }, { idempotencyKey: "k" }));
	expect(error).toBeInstanceOf(AkuaConfigError);
	expect(error).toMatchObject({ outcome: "unknown", attempts: 1, idempotencyKey: "k" });
});

test("a token function that hangs times out, and nothing is sent", async () => {
	const token = () => new Promise<string>(() => {});
	const { asked, akua } = await createWire({ token, timeoutMs: 20, maxRetries: 0 });
	const error = await failureOf(akua.widgets.create("d", { snippet_id: "s" }));
	expect(error).toBeInstanceOf(AkuaTimeoutError);
	expect(error).toMatchObject({ outcome: "not_applied", attempts: 0 });
	expect(asked).toEqual([]);
});

function pretendBrowser() {
	vi.stubGlobal("window", new EventTarget());
	vi.stubGlobal("document", {});
	onTestFinished(() => {
		vi.unstubAllGlobals();
	});
}

test("a workspace token is refused in a browser, fixed or from a function, and no error repeats it", async () => {
	pretendBrowser();
	const secret = "sk_akua_sentinel";
	expect(() => createAkuaClient({ token: secret })).toThrow(AkuaConfigError);
	expect(() => createAkuaClient({ token: ` ${secret}` })).toThrow(/createAkuaProxy/);
	expect(() => createAkuaClient({ token: secret })).not.toThrow(/sentinel/);
	const { asked, akua } = await createWire({ token: async () => secret });
	const error = await failureOf(akua.snippets.list());
	expect(error).toBeInstanceOf(AkuaConfigError);
	expect(error.message).not.toContain("sentinel");
	expect(asked).toEqual([]);
});

test("a browser accepts a session token, and a workspace token with dangerouslyAllowBrowser", async () => {
	pretendBrowser();
	createAkuaClient({ token: "session-1" });
	createAkuaClient({ token: "sk_akua_1", dangerouslyAllowBrowser: true });
});

test("a server accepts a workspace token", () => {
	createAkuaClient({ token: "sk_akua_1" });
});
