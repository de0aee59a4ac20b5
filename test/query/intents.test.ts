import type { AkuaOutcome, CreateWidgetBody } from "akua-react/client";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSession, type StorageMode } from "./createSession.ts";

const body: CreateWidgetBody = { snippet_id: "snip_quota", col_span: 1 };
const intents: [string, CreateWidgetBody][] = [
	["dash_overview", body],
	["dash_costs", body],
	["dash_overview", { ...body, col_span: 2 }],
	["dash_overview", { ...body, position: 0 }],
	["dash_overview", { ...body, position: -1 }],
	["dash_overview", { ...body, display_type: "table" }],
	["dash_overview", { ...body, snippet_id: "snip_uptime" }],
];

test.each(intents.slice(1))("another dashboard or body is another intent: %s, %j", async (dashboardId, other) => {
	const { claimKey } = await createSession();
	const first = claimKey("dash_overview", body);
	expect(claimKey(dashboardId, other)).not.toBe(first);
	expect(claimKey("dash_overview", body)).toBe(first);
});

test("omitted defaults and another order of fields are the same intent", async () => {
	const { claimKey } = await createSession();
	const key = claimKey("d", { snippet_id: "s", col_span: 1 });
	expect(claimKey("d", { col_span: 1, display_type: null, snippet_id: "s" })).toBe(key);
	expect(claimKey("d", { position: undefined, display_type: undefined, snippet_id: "s", col_span: 1 })).toBe(key);
});

test("an unknown outcome keeps the key across a reload, and a known one ends it", async () => {
	const { claimKey, settleKey, reload } = await createSession();
	const first = claimKey("d", body);
	settleKey("d", body, first, "unknown");
	await reload();
	expect(claimKey("d", body)).toBe(first);
	const keys = [first];
	for (const outcome of ["applied", "not_applied"] as const) {
		settleKey("d", body, keys.at(-1) ?? "", outcome);
		keys.push(claimKey("d", body));
	}
	expect(new Set(keys).size).toBe(3);
});

test("a key lasts for an hour after its last use", async () => {
	const { claimKey, pass } = await createSession();
	const key = claimKey("d", body);
	pass(59);
	expect(claimKey("d", body)).toBe(key);
	pass(59);
	expect(claimKey("d", body)).toBe(key);
	pass(60);
	expect(claimKey("d", body)).not.toBe(key);
});

test("a refusal after an unknown outcome keeps the key, since the first request may have been applied", async () => {
	const { claimKey, settleKey, reload } = await createSession();
	const key = claimKey("d", body);
	await reload();
	expect(claimKey("d", body)).toBe(key);
	expect(settleKey("d", body, key, "not_applied")).toBe("unknown");
	expect(claimKey("d", body)).toBe(key);
	expect(settleKey("d", body, key, "applied")).toBe("applied");
	const next = claimKey("d", body);
	expect(next).not.toBe(key);
	expect(settleKey("d", body, next, "not_applied")).toBe("not_applied");
});

test("changing the clock does not end a key while the page is open", async () => {
	const { claimKey, setClock, pass } = await createSession();
	const key = claimKey("d", body);
	setClock(600);
	expect(claimKey("d", body)).toBe(key);
	setClock(-1200);
	expect(claimKey("d", body)).toBe(key);
	pass(60);
	expect(claimKey("d", body)).not.toBe(key);
});

test("settling one key leaves another key of the same body alone", async () => {
	const { claimKey, settleKey } = await createSession();
	const first = claimKey("d", body);
	settleKey("d", body, "a-key-of-the-host", "applied");
	expect(claimKey("d", body)).toBe(first);
	settleKey("d", body, first, "applied");
	const second = claimKey("d", body);
	settleKey("d", body, first, "applied");
	expect(claimKey("d", body)).toBe(second);
});

test("storage names neither dashboard nor snippet", async () => {
	const { claimKey, stored } = await createSession();
	claimKey("dash_sentinel", { ...body, snippet_id: "snip_sentinel" });
	expect([...stored.values()]).toEqual([expect.not.stringContaining("sentinel")]);
});

