import type { Mutation, QueryClient } from "@tanstack/react-query";
import { isAkuaError } from "../../client/errors/AkuaError.js";
import { akuaKeys } from "../../query/akuaKeys.js";
import { outcomeOf } from "../../query/intents/intent.js";
import { listRecords } from "../../query/intents/intentStorage.js";
import { count, type Entry, notesOf, type Tone } from "./entry.js";
import { record, type SentCreate } from "./record.js";

/** The creates and deletes of some caches, and the creates that storage keeps for other pages, newest first. */
export function readIntents(queryClients: readonly QueryClient[]): Entry[] {
	const intents = new Map<string, Entry>();
	for (const queryClient of queryClients) {
		const cache = queryClient.getMutationCache();
		const creates = cache.findAll({ mutationKey: akuaKeys.createWidget() });
		const deletes = cache.findAll({ mutationKey: akuaKeys.deleteWidget() });
		for (const mutation of [...creates, ...deletes]) {
			const entry = toEntry(mutation);
			// A later press of the same intent says how it is, and the first one how old.
			const first = entry && intents.get(entry.id);
			if (entry) intents.set(entry.id, { ...entry, at: first?.at ?? entry.at });
		}
	}
	for (const { record } of listRecords()) {
		const { key, isApplied, mayBeApplied, claimedAt, at } = record;
		if (key === "" || isApplied || intents.has(key)) continue;
		const status = statuses[mayBeApplied ? "unknown" : "waiting"];
		intents.set(key, { ...status, id: key, name: key, at: claimedAt ?? at, notes: ["create", "kept in storage"] });
	}
	return [...intents.values()].sort((one, other) => (other.at ?? 0) - (one.at ?? 0));
}

const statuses = {
	waiting: { status: "waiting", tone: "busy" },
	sending: { status: "sending", tone: "busy" },
	retrying: { status: "retrying", tone: "busy" },
	applied: { status: "applied", tone: "good" },
	not_applied: { status: "not applied", tone: "bad" },
	unknown: { status: "unknown", tone: "open" },
} satisfies Record<string, { status: string; tone: Tone }>;

function toEntry({ state }: Mutation<unknown, Error, unknown, unknown>): Entry | undefined {
	if (state.status === "idle") return undefined;
	const key = textIn(state.variables, "idempotencyKey");
	const name = key ?? textIn(state.variables, "widgetId") ?? "";
	const sent = record.createOf(key);
	const error = isAkuaError(state.error) ? state.error : undefined;
	const attempts = sent?.attempts ?? error?.attempts;
	const notes = notesOf(
		key === undefined ? "delete" : "create",
		textIn(state.variables, "dashboardId"),
		attempts !== undefined && count(attempts, "attempt"),
		sent?.isReplayed && "answered from an earlier request",
		error?.code,
	);
	return { ...statuses[statusOf(state, sent)], id: name, name, at: state.submittedAt, notes };
}

function statusOf({ status, isPaused, error }: Mutation["state"], sent: SentCreate | undefined): keyof typeof statuses {
	if (status === "success") return "applied";
	if (status === "error") return outcomeOf(error);
	if (isPaused || sent?.last === "waiting") return "waiting";
	return sent && (sent.last === "retry" || sent.attempts > 1) ? "retrying" : "sending";
}

/** Variables can come from a host's own mutation, so nothing is certain about them. */
function textIn(variables: unknown, field: string): string | undefined {
	if (typeof variables !== "object" || variables === null) return undefined;
	const value: unknown = Reflect.get(variables, field);
	return typeof value === "string" ? value : undefined;
}
