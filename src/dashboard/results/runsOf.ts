import type { QueryClient } from "@tanstack/react-query";
import { createRefreshTimers, type RefreshTimers } from "./createRefreshTimers.js";
import { createRunQueue, type RunQueue } from "./createRunQueue.js";
import { maxRuns } from "./rules.js";

interface Runs {
	timers: RefreshTimers;
	queues: Map<string, RunQueue>;
}

const known = new WeakMap<QueryClient, Runs>();

/** The runs of a dashboard, which all its cards share, and the timers of a cache, which all dashboards share. */
export function runsOf(queryClient: QueryClient, dashboardId: string): { queue: RunQueue; timers: RefreshTimers } {
	const runs = known.get(queryClient) ?? { timers: createRefreshTimers(), queues: new Map() };
	known.set(queryClient, runs);
	const queue = runs.queues.get(dashboardId) ?? createRunQueue(maxRuns);
	runs.queues.set(dashboardId, queue);
	return { queue, timers: runs.timers };
}
