/** The time at which the next frame begins. */
export function frame(): Promise<number> {
	return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
}

/** The time at which the next frame has been laid out and painted: a task that a frame posts comes after it. */
async function painted(): Promise<number> {
	await frame();
	return scheduler.postTask(() => performance.now(), { priority: "user-blocking" });
}

/** How long it takes from `start` until something is painted. */
export async function msToPaint(start: number, isThere: () => boolean): Promise<number> {
	for (;;) {
		const now = await painted();
		if (isThere()) return now - start;
	}
}

let fromKey: Promise<number> | undefined;

/** Begins to wait for a key. */
export function awaitKey(isThere: () => boolean = () => true): void {
	fromKey = new Promise((resolve) => {
		addEventListener("keydown", () => resolve(msToPaint(performance.now(), isThere)), { capture: true, once: true });
	});
}

/** How long the key took from its arrival until what it changes was painted. */
export async function msFromKey(): Promise<number> {
	return (await fromKey) ?? Number.NaN;
}

/** How long each frame takes in which something moves. */
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

/** Throws what is left of a run away, so that the next one does not pay for it. */
export async function settle(): Promise<void> {
	await painted();
	if (typeof globalThis.gc === "function") await globalThis.gc();
	await painted();
}
