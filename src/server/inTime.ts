import { wait } from "../client/wait.js";

/** What a promise gives, or `undefined` where that takes too long. */
export async function inTime<Value>(promise: Promise<Value>, timeoutMs: number): Promise<Value | undefined> {
	const over = new AbortController();
	try {
		return (await Promise.race([promise, wait(timeoutMs, over.signal)])) ?? undefined;
	} finally {
		over.abort();
	}
}
