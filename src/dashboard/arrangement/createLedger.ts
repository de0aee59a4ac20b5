import { notifyManager } from "@tanstack/react-query";
import { notify as notifyListeners } from "../../client/events.js";
import type { Widget } from "../../contract/widget.js";
import { createUnloadGuard } from "../../query/intents/createUnloadGuard.js";
import { applyPending } from "./applyPending.js";
import type { CachedList } from "./cachedList.js";
import type { DashboardEvent, DashboardEventListener } from "./events.js";
import { createHistory } from "./history.js";
import type { Operation } from "./operations.js";
import { type ArrangementNotice, type ArrangementState, noChanges } from "./state.js";

type Told<Notice> = Notice extends unknown ? Omit<Notice, "id" | "widget"> : never;
/** A notice without what {@link Ledger.tell} adds. */
export type NewNotice = Told<ArrangementNotice>;

/** What the server does not have yet: pending operations, the notices about them, and how to take them back. */
export function createLedger({ cached }: CachedList) {
	let state = noChanges;
	let lastKey = 0;
	const listeners = new Set<() => void>();
	const eventListeners = new Set<DashboardEventListener>();
	const emit = (event: DashboardEvent) => notifyListeners(eventListeners, event);
	const history = createHistory();
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
	const shown = () => applyPending(cached(), state.pending);
	const find = (id: string) => [...shown(), ...cached()].find((widget) => widget.id === id);

	return {
		/** The temporary ids of created widgets, which stay their keys, by id. */
		keys: new Map<string, string>(),
		history,
		listeners,
		eventListeners,
		emit,
		getState: () => state,
		set,
		setStatus(next: Pick<ArrangementState, "status" | "error">) {
			set(next);
			if (next.error) emit({ type: "stalled", error: next.error });
		},
		/** The widgets as they are shown: the server's, with the pending operations. */
		shown,
		/** A widget as it is shown, or as it was if its removal is pending. */
		find,
		/** The key of the next operation or notice. */
		nextKey: () => ++lastKey,
		add(operation: Operation, key: number) {
			set({ pending: [...state.pending, { key, operation, state: "waiting", rebases: 0 }] });
			// At once, so that the next press is about what this one did.
			notify();
		},
		dismiss: (noticeId: number) => set({ notices: state.notices.filter(({ id }) => id !== noticeId) }),
		tell(widget: Widget | undefined, notice: NewNotice) {
			const isSame = (other: ArrangementNotice) => other.type === notice.type && other.widget?.id === widget?.id;
			const told = { ...notice, id: ++lastKey, widget };
			set({ notices: [...state.notices.filter((other) => !isSame(other)), told] });
			emit({ type: "notice", notice: told });
		},
	};
}

export type Ledger = ReturnType<typeof createLedger>;
