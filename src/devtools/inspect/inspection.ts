import type { QueryClient } from "@tanstack/react-query";
import type { Entry } from "./entry.js";
import { readChanges } from "./readChanges.js";
import { readEtags } from "./readEtags.js";
import { readIntents } from "./readIntents.js";
import { record } from "./record.js";
import { watch } from "./watch.js";

/** All that the panel shows. */
export interface Inspection {
	intents: readonly Entry[];
	changes: readonly Entry[];
	etags: readonly Entry[];
	events: readonly Entry[];
}

/** The caches that are inspected, with how many ask for it. */
const caches = new Map<QueryClient, { uses: number; stop: () => void }>();
const listeners = new Set<() => void>();
let inspection: Inspection | undefined;
let isScheduled = false;

/** Later, since a cache also reports what happens while React renders. */
function schedule(): void {
	if (isScheduled) return;
	isScheduled = true;
	setTimeout(() => {
		isScheduled = false;
		inspection = undefined;
		for (const listener of listeners) listener();
	});
}

/** Includes a cache until the returned function is called. */
export function inspectCache(queryClient: QueryClient): () => void {
	const cache = caches.get(queryClient) ?? { uses: 0, stop: watch(queryClient, schedule) };
	caches.set(queryClient, cache);
	cache.uses++;
	schedule();
	return () => {
		if (--cache.uses > 0) return;
		cache.stop();
		caches.delete(queryClient);
		schedule();
	};
}

export function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

export function readInspection(): Inspection {
	const queryClients = [...caches.keys()];
	inspection ??= {
		intents: readIntents(queryClients),
		changes: queryClients.flatMap(readChanges),
		etags: queryClients.flatMap(readEtags),
		events: record.events(),
	};
	return inspection;
}
