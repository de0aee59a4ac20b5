/** Whether a value is an object but not an array. Results are read through this and `own` only. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads an own property, so that `__proto__` and `constructor` are names like any other. */
export function own(record: Record<string, unknown>, key: string): unknown {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether a value is neither an object nor an array. */
export function isScalar(value: unknown): boolean {
	return value === null || typeof value !== "object";
}
