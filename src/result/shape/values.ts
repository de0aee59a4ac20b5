/** Whether a value is an object that is no list. What a snippet returned is read through this and `own` only. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of the object itself: `__proto__`, `constructor` and the like are names as any other. */
export function own(record: Record<string, unknown>, key: string): unknown {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether a value stands for itself: neither an object nor a list. */
export function isScalar(value: unknown): boolean {
	return value === null || typeof value !== "object";
}
