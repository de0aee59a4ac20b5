/** Resolves with the time at which the next frame begins. */
export function frame(): Promise<number> {
	return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
}

/** Resolves with the time at which the next frame is painted. A task posted by a frame runs after its paint. */
async function painted(): Promise<number> {
	await frame();
	return scheduler.postTask(() => performance.now(), { priority: "user-blocking" });
}

/** Resolves with the time from `start` to the first paint after `isThere` returns true. */
export async function msToPaint(start: number, isThere: () => boolean): Promise<number> {
	for (;;) {
		const now = await painted();
		if (isThere()) return now - start;
	}
}

/** Resolves with the duration of each frame while something moves. */
export async function frameTimes(count: number, move: (step: number) => void): Promise<number[]> {
	const times: number[] = [];
	let last = await frame();
	for (let step = 1; step <= count; step++) {
		move(step);
		const now = await frame();
		times.push(now - last);
		last = now;
	}
	return times;
}

/** Collects the garbage of a run, so that the next run does not pay for it. */
export async function settle(): Promise<void> {
	await painted();
	if (typeof globalThis.gc === "function") await globalThis.gc();
	await painted();
}
