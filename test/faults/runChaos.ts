import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { installBrowser } from "./browser.ts";
import { createClients } from "./createClients.ts";
import { createFaultServer } from "./createFaultServer.ts";
import { findLeak } from "./findLeak.ts";
import { createIntent } from "./intent.ts";
import { type ChaosReport, judgeChaos } from "./judgeChaos.ts";
import { planStory } from "./planStory.ts";
import { runStory, type Story } from "./runStory.ts";
import { runTrial, type Trial } from "./runTrial.ts";
import { timing } from "./timing.ts";

export interface ChaosOptions {
	/** How many widgets are wanted. */
	creates: number;
	seed: number;
	/** How many trials and stories go on at a time. */
	concurrency?: number;
	/** Plays only what the create of this number belongs to. */
	only?: number;
	/** Called with each thing that happens, in words. */
	log?: (line: string) => void;
}

const token = "sk_akua_sentinel/4711";

/**
 * Creates widgets over a network that fails, a third by the client alone, and the others in tabs where people press
 * twice, reload, cancel and try again. Counts what became of them.
 */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
	const { creates, seed, concurrency = 300, only, log = () => {} } = options;
	const begun = performance.now();
	const uninstallBrowser = installBrowser();
	const server = await createFaultServer({ seed, token, lateMs: timing.timeoutMs * 1.5, log });
	const leaks: string[] = [];
	const onTold = (value: unknown) => {
		const leak = findLeak(value, "sentinel");
		if (leak) leaks.push(leak);
	};
	const { received, ...clients } = createClients({ baseUrl: server.baseUrl, token, onTold });
	const context = { seed, ...clients, heal: server.heal, onTold, log };
	const trials: Trial[] = [];
	const stories: Story[] = [];
	const intentOf = (number: number) => createIntent(number, server.dashboardIds, server.snippetIds);

	try {
		await inParallel(groupCreates(creates), concurrency, async (numbers, group) => {
			if (only !== undefined && !numbers.includes(only)) return;
			const intents = numbers.map(intentOf);
			if (group % 3 > 0) {
				stories.push(await runStory(planStory(seed, numbers, group % 3 === 2), intents, context));
			} else for (const intent of intents) trials.push(await runTrial(intent, context));
		});
		for (const { first, second } of trials) onTold([first, second]);
		for (const { asks } of stories) onTold(asks.map(({ ending }) => ending));
		const widgets = await server.widgets();
		const seconds = (performance.now() - begun) / 1000;
		return judgeChaos({ trials, stories, widgets, arrivals: server.arrivals, received, leaks, seconds });
	} finally {
		await server.close();
		uninstallBrowser();
	}
}

/** The numbers of creates in groups of one or two, so that a third of the groups is a third of the creates. */
function groupCreates(creates: number): number[][] {
	const groups: number[][] = [];
	for (let number = 0; number < creates; ) {
		const size = Math.min(creates - number, 1 + (Math.floor(groups.length / 3) % 2));
		groups.push(Array.from({ length: size }, () => number++));
	}
	return groups;
}

/** Runs many at a time, but few while the machine is busy: what is late meets time-outs and none of the faults. */
async function inParallel<Item>(
	items: readonly Item[],
	concurrency: number,
	run: (item: Item, index: number) => Promise<void>,
): Promise<void> {
	const running = new Set<Promise<void>>();
	let [next, before] = [0, performance.eventLoopUtilization()];
	while (next < items.length) {
		await pause(50);
		const now = performance.eventLoopUtilization();
		const isBusy = performance.eventLoopUtilization(now, before).utilization > 0.85;
		before = now;
		const limit = isBusy ? Math.ceil(concurrency / 20) : Math.min(concurrency, running.size + 6);
		while (running.size < limit && next < items.length) {
			const item = items[next];
			if (item === undefined) break;
			const done: Promise<void> = run(item, next++).finally(() => running.delete(done));
			running.add(done);
		}
	}
	await Promise.all(running);
}
