import { createRandom, type Random } from "./random.ts";

/** What happens to the tabs of an origin, and when: in milliseconds since the story began. */
export type Action = { at: number } & (
	| { type: "press"; place: Place; create: number }
	| { type: "cancel"; place: Place }
	| { type: "close" | "reload" | "offline" | "online"; tab: number }
);

/** Something to press: an owner of intents on the page of a tab. */
export interface Place {
	tab: number;
	owner: number;
}

export interface StoryPlan {
	/** The numbers of the creates that are wanted. */
	creates: readonly number[];
	isPersisted: boolean;
	/** Where storage does not work, a page can only answer for itself: there is one, and it stays open. */
	storage: "works" | "full at times" | "denied";
	/** How long callbacks of the host take. */
	hostMs: number;
	actions: readonly Action[];
}

/** How many owners a page has. The last one is a hook without a form: it does not follow its intents. */
export const ownersPerPage = 3;

/** Invents what people, their browsers and their network do to creates, by the seed only. */
export function planStory(seed: number, creates: readonly number[], isPersisted: boolean): StoryPlan {
	const random = createRandom(seed, creates[0] ?? 0, -2);
	const below = (limit: number) => Math.floor(random() * limit);
	const storage = random() < 0.88 ? "works" : random() < 0.6 ? "full at times" : "denied";
	const tabs = storage === "works" ? 1 + below(3) : 1;
	const place = (): Place => ({ tab: below(tabs), owner: below(ownersPerPage) });
	const actions = creates.flatMap((create) => {
		const first = { type: "press", at: below(200), place: place(), create } as const;
		const more = Array.from({ length: 1 + below(5) }, () => nextActions(random, first, tabs, place));
		return [first, ...more.flat()];
	});
	if (isPersisted) {
		for (let tab = 0; tab < tabs; tab++) {
			if (random() < 0.5) actions.push({ type: "offline", at: 0, tab }, { type: "online", at: 200 + below(2500), tab });
		}
	}
	const isPossible = ({ type }: Action) => storage === "works" || (type !== "close" && type !== "reload");
	return {
		creates,
		isPersisted,
		storage,
		hostMs: random() < 0.6 ? 0 : below(60),
		actions: actions.filter(isPossible).sort((a, b) => a.at - b.at),
	};
}

function nextActions(random: Random, first: Action & { type: "press" }, tabs: number, place: () => Place): Action[] {
	const below = (limit: number) => Math.floor(random() * limit);
	// Many collide with the first request, others with its retries, or with what came of it.
	const at = first.at + (random() < 0.4 ? below(50) : below(2500));
	const kind = random();
	if (kind < 0.3) return [{ ...first, at: first.at + below(300) }];
	if (kind < 0.4) return [{ ...first, at: first.at + (random() < 0.5 ? 0 : below(5)), place: place() }];
	if (kind < 0.65) return [{ ...first, at, place: place() }];
	if (kind < 0.75) return [{ type: "cancel", at, place: random() < 0.7 ? first.place : place() }];
	const tab = random() < 0.7 ? first.place.tab : below(tabs);
	if (kind < 0.85) return [{ type: "reload", at, tab }];
	if (kind < 0.92) return [{ type: "close", at, tab }];
	return [
		{ type: "offline", at, tab },
		{ type: "online", at: at + below(1500), tab },
	];
}
