/** Limits of the clients, in milliseconds. */
export const timing = { timeoutMs: 400, deadlineMs: 3500, maxRetries: 3 };
/** Of a try whose network works: so long that a busy machine does not take it for one that does not. */
export const patience = { timeoutMs: 20_000, deadlineMs: 60_000, maxRetries: 3 };
/** How long after its deadline a call counts as hung. */
export const graceMs = 2000;
