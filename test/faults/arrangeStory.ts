import { QueryClient } from "@tanstack/react-query";
import { createAkuaClient, widgetsOptions } from "akua-react/client";
import { createFakeAkua, type FakeAkua } from "akua-react/testing";
import { createArrangement } from "../../src/dashboard/arrangement/createArrangement.ts";
import { createRandom, type Random } from "./random.ts";

const dashboardId = "dash_chaos";
const spans = [1, 2, 3, 4] as const;
const types = [null, "table", "stat", "json", "logs"] as const;
type Positions = "stored" | "inserted";

export interface ArrangeResult {
	edits: number;
	requests: number;
	faults: number;
	conflicts: number;
	/** What the person was told, by kind. */
	told: number;
	problems: { kind: "disagreed" | "lost" | "doubled" | "overwritten unseen" | "hung"; what: string }[];
}

/** Two people who edit one dashboard at random, over a network that fails. Judged once it works again. */
export async function arrangeStory(seed: number, edits: number, positions: Positions): Promise<ArrangeResult> {
	const random = createRandom(seed);
	const fake = createFakeAkua({
		positions,
		dashboards: [{ id: dashboardId, name: "Chaos" }],
		widgets: Array.from({ length: 6 }, (_, position) => ({ dashboard_id: dashboardId, id: `w${position}`, position })),
	});
	const result: ArrangeResult = { edits, requests: 0, faults: 0, conflicts: 0, told: 0, problems: [] };
	const network = { fails: true };
	const people = await Promise.all([0, 1].map((nth) => openPerson(fake, createRandom(seed, nth), network, result)));
	await Promise.all(
		people.map(async (person) => {
			for (let edit = 0; edit < edits / 2; edit++) {
				editAtRandom(person, random);
				if (random() < 0.5) await sleep(random() * 6);
				if (random() < 0.1) await settle(person, random, result);
			}
		}),
	);
	network.fails = false;
	for (let round = 0; round < 4; round++) for (const person of people) await settle(person, random, result);
	for (const person of people) await person.load();
	judge(fake, people, result);
	return result;
}

type Person = Awaited<ReturnType<typeof openPerson>>;

async function openPerson(fake: FakeAkua, random: Random, network: { fails: boolean }, result: ArrangeResult) {
	let arrangement: ReturnType<typeof createArrangement> | undefined;
	/** Values of a field that this person has seen since everything was saved, by widget and field. */
	const seen = new Map<string, Set<unknown>>();
	const keyOf = (id: string, field: string) => `${arrangement?.keyOf(id) ?? id} ${field}`;
	const see = (id: string, field: string, value: unknown) => {
		const key = keyOf(id, field);
		seen.set(key, (seen.get(key) ?? new Set()).add(value));
	};
	const fetch: typeof globalThis.fetch = async (input, init) => {
		result.requests++;
		const fault = network.fails && random() < 0.2 ? Math.floor(random() * 5) : -1;
		if (fault >= 0) result.faults++;
		await sleep(random() * 4);
		if (fault === 0) throw new TypeError("fetch failed");
		if (fault === 1) return new Response("{}", { status: 503 });
		const before = fake.widgets(dashboardId);
		const response = await fake.fetch(input, init);
		if (init?.method === "PATCH" && response.ok) {
			const patch: unknown = JSON.parse(String(init.body));
			const old = before.find(({ id }) => String(input).endsWith(id));
			for (const field of ["col_span", "display_type"] as const) {
				if (!old || !isRecord(patch) || !(field in patch)) continue;
				if (!seen.get(keyOf(old.id, field))?.has(old[field])) {
					result.problems.push({ kind: "overwritten unseen", what: `${old.id} ${field} ${old[field]}` });
				}
				see(old.id, field, patch[field]);
			}
		}
		await sleep(random() * 4);
		if (fault === 2) throw new TypeError("fetch failed");
		if (fault === 3) return new Response("<html>", { status: 502 });
		return response;
	};
	const akua = createAkuaClient({ token: fake.token, fetch, maxRetries: 2 });
	const queryClient = new QueryClient();
	arrangement = createArrangement(queryClient, akua, dashboardId);
	const load = () => queryClient.fetchQuery({ ...widgetsOptions(akua, dashboardId), staleTime: 0 });
	while (!(await load().catch(() => undefined)));
	return { ...arrangement, ...arrangement.actions, load, seen, see };
}

function editAtRandom(person: Person, random: Random): void {
	const widgets = person.shown();
	const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
	const widget = pick(widgets);
	const kind = random();
	if (!widget) return;
	const others = widgets.filter((other) => other !== widget);
	if (kind < 0.35) {
		const index = Math.floor(random() * (others.length + 1));
		person.move(widget.id, { after: others[index - 1]?.id ?? null, before: others[index]?.id ?? null });
	} else if (kind < 0.55) {
		person.see(widget.id, "col_span", widget.col_span);
		person.change(widget.id, { col_span: pick(spans) ?? 1 });
	} else if (kind < 0.75) {
		person.see(widget.id, "display_type", widget.display_type ?? null);
		person.change(widget.id, { display_type: pick(types) ?? null });
	} else if (kind < 0.8) {
		if (widgets.length > 3) person.remove(widget.id);
	} else if (kind < 0.86) {
		if (widgets.length < 12) person.duplicate(widget.id);
	} else {
		for (const { id, col_span, display_type } of widgets) {
			person.see(id, "col_span", col_span);
			person.see(id, "display_type", display_type ?? null);
		}
		if (kind < 0.95) person.undo();
		else person.redo();
	}
}

/** Waits until everything is saved, deciding each conflict and trying again. */
async function settle(person: Person, random: Random, result: ArrangeResult): Promise<void> {
	for (let wait = 0; wait < 5_000; wait++) {
		const { pending, status } = person.getState();
		for (const { key, state, theirs, operation } of pending) {
			if (state !== "conflict" || !theirs) continue;
			person.see(operation.id, "col_span", theirs.col_span);
			person.see(operation.id, "display_type", theirs.display_type ?? null);
			result.conflicts++;
			person.resolve(key, random() < 0.5 ? "mine" : "theirs");
		}
		if (status === "stalled") person.retry();
		if (status === "idle" && person.getState().pending.length === 0) return person.seen.clear();
		await sleep(2);
	}
}

function judge(fake: FakeAkua, people: readonly Person[], result: ArrangeResult): void {
	const fields = (widgets: readonly object[]) =>
		JSON.stringify(widgets.map((widget) => Object.entries(widget).sort(([a], [b]) => (a < b ? -1 : 1))));
	const server = fake.widgets(dashboardId);
	for (const [nth, person] of people.entries()) {
		const { pending, notices } = person.getState();
		result.told += notices.length;
		if (pending.length > 0) result.problems.push({ kind: "hung", what: JSON.stringify(pending) });
		if (fields(person.shown()) !== fields(server)) {
			result.problems.push({ kind: "disagreed", what: `${nth}: ${fields(person.shown())} / ${fields(server)}` });
		}
	}
	const keys = fake.requests.filter(
		({ call, status, replayed }) => call === "createWidget" && status === 201 && !replayed,
	);
	const distinct = new Set(keys.map(({ headers }) => headers["idempotency-key"]));
	if (distinct.size !== keys.length) result.problems.push({ kind: "doubled", what: `${keys.length - distinct.size}` });
	const asked = new Set(
		fake.requests.filter(({ call }) => call === "createWidget").map(({ headers }) => headers["idempotency-key"]),
	);
	if (asked.size !== distinct.size)
		result.problems.push({ kind: "lost", what: `${asked.size - distinct.size} creates` });
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

function sleep(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
