/**
 * Waits at least this long, or until the signal, or until the page is online again where it is given; a timer may fire
 * a little early, so the clock decides.
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

/** Waits while the browser knows that there is no network, until time or the signal ends it. */
export async function untilOnline(remaining: () => number, signal: AbortSignal | undefined, onWait: () => void) {
	if (typeof window === "undefined" || navigator.onLine !== false || signal?.aborted) return;
	onWait();
	await wait(remaining(), signal, window);
}
