/** Waits at least this long, or until the signal; a timer may fire a little early, so the clock decides. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
	const until = performance.now() + ms;
	return new Promise((resolve) => {
		let timer: ReturnType<typeof setTimeout>;
		const end = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", end);
			resolve();
		};
		const check = () => {
			const left = until - performance.now();
			if (left <= 0 || signal?.aborted) end();
			else timer = setTimeout(check, Math.ceil(left));
		};
		signal?.addEventListener("abort", end);
		check();
	});
}

/** Waits while the browser knows that there is no network, until time or the signal ends it. */
export async function untilOnline(remaining: () => number, signal: AbortSignal | undefined, onWait: () => void) {
	const isOffline = () => typeof window !== "undefined" && navigator.onLine === false;
	if (!isOffline() || signal?.aborted) return;
	onWait();
	const back = new AbortController();
	const end = () => back.abort();
	window.addEventListener("online", end);
	signal?.addEventListener("abort", end);
	await wait(remaining(), back.signal);
	window.removeEventListener("online", end);
	signal?.removeEventListener("abort", end);
}
