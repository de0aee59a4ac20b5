import { notifyManager, type QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../../client/createAkuaClient.js";
import { notify as notifyListeners } from "../../client/events.js";
import { createIdempotencyKey } from "../../client/idempotencyKey.js";
import type { CreateWidgetBody, Widget } from "../../contract/widget.js";
import { createUnloadGuard } from "../../query/intents/createUnloadGuard.js";
import { type Place, placeAt, placeOf } from "../../query/place.js";
import type { DashboardActions } from "./actions.js";
import { createSaver } from "./createSaver.js";
import type { DashboardEvent, DashboardEventListener } from "./events.js";
import { createHistory, inverseOf, renew, temporaryId } from "./history.js";
import type { Lane, NewNotice } from "./lane.js";
import { withOperation } from "./merge.js";
import { contentsOf, idsOf, type Operation, onTopOf, pick, renameIn, type WidgetPatch } from "./operations.js";
import { positionModes } from "./positionMode.js";
import { createRooms } from "./rooms.js";
import { createServerList } from "./serverList.js";
import { type ArrangementNotice, type ArrangementState, applyPending, type PendingOperation, rebase } from "./state.js";
import { toBody } from "./toBody.js";

/**
 * The changes of a dashboard that the server does not have yet, and the way they get there. What is shown is the
 * server's list with these applied: nothing is ever rolled back.
 */
export function createArrangement(queryClient: QueryClient, client: AkuaClient, dashboardId: string) {
	let state: ArrangementState = {
		pending: [],
		notices: [],
		status: "idle",
		error: null,
		canUndo: false,
		canRedo: false,
	};
	let lastKey = 0;
	const listeners = new Set<() => void>();
	const eventListeners = new Set<DashboardEventListener>();
	const emit = (event: DashboardEvent) => notifyListeners(eventListeners, event);
	/** Whether the server has got a change since `saved` was last told. */
	let hasSaved = false;
	/** The temporary ids of created widgets, which stay their keys. */
	const keys = new Map<string, string>();
	const history = createHistory();
	const server = createServerList(queryClient, client, dashboardId);
	const guardUnload = createUnloadGuard();

	const notify = () => {
		for (const listener of listeners) listener();
	};
	const set = (next: Partial<ArrangementState>) => {
		state = { ...state, ...next, canUndo: history.has("undo"), canRedo: history.has("redo") };
		guardUnload(history, state.pending.length > 0);
		// Together with the query's observers, so that a saved operation and the list that has it are rendered at once.
		notifyManager.schedule(notify);
	};
	const shown = () => applyPending(server.cached(), state.pending);
	const without = (dropped: readonly PendingOperation[]) =>
		state.pending.filter(({ key }) => !dropped.some((one) => one.key === key));
	const finish = (done: readonly PendingOperation[]) => {
		hasSaved ||= done.length > 0;
		set({ pending: without(done) });
	};
	const find = (id: string) => [...shown(), ...server.cached()].find((widget) => widget.id === id);
	const tell = (widget: Widget | undefined, notice: NewNotice) => {
		const isSame = (other: ArrangementNotice) => other.type === notice.type && other.widget?.id === widget?.id;
		const told = { ...notice, id: ++lastKey, widget };
		set({ notices: [...state.notices.filter((other) => !isSame(other)), told] });
		emit({ type: "notice", notice: told });
	};
	const update: Lane["update"] = ({ key }, next) =>
		set({ pending: state.pending.map((one) => (one.key === key ? { ...one, ...next } : one)) });

	const lane: Lane = {
		client,
		dashboardId,
		server,
		get positionMode() {
			return positionModes.get(client);
		},
		set positionMode(mode) {
			positionModes.set(client, mode);
		},
		update,
		start(operations, widgets) {
			for (const one of operations) {
				update(one, { state: "saving", seen: one.seen ?? widgets.find(({ id }) => id === one.operation.id) });
			}
		},
		async store(change, write, done = []) {
			await server.settle();
			notifyManager.batch(() => {
				server.store(change(server.cached()), write);
				finish(done);
			});
		},
		finish,
		drop(pending, notice) {
			const { key, operation } = pending;
			history.forget(key);
			tell(pending.seen ?? find(operation.id), notice);
			const rest = without([pending]).map((later) => rebase(later, operation));
			const isMoot = (later: PendingOperation) => operation.type === "insert" && later.operation.id === operation.id;
			set({ pending: rest.filter((later) => !isMoot(later)) });
		},
		tell: (id, notice) => tell(find(id), notice),
		clash(pending, theirs) {
			const clash = { state: "conflict", theirs } as const;
			update(pending, clash);
			emit({ type: "conflict", conflict: { ...pending, ...clash } });
		},
		rename(temporary, id) {
			keys.set(id, temporary);
			history.rename(temporary, id);
			set({ pending: state.pending.map((one) => ({ ...one, operation: renameIn(one.operation, temporary, id) })) });
		},
	};
	const setStatus = (next: Pick<ArrangementState, "status" | "error">) => {
		set(next);
		if (next.error) emit({ type: "stalled", error: next.error });
		else if (hasSaved && next.status === "idle" && state.pending.every((one) => one.state === "conflict")) {
			hasSaved = false;
			emit({ type: "saved" });
		}
	};
	const saver = createSaver(lane, () => state, setStatus);
	const rooms = createRooms(lane);
	function add(operation: Operation): number {
		const key = ++lastKey;
		set({ pending: withOperation(state.pending, operation, key) });
		// At once, so that the next press is about what this one did.
		notify();
		void saver.save();
		emit({ type: "changed", operation });
		return key;
	}
	function perform(operation: Operation): void {
		const undo = inverseOf(operation, shown());
		const key = add(operation);
		if (undo) history.push({ key, undo, redo: operation });
		set({});
	}
	function travel(side: "undo" | "redo"): Operation | undefined {
		const entry = history.take(side);
		if (!entry) return undefined;
		const operation = renew(entry[side], shown());
		if (!operation) {
			tell(find(entry[side].id), { type: "notUndone" });
			return undefined;
		}
		history.put(side === "undo" ? "redo" : "undo", { ...entry, key: lastKey + 1, [side]: operation });
		// A widget that is added again has another id than before, also in the rest of the history.
		if (operation.type === "insert") history.rename(entry[side].id, operation.id);
		add(operation);
		return operation;
	}

	function insert(body: CreateWidgetBody, place: Place): string {
		const idempotencyKey = createIdempotencyKey();
		const id = temporaryId(idempotencyKey);
		perform({ type: "insert", id, place, body, idempotencyKey });
		return id;
	}

	const actions: DashboardActions = {
		move(id: string, place: Place) {
			const ids = idsOf(shown());
			const base = placeOf(ids, id);
			if (!ids.includes(id) || (place.after === base.after && place.before === base.before)) return;
			perform({ type: "move", id, place, base });
		},
		change(id: string, patch: WidgetPatch) {
			const widget = find(id);
			if (widget) perform({ type: "change", id, base: pick(widget, patch), patch });
		},
		remove(id: string) {
			const widget = find(id);
			if (widget) perform({ type: "remove", id, base: contentsOf(widget) });
		},
		duplicate(id: string): string | undefined {
			const ids = idsOf(shown());
			const widget = find(id);
			const body = widget && toBody(widget);
			return body && insert(body, placeAt(ids, ids.indexOf(id) + 1));
		},
		undo: () => travel("undo"),
		redo: () => travel("redo"),
		resolve(key: number, decision: "mine" | "theirs") {
			const pending = state.pending.find((one) => one.key === key);
			if (!pending?.theirs) return;
			const { operation, theirs } = pending;
			if (decision === "theirs") {
				history.forget(key);
				set({ pending: without([pending]) });
			} else {
				update(pending, { operation: onTopOf(operation, theirs), state: "waiting", theirs: undefined, rebases: 0 });
			}
			void saver.save();
		},
		again(noticeId: number) {
			const notice = state.notices.find(({ id }) => id === noticeId);
			if (!notice || !("operation" in notice)) return;
			set({ notices: state.notices.filter((one) => one !== notice) });
			const { operation, widget } = notice;
			const body = widget && toBody(widget);
			if (notice.type === "gone") {
				const ids = idsOf(shown());
				const next = shown().findIndex(({ position }) => position > (widget?.position ?? 0));
				if (body) insert(body, placeAt(ids, next === -1 ? ids.length : next));
			} else {
				const renewed =
					operation.type === "insert" ? renew(operation, shown()) : onTopOf(operation, find(operation.id));
				if (renewed) perform(renewed);
			}
		},
		makeRoom: (place: Place) => rooms.make(place, ({ position }) => position),
		retry: () => void saver.save(),
		discard() {
			for (const { key } of state.pending) history.forget(key);
			set({ pending: [], status: "idle", error: null });
			void server.read().catch(() => {});
		},
		dismiss: (id: number) => set({ notices: state.notices.filter((notice) => notice.id !== id) }),
	};

	return {
		subscribe(listener: () => void): () => void {
			server.connect();
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
				if (listeners.size === 0) server.disconnect();
			};
		},
		/** Calls a listener with what happens. */
		listen(listener: DashboardEventListener): () => void {
			eventListeners.add(listener);
			return () => void eventListeners.delete(listener);
		},
		getState: () => state,
		/** Reads the widgets from the server. */
		load: server.read,
		rooms,
		/** The widgets as they are shown: the server's, with the pending operations. */
		shown,
		/** Identifies a widget also while it gets its real id. */
		keyOf: (id: string) => keys.get(id) ?? id,
		actions,
	};
}

export type Arrangement = ReturnType<typeof createArrangement>;
