import { createIdempotencyKey } from "../../client/idempotencyKey.js";
import type { CreateWidgetBody, Widget } from "../../contract/widget.js";
import { type Place, placeOf } from "../../query/place.js";
import { changedFields, contentsOf, type Insert, idsOf, type Operation, renameIn } from "./operations.js";
import { toBody, toPatch } from "./toBody.js";

export interface HistoryEntry {
	/** The key of the pending operation. */
	key: number;
	undo: Operation;
	redo: Operation;
}

const maxEntries = 100;

/** What a person did on one dashboard, to undo and redo it. */
export function createHistory() {
	const stacks: Record<"undo" | "redo", HistoryEntry[]> = { undo: [], redo: [] };
	const change = (next: (entries: HistoryEntry[]) => HistoryEntry[]) => {
		stacks.undo = next(stacks.undo);
		stacks.redo = next(stacks.redo);
	};
	return {
		push(entry: HistoryEntry) {
			stacks.undo = [...stacks.undo, entry].slice(-maxEntries);
			stacks.redo = [];
		},
		/** Takes the latest entry, which {@link put} then moves to the other side. */
		take: (side: "undo" | "redo") => stacks[side].pop(),
		put: (side: "undo" | "redo", entry: HistoryEntry) => void stacks[side].push(entry),
		forget: (key: number) => change((entries) => entries.filter((entry) => entry.key !== key)),
		rename: (from: string, to: string) =>
			change((entries) =>
				entries.map(({ key, undo, redo }) => ({ key, undo: renameIn(undo, from, to), redo: renameIn(redo, from, to) })),
			),
		has: (side: "undo" | "redo") => stacks[side].length > 0,
	};
}

/** The operation that takes another one back. `undefined` if the API cannot do that. */
export function inverseOf(operation: Operation, widgets: readonly Widget[]): Operation | undefined {
	const { id } = operation;
	switch (operation.type) {
		case "move":
			return { type: "move", id, place: operation.base, base: operation.place };
		case "change": {
			const patch = toPatch(operation.base);
			return patch && { type: "change", id, base: operation.patch, patch };
		}
		case "insert":
			return { type: "remove", id, base: contentsOf(operation.body) };
		case "remove": {
			const widget = widgets.find((one) => one.id === id);
			const body = widget && toBody(widget);
			return body && { type: "insert", id, place: placeOf(idsOf(widgets), id), body, idempotencyKey: "" };
		}
	}
}

/**
 * An operation of the history as it can be done now: with a key of its own, and with the present place of its widget.
 * `undefined` if somebody else has changed since what it would take back.
 */
export function renew(operation: Operation, widgets: readonly Widget[]): Operation | undefined {
	if (operation.type === "insert") return newInsert(operation.body, operation.place);
	const widget = widgets.find(({ id }) => id === operation.id);
	if (!widget) return undefined;
	if (operation.type !== "move") return changedFields(operation.base, widget).length === 0 ? operation : undefined;
	const now = placeOf(idsOf(widgets), widget.id);
	const { after, before } = operation.base;
	return now.after === after || now.before === before ? { ...operation, base: now } : undefined;
}

/** An insertion with a key of its own. Until it is created, no id of the API looks like the widget's. */
export function newInsert(body: CreateWidgetBody, place: Place): Insert {
	const idempotencyKey = createIdempotencyKey();
	return { type: "insert", id: `new:${idempotencyKey}`, place, body, idempotencyKey };
}
