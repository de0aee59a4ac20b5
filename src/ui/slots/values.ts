/** What several slots' states can hold. */
export const colorSchemes = ["light", "dark"] as const;
export const outcomes = ["refused", "not_applied", "unknown"] as const;
export const queryStatuses = ["pending", "error", "success"] as const;
export const undoStatuses = ["offered", "pending", "undone", "changed", "failed"] as const;
