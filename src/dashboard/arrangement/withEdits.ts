import type { Ledger } from "./createLedger.js";
import type { PendingOperation } from "./state.js";

/** A ledger with what only saving does to its operations. */
export function withEdits(ledger: Ledger) {
	const { getState, set, emit } = ledger;
	/** Whether the server has got a change since `saved` was last told. */
	let hasSaved = false;
	const without = (dropped: readonly PendingOperation[]) =>
		getState().pending.filter(({ key }) => !dropped.some((one) => one.key === key));

	return {
		...ledger,
		/** The pending operations but for some. */
		without,
		update({ key }: PendingOperation, next: Partial<PendingOperation>) {
			set({ pending: getState().pending.map((one) => (one.key === key ? { ...one, ...next } : one)) });
		},
		/** Removes operations that the server has. */
		finish(done: readonly PendingOperation[]) {
			hasSaved ||= done.length > 0;
			set({ pending: without(done) });
		},
		/** Tells that the server has everything, but for what is in conflict. */
		tellSaved() {
			if (!hasSaved || getState().pending.some(({ state }) => state !== "conflict")) return;
			hasSaved = false;
			emit({ type: "saved" });
		},
	};
}

export type SavedLedger = ReturnType<typeof withEdits>;
