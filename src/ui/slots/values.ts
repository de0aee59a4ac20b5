/** Values that the states of several slots share. */
export const colorSchemes = ["light", "dark"] as const;
export const outcomes = ["not_applied", "unknown"] as const;
export const queryStatuses = ["pending", "error", "success"] as const;
/** React Query's statuses of a mutation. */
export const mutationStatuses = ["idle", "pending", "success", "error"] as const;
/** What a widget's card shows: a result (`done`, even while it is refreshed), or why there is none. */
export const widgetPhases = ["loading", "waiting", "running", "done", "failed", "asks", "unsupported"] as const;
/** How many columns a widget spans. */
export const spans = ["1", "2", "3", "4"] as const;
/** How saving a dashboard's changes goes. */
export const savingStatuses = ["idle", "saving", "paused", "stalled"] as const;
