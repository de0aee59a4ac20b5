import { onlineManager, type QueryClient } from "@tanstack/react-query";
import { arrangementsOf } from "../../dashboard/arrangement/arrangements.js";
import type { Arrangement } from "../../dashboard/arrangement/createArrangement.js";
import type { DashboardEvent } from "../../dashboard/arrangement/events.js";
import { notesOf, type Tone } from "./entry.js";
import { record } from "./record.js";

/** Calls `onChange` when anything changes that the panel shows of a cache, until the returned function is called. */
export function watch(queryClient: QueryClient, onChange: () => void): () => void {
	const arrangements = new Map<Arrangement, () => void>();
	const known = arrangementsOf(queryClient);
	const update = () => {
		for (const [dashboardId, { arrangement }] of known.entries()) {
			if (arrangements.has(arrangement)) continue;
			const stopListening = arrangement.listen((event) => record.add(toEntry(dashboardId, event)));
			const unsubscribe = arrangement.subscribe(onChange);
			arrangements.set(arrangement, () => {
				stopListening();
				unsubscribe();
			});
		}
		onChange();
	};
	const stops = [
		known.subscribe(update),
		queryClient.getQueryCache().subscribe(onChange),
		queryClient.getMutationCache().subscribe(onChange),
		onlineManager.subscribe(onChange),
		record.subscribe(onChange),
	];
	update();
	return () => {
		for (const stop of [...stops, ...arrangements.values()]) stop();
	};
}

const tones: Record<DashboardEvent["type"], Tone> = {
	changed: "plain",
	saved: "good",
	conflict: "open",
	notice: "open",
	stalled: "bad",
};

function toEntry(dashboardId: string, event: DashboardEvent) {
	return { status: event.type, tone: tones[event.type], name: dashboardId, notes: notesOf(...aboutEvent(event)) };
}

function aboutEvent(event: DashboardEvent): string[] {
	switch (event.type) {
		case "changed":
			return [event.operation.type, event.operation.id];
		case "conflict":
			return [event.conflict.operation.type, event.conflict.operation.id];
		case "notice":
			return [event.notice.type, event.notice.widget?.id ?? ""];
		case "stalled":
			return [event.error.code];
		case "saved":
			return [];
	}
}