const foreign = [
	"",
	"{",
	"null",
	"5",
	'"text"',
	"[]",
	"[1]",
	'{"a":5}',
	'{"a":null}',
	'{"a":[]}',
	'{"a":[1,2]}',
	'{"a":["key",2]}',
	'{"a":["key",2,3,4]}',
	'{"a":{}}',
];

test.each(foreign)("a foreign value in storage is ignored: %j", async (value) => {
	const { claimKey, settleKey, stored, reload } = await createSession();
	const first = claimKey("d", body);
	for (const name of stored.keys()) stored.set(name, value);
	expect(claimKey("d", body)).toBe(first);
	for (const name of stored.keys()) stored.set(name, value);
	await reload();
	const second = claimKey("d", body);
	expect(second).not.toBe(first);
	expect(claimKey("d", body)).toBe(second);
	settleKey("d", body, second, "applied");
	expect(claimKey("d", body)).not.toBe(second);
});

const modes: StorageMode[] = ["full", "read-only", "denied", "absent"];

test.each(modes)("a storage that turns %s breaks nothing while the page is open", async (mode) => {
	const { claimKey, settleKey, turn } = await createSession();
	const before = claimKey("d", body);
	turn(mode);
	expect(claimKey("d", body)).toBe(before);
	const during = claimKey("e", body);
	settleKey("e", body, during, "unknown");
	expect(claimKey("e", body)).toBe(during);
	settleKey("d", body, before, "applied");
	const after = claimKey("d", body);
	expect(after).not.toBe(before);
	expect(claimKey("d", body)).toBe(after);
	turn("working");
	expect(claimKey("d", body)).toBe(after);
	expect(claimKey("e", body)).toBe(during);
});

test("a key that was settled while storage was full does not come back after a reload", async () => {
	const { claimKey, settleKey, turn, reload } = await createSession();
	const settled = claimKey("d", body);
	turn("full");
	settleKey("d", body, settled, "applied");
	await reload();
	expect(claimKey("d", body)).not.toBe(settled);
});

type Step =
	| { type: "submit" | "edit"; at: number }
	| { type: "end"; at: number; outcome: AkuaOutcome | "applied" }
	| { type: "reload" }
	| { type: "pass"; minutes: number }
	| { type: "turn"; mode: StorageMode };

const at = fc.nat(intents.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ type: fc.constantFrom("submit", "edit"), at }) },
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constant("end"),
			at,
			outcome: fc.constantFrom("applied", "not_applied", "unknown"),
		}),
	},
	{ weight: 2, arbitrary: fc.record({ type: fc.constant("reload") }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant("pass"), minutes: fc.constantFrom(1, 30, 59, 60, 90) }) },
	{
		weight: 2,
		arbitrary: fc.record({ type: fc.constant("turn"), mode: fc.constantFrom("working", "working", "full") }),
	},
);

test("an open intent keeps its key, and no other intent gets it, in any order of events", async () => {
	const session = await createSession();
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
			session.stored.clear();
			session.turn("working");
			await session.reload();
			const open = new Map<number, { key: string; age: number; uses: number }>();
			const given = new Set<string>();
			for (const step of steps) {
				if (step.type === "reload") {
					await session.reload();
					if (session.stored.size === 0) open.clear();
				} else if (step.type === "turn") session.turn(step.mode);
				else if (step.type === "pass") {
					session.pass(step.minutes);
					for (const intent of open.values()) intent.age += step.minutes;
				} else if (step.type === "end") {
					const intent = intents[step.at];
					const known = open.get(step.at);
					if (!intent || !known) continue;
					session.settleKey(...intent, known.key, step.outcome);
					const isNew = known.uses === 1 || known.age >= 60;
					if (step.outcome === "applied" || (step.outcome === "not_applied" && isNew)) open.delete(step.at);
				} else {
					const intent = intents[step.at];
					if (!intent) continue;
					const key = session.claimKey(...intent);
					const known = open.get(step.at);
					const isKept = known !== undefined && known.age < 60;
					if (isKept) expect(key).toBe(known.key);
					else expect(given).not.toContain(key);
					given.add(key);
					open.set(step.at, { key, age: 0, uses: isKept ? known.uses + 1 : 1 });
				}
			}
		}),
		{ numRuns: 200 },
	);
});
