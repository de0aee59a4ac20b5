import { onlineManager } from "@tanstack/react-query";

interface Task {
	key: string;
	start: () => Promise<unknown>;
	/** Called when a run of this key starts, be it this one or another card's. */
	onStart?: () => void;
	/** A person asked for it: it comes first, and does not wait for the network. */
	isAsked: boolean;
}

/** Starts at most `max` runs at a time, and one at a time for each key. */
export interface RunQueue {
	/**
	 * Starts a run as soon as it is its turn, unless it is withdrawn before by calling the returned function. A run that
	 * has started goes on.
	 */
	add: (task: Task) => () => void;
}

export function createRunQueue(max: number): RunQueue {
	const waiting = new Set<Task>();
	const running = new Set<string>();
	let stopWatching: (() => void) | undefined;
	let isScheduled = false;

	const next = () => {
		const ready = [...waiting].filter(({ isAsked }) => isAsked || onlineManager.isOnline());
		return ready.find(({ isAsked }) => isAsked) ?? ready[0];
	};

	/** Not at once: StrictMode withdraws what it has just added, and adds it again. */
	const schedule = () => {
		if (isScheduled) return;
		isScheduled = true;
		queueMicrotask(() => {
			isScheduled = false;
			for (let task = next(); task && running.size < max; task = next()) start(task);
			watchNetwork();
		});
	};

	const start = ({ key, start }: Task) => {
		for (const task of waiting) {
			if (task.key !== key) continue;
			waiting.delete(task);
			task.onStart?.();
		}
		running.add(key);
		void start().finally(() => {
			running.delete(key);
			schedule();
		});
	};

	const watchNetwork = () => {
		if (waiting.size > 0) stopWatching ??= onlineManager.subscribe(schedule);
		else {
			stopWatching?.();
			stopWatching = undefined;
		}
	};

	return {
		add(task) {
			if (running.has(task.key)) return () => {};
			waiting.add(task);
			schedule();
			return () => {
				waiting.delete(task);
				schedule();
			};
		},
	};
}
