/**
 * Runs a function while no other tab of the origin holds the lock of this name. Web Locks do not exist on `http://`
 * pages and are refused in sandboxed frames: there it runs at once, and the shared idempotency key alone has to do.
 */
export async function withLock<Result>(name: string, signal: AbortSignal, run: () => Promise<Result>): Promise<Result> {
	const locks = typeof window === "undefined" ? undefined : navigator.locks;
	if (!locks) return run();
	let isHeld = false;
	try {
		return await locks.request(name, { signal }, () => {
			isHeld = true;
			return run();
		});
	} catch (error) {
		if (isHeld || signal.aborted) throw error;
		return run();
	}
}
