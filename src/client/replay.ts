import { replayHeaders } from "../contract/headers.js";

/**
 * Whether an answer to a keyed POST is that of an earlier request with the same key: the API says so in a header or answers 200
 * instead of 201; else a resource that is older than its answer, after a request that may have been applied.
 */
export function isReplay(response: Response, value: unknown, mayBeApplied: boolean): boolean {
	const { status, headers } = response;
	if (status === 200 || replayHeaders.some((name) => /^true$/i.test(headers.get(name) ?? ""))) return true;
	if (!mayBeApplied || typeof value !== "object" || value === null || !("created_at" in value)) return false;
	return Date.parse(headers.get("date") ?? "") / 1000 - Number(value.created_at) >= 2;
}
