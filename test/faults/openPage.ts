import { MutationObserver, QueryClient } from "@tanstack/react-query";
import {
	type AkuaClient,
	type AkuaError,
	type CreateWidgetVariables,
	createWidgetOptions,
	persistAkuaMutations,
	type Widget,
} from "akua-react/client";
// Claims are internal. The hook that makes them needs a document, which thousands of tabs in one process cannot have.
import { createsOf } from "../../src/query/intents/createsOf.js";
import type { Tab } from "./createOrigin.ts";
import { describe, type Ending, type Intent, outcomeOf, toMade } from "./intent.ts";
import { ownersPerPage } from "./planStory.ts";

/** One press, or one create that a page took over, and what came of it. */
export interface Ask {
	intent: Intent;
	/** Missing while nobody has been told. */
	ending?: Ending;
	/** The place of the ending among all that was sent and told. */
	order: number;
	/** Its page was closed while it was under way, and had said that a reload does not lose it. */
	isKept: boolean;
	isCancelled?: boolean;
}

export interface PageOptions {
	tab: Tab;
	akua: AkuaClient;
	isPersisted: boolean;
	/** A callback of the host that takes its time. */
	host: () => Promise<void>;
	/** What is asked for, on all pages of the origin. */
	asks: Ask[];
	/** Intents that were made for certain, which pressing again would make anew. */
	made: Set<Intent>;
	intents: readonly Intent[];
	endOf: (error: object) => number;
	tick: () => number;
	log: (line: string) => void;
}

/** The milliseconds in which a second press is that of a double click for certain, however busy the machine is. */
const doublePressMs = 450;

interface Owner {
	identity: object;
	observer: MutationObserver<Widget, AkuaError, CreateWidgetVariables>;
	isListening: boolean;
	shown?: { ask: Ask; variables: CreateWidgetVariables; promise: Promise<Widget>; at: number; stop: () => void };
}

export type Page = ReturnType<typeof openPage>;

/** A page of a host, with buttons and forms of ours. */
export function openPage({ tab, akua, isPersisted, host, asks, made, intents, endOf, tick, log }: PageOptions) {
	const queryClient = new QueryClient({ defaultOptions: { mutations: { gcTime: Number.POSITIVE_INFINITY } } });
	const creates = createsOf(queryClient);
	const base = createWidgetOptions(akua);
	const claimed: { owner: Owner; ask: Ask; variables: CreateWidgetVariables }[] = [];

	const tell = (ask: Ask, ending: Ending) => {
		if (tab.isClosed()) return;
		log(`create ${ask.intent.number} is told: ${describe(ending)}`);
		ask.ending = ending;
		ask.order = ending.kind === "failed" ? endOf(Object(ending.error)) : tick();
	};
	const tellRestored = (position: number | undefined, ending: Ending) => {
		const intent = intents.find(({ number }) => number === position);
		if (!intent || tab.isClosed()) return;
		if (ending.kind === "made") made.add(intent);
		const ask: Ask = { intent, order: 0, isKept: false };
		asks.push(ask);
		tell(ask, ending);
	};

	const owners = Array.from({ length: ownersPerPage }, (_, index): Owner => {
		// As useCreateWidget does it.
		const observer = new MutationObserver<Widget, AkuaError, CreateWidgetVariables>(queryClient, {
			throwOnError: false,
			...base,
			async onSuccess(...args) {
				await base.onSuccess(...args);
				await host();
			},
			async onError(...args) {
				endOf(args[0]);
				await base.onError(...args);
				await host();
			},
			onSettled(...args) {
				const [, error, { body }] = args;
				const intent = intents.find(({ number }) => number === body.position);
				if (!error && intent && !tab.isClosed()) made.add(intent);
				return base.onSettled(...args);
			},
		});
		return { identity: {}, observer, isListening: index < ownersPerPage - 1 };
	});

	function press(owner: Owner, intent: Intent): void {
		const { shown } = owner;
		const isSame = shown?.ask.intent === intent;
		const now = performance.now();
		const isDouble = isSame && shown.ask.ending?.kind !== "failed" && now - shown.at < doublePressMs;
		const isPending = isSame && !shown.ask.ending;
		const isUnknown = isSame && !owner.isListening && shown.ask.ending && outcomeOf(shown.ask.ending) === "unknown";
		// Whoever knows that it was made asks for another one.
		if (made.has(intent) && !isDouble && !isPending && !isUnknown) return;
		const { variables, promise } = creates.claim(
			owner.identity,
			{ dashboardId: intent.dashboardId, body: intent.body },
			{ start: (variables) => owner.observer.mutate(variables), release: () => owner.observer.reset() },
		);
		if (isSame && promise === shown.promise) {
			shown.at = now;
			return;
		}
		const ask: Ask = { intent, order: 0, isKept: false };
		asks.push(ask);
		claimed.push({ owner, ask, variables });
		shown?.stop();
		const stop = owner.isListening ? creates.subscribe(variables, () => {}) : () => {};
		owner.shown = { ask, variables, promise, at: now, stop };
		promise.then(
			(widget) => tell(ask, toMade(widget)),
			(error: unknown) => tell(ask, { kind: "failed", error }),
		);
	}
	const ownerOf = (index: number): Owner => {
		const owner = owners[index];
		if (!owner) throw new Error(`There is no owner ${index}.`);
		return owner;
	};
	const stops = tab.run(() => [
		...owners.map(({ observer }) => observer.subscribe(() => {})),
		isPersisted
			? persistAkuaMutations(queryClient, akua, {
					onCreated: (widget) => tellRestored(widget.position, toMade(widget)),
					onError: (error, variables) =>
						"body" in variables && tellRestored(variables.body.position, { kind: "failed", error }),
				})
			: () => {},
	]);

	return {
		press: (owner: number, intent: Intent) => tab.run(() => press(ownerOf(owner), intent)),
		cancel(index: number) {
			const owner = ownerOf(index);
			for (const { owner: claimant, ask } of claimed) if (claimant === owner && !ask.ending) ask.isCancelled = true;
			tab.run(() => creates.cancel(owner.identity));
		},
		setOnline(isOnline: boolean) {
			tab.setOnline(isOnline);
			// As a mounted QueryClient does it.
			if (isOnline) tab.run(() => void queryClient.resumePausedMutations());
		},
		isClosed: tab.isClosed,
		isBusy: () => !tab.isClosed() && (queryClient.isMutating() > 0 || claimed.some(({ ask }) => !ask.ending)),
		/** Whether what an owner shows is known to be made. */
		isApplied: (index: number) => {
			const { shown } = ownerOf(index);
			return shown !== undefined && tab.run(() => creates.stateOf(shown.variables).isApplied);
		},
		/** The intents that are shown as unknown, though they were made. */
		outdated: () =>
			tab.run(() =>
				owners.flatMap(({ isListening, shown }) => {
					if (tab.isClosed() || !isListening || !shown?.ask.ending || !made.has(shown.ask.intent)) return [];
					if (outcomeOf(shown.ask.ending) !== "unknown" || creates.stateOf(shown.variables).isApplied) return [];
					return [shown.ask.intent];
				}),
			),
		/** What the page holds. */
		contents: () =>
			queryClient
				.getMutationCache()
				.getAll()
				.map(({ state }) => state),
		close() {
			if (tab.isClosed()) return;
			tab.run(() => {
				for (const { ask, variables } of claimed)
					if (!ask.ending && !ask.isCancelled) ask.isKept = creates.isPersisted(variables);
				tab.close();
				for (const stop of [...stops, ...owners.map(({ shown }) => shown?.stop)]) stop?.();
			});
		},
	};
}
