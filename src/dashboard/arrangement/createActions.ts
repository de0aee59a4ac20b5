import type { CreateWidgetBody } from "../../contract/widget.js";
import { type Place, placeAt, placeOf } from "../../query/place.js";
import type { DashboardActions } from "./actions.js";
import type { CachedList } from "./cachedList.js";
import type { Ledger } from "./createLedger.js";
import { inverseOf, newInsert, renew } from "./history.js";
import type { LateSaver } from "./lateSaver.js";
import { contentsOf, idsOf, type Operation, pick } from "./operations.js";
import { toBody } from "./toBody.js";

/** How what a person does gets into a ledger. */
export interface PersonActions {
	perform(operation: Operation): void;
	/** Returns the temporary id of the new widget. */
	insert(body: CreateWidgetBody, place: Place): string;
}

/** How a person's actions become operations of a ledger. */
export function createActions(ledger: Ledger, list: CachedList, saver: LateSaver): DashboardActions {
	const { history, shown, find, set, getState } = ledger;
	const save = () => void saver.save();

	function add(operation: Operation, key: number): void {
		ledger.add(operation, key);
		save();
		ledger.emit({ type: "changed", operation });
	}
	function perform(operation: Operation): void {
		const undo = inverseOf(operation, shown());
		const key = ledger.nextKey();
		if (undo) history.push({ key, undo, redo: operation });
		add(operation, key);
	}
	function travel(side: "undo" | "redo"): Operation | undefined {
		const entry = history.take(side);
		if (!entry) return undefined;
		const operation = renew(entry[side], shown());
		if (!operation) {
			ledger.tell(find(entry[side].id), { type: "notUndone" });
			return undefined;
		}
		const key = ledger.nextKey();
		history.put(side === "undo" ? "redo" : "undo", { ...entry, key, [side]: operation });
		// A widget that is added again has another id than before, also in the rest of the history.
		if (operation.type === "insert") history.rename(entry[side].id, operation.id);
		add(operation, key);
		return operation;
	}
	function insert(body: CreateWidgetBody, place: Place): string {
		const operation = newInsert(body, place);
		perform(operation);
		return operation.id;
	}
	const person: PersonActions = { perform, insert };

	return {
		move(id, place) {
			const ids = idsOf(shown());
			const base = placeOf(ids, id);
			if (!ids.includes(id) || (place.after === base.after && place.before === base.before)) return;
			perform({ type: "move", id, place, base });
		},
		change(id, patch) {
			const widget = find(id);
			if (widget) perform({ type: "change", id, base: pick(widget, patch), patch });
		},
		remove(id) {
			const widget = find(id);
			if (widget) perform({ type: "remove", id, base: contentsOf(widget) });
		},
		duplicate(id) {
			const ids = idsOf(shown());
			const widget = find(id);
			const body = widget && toBody(widget);
			return body && insert(body, placeAt(ids, ids.indexOf(id) + 1));
		},
		undo: () => travel("undo"),
		redo: () => travel("redo"),
		// There is nothing to decide before something was sent.
		resolve(key, decision) {
			saver.get()?.decisions.resolve(key, decision);
			save();
		},
		again: (noticeId) => saver.get()?.decisions.again(noticeId, person),
		dismiss: ledger.dismiss,
		retry: save,
		discard() {
			for (const { key } of getState().pending) history.forget(key);
			set({ pending: [], status: "idle", error: null });
			list.refresh();
		},
		makeRoom: async (place) => (await saver.load()).rooms.make(place, ({ position }) => position),
	};
}
