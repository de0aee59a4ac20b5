/**
 * Runs something while no other tab of the origin does the same. Insecure (`http://`) pages have no Web Locks, and
 * sandboxed frames refuse them: there it just runs.
 */
export async function holdLock<Result>(
	name: string,
	run: () => Promise<Result>,
	signal?: AbortSignal,
): Promise<Result> {
	const locks = typeof window === "undefined" ? undefined : navigator.locks;
	if (!locks) return run();
	let isHeld = false;
	const hold = () => {
		isHeld = true;
		return run();
	};
	try {
		return await locks.request(name, { ...(signal && { signal }) }, hold);
	} catch (error) {
		if (isHeld || signal?.aborted) throw error;
		return run();
	}
}
