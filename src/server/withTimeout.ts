import { wait } from "../client/wait.js";

/** The value of a promise, or `undefined` if it takes too long. */
export async function withTimeout<Value>(promise: Promise<Value>, timeoutMs: number): Promise<Value | undefined> {
	const controller = new AbortController();
	try {
		return (await Promise.race([promise, wait(timeoutMs, controller.signal)])) ?? undefined;
	} finally {
		controller.abort();
	}
}
