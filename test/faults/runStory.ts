import { setTimeout as pause } from "node:timers/promises";
import type { AkuaClient } from "akua-react/client";
import { createOrigin } from "./createOrigin.ts";
import { groupBy } from "./groupBy.ts";
import { type Intent, outcomeOf } from "./intent.ts";
import { type Ask, openPage, type Page } from "./openPage.ts";
import { type Action, ownersPerPage, type Place, type StoryPlan } from "./planStory.ts";
import { createRandom } from "./random.ts";
import { patience } from "./timing.ts";

/** What became of the creates of an origin. */
export interface Story {
	plan: StoryPlan;
	intents: readonly Intent[];
	asks: readonly Ask[];
	/** How often somebody who did not know the outcome pressed again. */
	triesAgain: number;
	/** How many pages were closed while something was under way. */
	closedPages: number;
	isHung: boolean;
	/** Persisted creates that no page carried out, and that nobody was told to have failed. */
	forgotten: readonly Intent[];
	/** Intents that were made, and are still shown as unknown. */
	outdated: readonly Intent[];
}

export interface StoryContext {
	seed: number;
	hasty: AkuaClient;
	patient: AkuaClient;
	heal: (number: number) => void;
	endOf: (error: object) => number;
	tick: () => number;
	/** Called with all that is stored, told to other tabs or held by a page. */
	onTold: (value: unknown) => void;
	log: (line: string) => void;
}

/** How many times people try again while the network fails, and afterwards. */
const tries = { failing: 2, healed: 3 };

/** Plays a plan in an origin of its own, and tries again until the outcome of every create is certain. */
export async function runStory(plan: StoryPlan, intents: readonly Intent[], context: StoryContext): Promise<Story> {
	const { seed, hasty, patient, heal, endOf, tick, onTold } = context;
	const log = (line: string) => context.log(`story ${plan.creates[0]}, ${line}`);
	const random = createRandom(seed, plan.creates[0] ?? 0, -3);
	const below = (limit: number) => Math.floor(random() * limit);
	const origin = createOrigin({
		random,
		isDenied: plan.storage === "denied",
		isFull: () => plan.storage === "full at times" && random() < 0.4,
		onShared(value) {
			onTold(value);
			log(`shared: ${typeof value === "string" ? value : JSON.stringify(value).slice(0, 200)}`);
		},
	});
	const asks: Ask[] = [];
	const made = new Set<Intent>();
	const pages = new Map<number, Page>();
	let [isHealed, triesAgain, closedPages] = [false, 0, 0];
	const akua: AkuaClient = {
		...hasty,
		widgets: {
			...hasty.widgets,
			create: (...given) => (isHealed ? patient : hasty).widgets.create(...given),
		},
	};
	const host = async () => {
		if (plan.hostMs > 0) await pause(plan.hostMs);
	};

	log(JSON.stringify({ ...plan, actions: [] }));
	const pageIn = (slot: number): Page => {
		const open = pages.get(slot);
		if (open && !open.isClosed()) return open;
		const { isPersisted } = plan;
		const told = (what: string) => log(`page ${slot}: ${what}`);
		const tab = origin.openTab();
		const page = openPage({ tab, akua, isPersisted, host, asks, made, intents, endOf, tick, log: told });
		pages.set(slot, page);
		return page;
	};
	const close = (slot: number) => {
		const page = pages.get(slot);
		if (page?.isBusy()) closedPages++;
		page?.close();
	};
	const intentOf = (number: number) => intents.find((intent) => intent.number === number);
	const act = (action: Action) => {
		log(JSON.stringify(action));
		if (action.type === "press") {
			const intent = intentOf(action.create);
			if (intent) pageIn(action.place.tab).press(action.place.owner, intent);
		} else if (action.type === "cancel") pageIn(action.place.tab).cancel(action.place.owner);
		else if (action.type === "offline" || action.type === "online") {
			pageIn(action.tab).setOnline(action.type === "online");
		} else {
			close(action.tab);
			if (action.type === "reload") pageIn(action.tab);
		}
	};
	/** Returns whether everything under way came to an end. */
	const settle = async (): Promise<boolean> => {
		const until = performance.now() + patience.deadlineMs * 2;
		while ([...pages.values()].some((page) => page.isBusy())) {
			if (performance.now() > until) return false;
			await pause(40);
		}
		// Longer than the news of it need to the other tabs.
		await pause(10);
		return true;
	};
	const healAll = () => {
		log("healed");
		isHealed = true;
		for (const { number } of intents) heal(number);
	};
	const openIntents = () =>
		intents.filter((intent) => {
			const endings = asks.filter((ask) => ask.intent === intent).map(({ ending }) => ending && outcomeOf(ending));
			return !made.has(intent) && endings.some((ending) => ending !== "not_applied");
		});
	/** Where somebody tries again: on the same page or, where storage works, in another tab or after a reload. */
	const anywhere = (): Place => {
		const owner = below(ownersPerPage);
		if (plan.storage !== "works") return { tab: 0, owner };
		const tab = below(3);
		if (random() < 0.3) close(tab);
		return { tab, owner };
	};

	const begun = performance.now();
	for (const [at, actions] of groupBy(plan.actions, ({ at }) => at)) {
		const left = begun + at - performance.now();
		if (left > 0) await pause(left);
		origin.runApart(() => actions.forEach(act));
	}
	if (plan.isPersisted && random() < 0.5) healAll();
	for (const page of pages.values()) if (!page.isClosed()) page.setOnline(true);
	// A new page takes over what closed ones left behind.
	if (plan.isPersisted && plan.storage === "works") pageIn(3);
	let isSettled = await settle();
	const forgotten = openIntents().filter((intent) => {
		const own = asks.filter((ask) => ask.intent === intent);
		return own.some(({ isKept }) => isKept) && own.every(({ ending }) => !ending);
	});
	for (let round = 0; isSettled && round < tries.failing + tries.healed; round++) {
		if (round === tries.failing) healAll();
		for (const intent of openIntents()) {
			triesAgain++;
			const { tab, owner } = anywhere();
			act({ type: "press", at: 0, place: { tab, owner }, create: intent.number });
		}
		isSettled = await settle();
	}
	const open = [...pages.values()].filter((page) => !page.isClosed());
	const outdated = open.flatMap((page) => page.outdated());
	for (const page of open) {
		for (const content of page.contents()) onTold(content);
		page.close();
	}
	return { plan, intents, asks, triesAgain, closedPages, isHung: !isSettled, forgotten, outdated };
}
