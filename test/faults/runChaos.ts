import { type AkuaClientOptions, createAkuaClient } from "akua-react/client";
import { createFaultServer } from "./createFaultServer.ts";
import { findLeak } from "./findLeak.ts";
import { type ChaosReport, judgeChaos } from "./judgeChaos.ts";
import { create, createIntent, numberOf, outcomeOf, type Trial } from "./trial.ts";

export interface ChaosOptions {
	/** The number of widgets to create. */
	creates: number;
	seed: number;
	/** The number of concurrent calls. */
	concurrency?: number;
}

const token = "sk_akua_sentinel/4711";
const timing = { timeoutMs: 400, deadlineMs: 3500, maxRetries: 3 };
/** The deadline of a second try, long enough for a busy machine. */
const patience = { timeoutMs: 5000, deadlineMs: 20_000, maxRetries: 3 };
/** The time after its deadline when a call counts as hung. */
const graceMs = 2000;

/**
 * Creates widgets over a network that fails, tries those with an unknown outcome again, as a person would, and counts the
 * outcomes.
 */
export async function runChaos({ creates, seed, concurrency = 200 }: ChaosOptions): Promise<ChaosReport> {
	const begun = performance.now();
	const server = await createFaultServer({ seed, token, lateMs: timing.timeoutMs * 1.5, numberOf });
	const received = new Map<string, number>();
	const leaks: string[] = [];
	const retries = new Map<string, number>();
	const check = (value: unknown) => {
		const leak = findLeak(value, "sentinel");
		if (leak) leaks.push(leak);
	};
	const options: AkuaClientOptions = {
		baseUrl: server.baseUrl,
		token: () => token,
		async fetch(input, init) {
			const headers = new Headers(init?.headers);
			headers.set("x-sent-at", String(Date.now()));
			const response = await fetch(input, { ...init, headers });
			received.set(response.headers.get("x-request-id")?.split(" ")[0] ?? "", Date.now());
			return response;
		},
		onEvent(event) {
			check(event);
			const { idempotencyKey: key = "" } = event;
			const isRetry = event.type === "retry" && !["unauthorized", "conflict"].includes(event.error.code);
			if (isRetry) retries.set(key, (retries.get(key) ?? 0) + 1);
		},
	};

	const trials: Trial[] = [];
	try {
		const hasty = createAkuaClient({ ...options, ...timing });
		await inParallel(creates, concurrency, async (number) => {
			const intent = createIntent(number, seed, server.dashboardIds, server.snippetIds);
			const first = await create(hasty, intent, timing.deadlineMs + graceMs);
			trials.push({ intent, first, retries: retries.get(intent.key) ?? 0 });
		});
		server.heal();
		const open = trials.filter(({ first }) => outcomeOf(first) === "unknown" || outcomeOf(first) === "hung");
		const patient = createAkuaClient({ ...options, ...patience });
		await inParallel(open.length, Math.ceil(concurrency / 4), async (index) => {
			const trial = open[index];
			if (trial) trial.second = await create(patient, trial.intent, patience.deadlineMs + graceMs, true);
		});
		for (const { first, second } of trials) check([first, second]);
		const { arrivals } = server;
		const widgets = await server.widgets();
		const seconds = (performance.now() - begun) / 1000;
		return judgeChaos({ trials, widgets, arrivals, received, leaks, timing, seconds });
	} finally {
		await server.close();
	}
}

async function inParallel(count: number, concurrency: number, run: (index: number) => Promise<void>): Promise<void> {
	let next = 0;
	const work = async () => {
		while (next < count) await run(next++);
	};
	await Promise.all(Array.from({ length: concurrency }, work));
}
