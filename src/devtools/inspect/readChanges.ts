import type { QueryClient } from "@tanstack/react-query";
import { arrangementsOf } from "../../dashboard/arrangement/arrangements.js";
import type { Operation } from "../../dashboard/arrangement/operations.js";
import type { ArrangementState, PendingOperation } from "../../dashboard/arrangement/state.js";
import { count, type Entry, notesOf, type Tone } from "./entry.js";
import { record } from "./record.js";

/** What the dashboards of a cache have not saved, in the order in which it is sent. */
export function readChanges(queryClient: QueryClient): Entry[] {
	return [...arrangementsOf(queryClient).entries()].flatMap(([dashboardId, { arrangement }]) => {
		const state = arrangement.getState();
		return state.pending.map((pending) => toEntry(dashboardId, state, pending));
	});
}

function toEntry(dashboardId: string, state: ArrangementState, pending: PendingOperation): Entry {
	const { key, operation, rebases } = pending;
	const sent = operation.type === "insert" ? record.createOf(operation.idempotencyKey) : undefined;
	const notes = notesOf(
		dashboardId,
		...describe(operation),
		sent && count(sent.attempts, "attempt"),
		rebases > 0 && `built anew ${count(rebases, "time")}`,
		state.status === "stalled" && state.error?.code,
	);
	return { ...statusOf(state, pending), id: `${dashboardId} ${key}`, name: `${operation.type} ${operation.id}`, notes };
}

function statusOf({ status }: ArrangementState, pending: PendingOperation): { status: string; tone: Tone } {
	if (pending.state === "conflict") return { status: "conflict", tone: "open" };
	if (status === "paused") return { status: "offline", tone: "busy" };
	if (status === "stalled") return { status: "stalled", tone: "bad" };
	return { status: pending.state, tone: "busy" };
}

function describe(operation: Operation): (string | undefined)[] {
	switch (operation.type) {
		case "move":
			return [operation.place.after === null ? "to the beginning" : `after ${operation.place.after}`];
		case "change":
			return Object.entries(operation.patch).map(([field, value]) => `${field}: ${value}`);
		case "insert":
			return [operation.body.snippet_id, operation.idempotencyKey];
		case "remove":
			return [];
	}
}
