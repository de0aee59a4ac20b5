/**
 * Waits for the full time, or until the signal aborts or, with a `page`, until that is online again. Timers may fire
 * slightly early, so the clock decides.
 */
export function wait(ms: number, signal: AbortSignal | undefined, page?: Window): Promise<void> {
	const until = performance.now() + ms;
	return new Promise((resolve) => {
		let timer: ReturnType<typeof setTimeout>;
		const end = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", end);
			page?.removeEventListener("online", end);
			resolve();
		};
		const check = () => {
			const left = until - performance.now();
			if (left <= 0 || signal?.aborted) end();
			else timer = setTimeout(check, Math.ceil(left));
		};
		signal?.addEventListener("abort", end);
		page?.addEventListener("online", end);
		check();
	});
}

/** Waits while the browser is offline, but no longer than `remaining` or the signal allow. */
export async function untilOnline(remaining: () => number, signal: AbortSignal | undefined, onWait: () => void) {
	if (typeof window === "undefined" || navigator.onLine !== false || signal?.aborted) return;
	onWait();
	await wait(remaining(), signal, window);
}
