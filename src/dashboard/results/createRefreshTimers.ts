import { onlineManager } from "@tanstack/react-query";
import { busyDelayMs } from "./rules.js";

/** A card that wants its result refreshed. */
export interface RefreshWatcher {
	intervalMs: number;
	/** When the last run ended, in milliseconds since 1970. `undefined` before the first one, and during one. */
	lastEnd: () => number | undefined;
	/** Whether a person is reading or using the card. */
	isBusy: () => boolean;
	/** Runs the snippet again when it is its turn. Returns a function that withdraws this. */
	refresh: () => () => void;
}

export interface RefreshWatch {
	/** Whether the card is in view. */
	setVisible: (isVisible: boolean) => void;
	/** Must be called when a run begins or ends. */
	update: () => void;
	stop: () => void;
}

interface Group {
	/** The cards that show one result, and whether each is in view. */
	watchers: Map<RefreshWatcher, boolean>;
	timer: ReturnType<typeof setTimeout> | undefined;
	withdraw: (() => void) | undefined;
	/** When the last refresh began. One that is cancelled must not begin anew at once. */
	lastStart: number;
}

/** Refreshes results regularly, with one timer for all cards that show the same result. */
export function createRefreshTimers() {
	const groups = new Map<string, Group>();
	let stopWatching: (() => void) | undefined;

	const plan = (group: Group) => {
		clearTimeout(group.timer);
		group.withdraw?.();
		group.withdraw = undefined;
		const visible = [...group.watchers].flatMap(([watcher, isVisible]) => (isVisible ? watcher : []));
		const [first] = visible;
		const lastEnd = first?.lastEnd();
		if (!first || lastEnd === undefined || !onlineManager.isOnline()) return;
		const due = Math.max(lastEnd, group.lastStart) + Math.min(...visible.map(({ intervalMs }) => intervalMs));
		const refresh = () => {
			if ([...group.watchers.keys()].some(({ isBusy }) => isBusy())) {
				group.timer = setTimeout(refresh, busyDelayMs);
			} else {
				group.lastStart = Date.now();
				group.withdraw = first.refresh();
			}
		};
		group.timer = setTimeout(refresh, Math.max(0, due - Date.now()));
	};

	const planAll = () => {
		for (const group of groups.values()) plan(group);
	};

	return {
		watch(key: string, watcher: RefreshWatcher): RefreshWatch {
			const group = groups.get(key) ?? { watchers: new Map(), timer: undefined, withdraw: undefined, lastStart: 0 };
			groups.set(key, group);
			group.watchers.set(watcher, false);
			stopWatching ??= onlineManager.subscribe(planAll);
			return {
				setVisible(isVisible) {
					group.watchers.set(watcher, isVisible);
					plan(group);
				},
				update: () => plan(group),
				stop() {
					group.watchers.delete(watcher);
					plan(group);
					if (group.watchers.size > 0) return;
					groups.delete(key);
					if (groups.size > 0) return;
					stopWatching?.();
					stopWatching = undefined;
				},
			};
		},
	};
}

export type RefreshTimers = ReturnType<typeof createRefreshTimers>;
