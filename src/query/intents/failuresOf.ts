import { perClient } from "./perClient.js";
import type { CreateWidgetVariables, DeleteWidgetVariables } from "./variables.js";

/** A create or an undo that failed while no component was showing it. */
export interface UnseenFailure {
	variables: CreateWidgetVariables | DeleteWidgetVariables;
	error: unknown;
}

/** Failures of dashboards that have no form on the page. The next form takes and shows them. */
export const failuresOf = perClient(() => {
	let unseen: UnseenFailure[] = [];
	const listeners = new Set<() => void>();
	return {
		add(failure: UnseenFailure): void {
			unseen.push(failure);
			for (const listener of listeners) listener();
		},
		/** Returns the failures of a dashboard, each only once. */
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
