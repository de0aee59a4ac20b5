/** Values that the states of several slots share. */
export const colorSchemes = ["light", "dark"] as const;
export const outcomes = ["not_applied", "unknown"] as const;
export const queryStatuses = ["pending", "error", "success"] as const;
/** React Query's statuses of a mutation. */
export const mutationStatuses = ["idle", "pending", "success", "error"] as const;
