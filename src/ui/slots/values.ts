/** Values that the states of several slots share. */
export const colorSchemes = ["light", "dark"] as const;
export const outcomes = ["not_applied", "unknown"] as const;
export const queryStatuses = ["pending", "error", "success"] as const;
/** React Query's statuses of a mutation. */
export const mutationStatuses = ["idle", "pending", "success", "error"] as const;
/** How many columns a widget spans. */
export const spans = ["1", "2", "3", "4"] as const;
