import { perClient } from "./perClient.js";
import type { CreateWidgetVariables, DeleteWidgetVariables } from "./variables.js";

/** A create or an undo that failed while nothing was there to show it. */
export interface UnseenFailure {
	variables: CreateWidgetVariables | DeleteWidgetVariables;
	error: unknown;
}

/** Failures that wait for a form of their dashboard, which takes them and shows them. */
export const failuresOf = perClient(() => {
	let unseen: UnseenFailure[] = [];
	const listeners = new Set<() => void>();
	return {
		add(failure: UnseenFailure): void {
			unseen.push(failure);
			for (const listener of listeners) listener();
		},
		/** Hands out the failures of a dashboard, each once. */
		take(dashboardId: string): UnseenFailure[] {
			const taken = unseen.filter(({ variables }) => variables.dashboardId === dashboardId);
			unseen = unseen.filter((failure) => !taken.includes(failure));
			return taken;
		},
		subscribe(listener: () => void): () => void {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
});
