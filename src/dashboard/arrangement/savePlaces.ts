import type { Widget } from "../../contract/widget.js";
import { indexOfPlace, type Place, placeOf } from "../../query/place.js";
import { type Lane, replaceWidget } from "./lane.js";
import { applyOperation, type Insert, idsOf, type Move } from "./operations.js";
import { type PositionWrite, planInserted, planStored, type Slot } from "./planMoves.js";
import type { PendingOperation } from "./state.js";

/**
 * Makes one of the writes that bring widgets to their places, or finishes the moves if nothing is left to write. It is
 * called until then, so that each write is planned on the list that the last one left.
 */
export async function saveMoves(lane: Lane, batch: readonly (readonly [PendingOperation, Move])[]): Promise<void> {
	// Others may have moved their widgets without a change of these.
	if (batch.every(([{ seen }]) => !seen)) lane.server.outdate();
	const widgets = await lane.server.current();
	let wanted: readonly Widget[] = widgets;
	const moves: PendingOperation[] = [];
	for (const [pending, move] of batch) {
		if (!wanted.some(({ id }) => id === move.id)) {
			lane.drop(pending, { type: "gone", operation: move });
			continue;
		}
		if (wasMovedByOthers(lane, pending, move, wanted)) {
			lane.tell(move.id, { type: "alsoChanged", fields: ["position"] });
		}
		wanted = applyOperation(wanted, move);
		moves.push(pending);
	}
	if (isSameOrder(widgets, wanted)) {
		const isFirst = lane.positionMode === "unknown" && moves.some(({ seen }) => seen);
		if (!isFirst || (await isKept(lane, widgets))) lane.finish(moves);
		return;
	}
	const moved = new Set(batch.map(([, { id }]) => id));
	const [write] =
		lane.positionMode === "inserted"
			? planInserted(idsOf(widgets), idsOf(wanted))
			: planStored(wanted.map((widget) => toSlot(widget, moved.has(widget.id))));
	lane.start(moves, widgets);
	if (write) await writePosition(lane, widgets, write);
}

/** Creates a widget at its place. Makes one write of room instead while there is none. */
export async function saveInsert(lane: Lane, pending: PendingOperation, insert: Insert): Promise<void> {
	if (pending.state === "waiting") lane.server.outdate();
	const widgets = await lane.server.current();
	const { id, place, idempotencyKey } = insert;
	const [write] = pending.sentBody ? [] : planInsert(lane, widgets, insert);
	lane.start([pending], widgets);
	if (write && write.id !== id) return writePosition(lane, widgets, write);
	// Repeating a key with another body would be refused, so what was sent once stays as it was.
	const body = pending.sentBody ?? { ...insert.body, ...(write && { position: write.position }) };
	lane.update(pending, { sentBody: body });
	const mayBeApplied = pending.sentBody !== undefined;
	const created = await lane.client.widgets.create(lane.dashboardId, body, { idempotencyKey, mayBeApplied });
	await lane.store((all) => [...all.filter((one) => one.id !== created.id), created], {
		id: created.id,
		etag: created.etag,
		patch: {},
	});
	if (body.position !== undefined) learnFrom(lane, created, body.position);
	lane.rename(id, created.id);
	lane.update(pending, { operation: { type: "move", id: created.id, place, base: place } });
}

/** The writes that create a widget at its place; its own comes last. None at the end, where the API adds it by itself. */
export function planInsert(
	{ positionMode }: Pick<Lane, "positionMode">,
	widgets: readonly Widget[],
	{ id, place }: { id: string; place: Place },
): PositionWrite[] {
	const index = indexOfPlace(idsOf(widgets), place);
	if (index === widgets.length) return [];
	if (positionMode === "inserted") return [{ id, position: index }];
	const slots = widgets.map((widget) => toSlot(widget, false));
	return planStored(slots.toSpliced(index, 0, { id, position: undefined, isMoved: true }));
}

export async function writePosition(
	lane: Lane,
	widgets: readonly Widget[],
	{ id, position }: PositionWrite,
): Promise<void> {
	const etag = widgets.find((widget) => widget.id === id)?.etag ?? "";
	const saved = await lane.client.widgets.update(lane.dashboardId, id, { position }, { etag });
	await lane.store(replaceWidget(saved), { id, etag: saved.etag, patch: { position } });
	learnFrom(lane, saved, position);
}

/** An answer with another position than the one sent shows that the API inserts. */
function learnFrom(lane: Lane, saved: Widget, position: number): void {
	if (saved.position !== position) lane.positionMode = "inserted";
	// Where the API shifts the others, only another read tells their positions and etags.
	if (lane.positionMode === "inserted") lane.server.outdate();
}

/** Reads back once what moving did, to learn what the API does with positions. Returns whether the order was kept. */
async function isKept(lane: Lane, before: readonly Widget[]): Promise<boolean> {
	const after = await lane.server.read();
	const isShifted = after.some((widget) => {
		const { id, position, etag } = widget;
		const old = before.find((one) => one.id === id);
		return old && old.etag !== etag && old.position !== position && !lane.server.isOwnVersion(widget);
	});
	const isCounted = after.every(({ position }, index) => position === index);
	lane.positionMode = isShifted && isCounted ? "inserted" : "stored";
	return isSameOrder(before, after);
}

/** Whether a widget that is about to be moved has neither of the neighbours that it had, although these are still there. */
function wasMovedByOthers(
	{ server }: Lane,
	{ seen, rebases }: PendingOperation,
	{ id, base, place }: Move,
	widgets: readonly Widget[],
): boolean {
	const widget = widgets.find((one) => one.id === id);
	if (!widget || (seen && rebases === 0) || server.isOwnVersion(widget)) return false;
	const ids = idsOf(widgets);
	const now = placeOf(ids, id);
	const isStill = (neighbour: string | null) => neighbour === null || ids.includes(neighbour);
	if (now.after === place.after || now.before === place.before) return false;
	return now.after !== base.after && now.before !== base.before && isStill(base.after) && isStill(base.before);
}

function toSlot({ id, position }: Widget, isMoved: boolean): Slot {
	return { id, position, isMoved };
}

function isSameOrder(one: readonly Widget[], other: readonly Widget[]): boolean {
	return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}
